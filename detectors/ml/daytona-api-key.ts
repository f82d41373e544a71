import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const daytonaApiKey: Detector = tokenDetector({
  id: "daytona-api-key",
  title: "Daytona API key",
  docs:
    "Whoever holds the key starts sandboxes on the organization's bill and reaches those that run. Delete it in the dashboard and create one with " +
    "fewer permissions and an expiry date.",
  references: ["https://www.daytona.io/docs/en/api-keys/"],
  rotation: "https://app.daytona.io/dashboard/keys",
  variable: "DAYTONA_API_KEY",
  prefixes: ["dtn_"],
  body: "[0-9a-f]{48,80}",
  samples: () => [sample("dtn_", 64, "hex")],
});
