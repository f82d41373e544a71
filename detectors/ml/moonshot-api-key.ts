import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const moonshotApiKey: Detector = namedKeyDetector({
  id: "moonshot-api-key",
  title: "Moonshot AI (Kimi) API key",
  docs: "Whoever holds the key calls Kimi models on the account's bill and reads its uploaded files. Delete it in the console and create a new one.",
  references: ["https://platform.moonshot.ai/docs/overview"],
  rotation: "https://platform.moonshot.ai/console/api-keys",
  vendors: ["moonshot", "kimi"],
  documented: ["moonshot_api_key", "kimi_api_key"],
  form: "sk-[A-Za-z0-9]{48}",
  samples: () => [sample("sk-", 48)],
});
