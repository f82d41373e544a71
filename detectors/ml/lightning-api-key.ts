import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sampleUuid } from "../../src/detection/sample.ts";

export const lightningApiKey: Detector = namedKeyDetector({
  id: "lightning-api-key",
  title: "Lightning AI API key",
  docs:
    "Whoever holds the key acts as its owner on Lightning AI: starts machines on the bill, reads studios and models. It is a UUID, so it is only " +
    "recognised under a name that says Lightning. Roll it in the settings.",
  references: ["https://lightning.ai/docs/overview"],
  rotation: "https://lightning.ai/account/keys",
  vendors: ["lightning"],
  documented: ["lightning_api_key"],
  form: "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  samples: () => [sampleUuid("lightning")],
});
