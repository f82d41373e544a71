import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const scaleApiKey: Detector = namedKeyDetector({
  id: "scale-api-key",
  title: "Scale AI API key",
  docs: "Whoever holds the key creates labelling tasks on the account's bill and reads their data. Delete it in the dashboard and create a new one.",
  references: ["https://scale.com/docs/api-reference/authentication"],
  rotation: "https://dashboard.scale.com/settings/api-keys",
  vendors: ["scaleai", "scaleapi"],
  documented: ["scale_api_key", "scaleapi_api_key"],
  form: "(?:live|test)_[0-9a-f]{32}",
  samples: () => [sample("live_", 32, "hex")],
});
