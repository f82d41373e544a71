import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const cartesiaApiKey: Detector = tokenDetector({
  id: "cartesia-api-key",
  title: "Cartesia API key",
  docs: "Whoever holds the key makes speech on the account's credits, also with its cloned voices. Delete it in the playground and create a new one.",
  references: ["https://docs.cartesia.ai/get-started/authenticate-your-client-applications"],
  rotation: "https://play.cartesia.ai/keys",
  variable: "CARTESIA_API_KEY",
  prefixes: ["sk_car_"],
  body: "[A-Za-z0-9]{20,40}",
  samples: () => [sample("sk_car_", 22)],
});
