import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const promptlayerApiKey: Detector = namedKeyDetector({
  id: "promptlayer-api-key",
  title: "PromptLayer API key",
  docs: "Whoever holds the key reads and changes the workspace's prompts and logged requests. Delete it in the settings and create a new one.",
  references: ["https://docs.promptlayer.com/quickstart"],
  rotation: "https://dashboard.promptlayer.com/settings",
  vendors: ["promptlayer"],
  documented: ["promptlayer_api_key"],
  form: "pl_[0-9a-f]{32}",
  samples: () => [sample("pl_", 32, "hex")],
});
