import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample, sampleUuid } from "../../src/detection/sample.ts";

export const falApiKey: Detector = namedKeyDetector({
  id: "fal-api-key",
  title: "fal API key",
  docs: "Whoever holds the key calls and deploys models on the account's credits. Delete it in the dashboard and create one with the scope API only.",
  references: ["https://docs.fal.ai/model-apis/authentication"],
  rotation: "https://fal.ai/dashboard/keys",
  vendors: ["fal"],
  documented: ["fal_key", "fal_api_key"],
  form: "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:[0-9a-f]{32}",
  samples: () => [sampleUuid("fal") + sample(":", 32, "hex")],
});
