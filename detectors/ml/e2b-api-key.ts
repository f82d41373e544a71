import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const e2bApiKey: Detector = tokenDetector({
  id: "e2b-api-key",
  title: "E2B API key",
  docs: "Whoever holds the key starts sandboxes on the team's bill and reaches those that run. Delete it in the dashboard and create a new one.",
  references: ["https://e2b.dev/docs/api-key"],
  rotation: "https://e2b.dev/dashboard?tab=keys",
  variable: "E2B_API_KEY",
  prefixes: ["e2b_"],
  body: "[0-9a-f]{32,64}",
  samples: () => [sample("e2b_", 40, "hex")],
});
