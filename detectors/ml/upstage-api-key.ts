import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const upstageApiKey: Detector = namedKeyDetector({
  id: "upstage-api-key",
  title: "Upstage API key",
  docs: "Whoever holds the key calls Solar models and document parsing on the account's bill. Delete it in the console and create a new one.",
  references: ["https://console.upstage.ai/docs/getting-started"],
  rotation: "https://console.upstage.ai/api-keys",
  vendors: ["upstage"],
  documented: ["upstage_api_key"],
  form: "up_[A-Za-z0-9]{25,40}|[A-Za-z0-9]{32,50}",
  samples: () => [sample("up_", 29), sample("", 32)],
});
