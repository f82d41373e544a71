import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const stabilityApiKey: Detector = namedKeyDetector({
  id: "stability-api-key",
  title: "Stability AI API key",
  docs: "Whoever holds the key makes images on the account's credits. Delete it in the account settings and create a new one.",
  references: ["https://platform.stability.ai/docs/getting-started/authentication"],
  rotation: "https://platform.stability.ai/account/keys",
  vendors: ["stability", "stabilityai"],
  documented: ["stability_api_key", "stability_key", "stability_ai_api_key"],
  form: "sk-[A-Za-z0-9]{48}",
  samples: () => [sample("sk-", 48)],
});
