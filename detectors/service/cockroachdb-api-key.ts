import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const cockroachdbApiKey: Detector = tokenDetector({
  id: "cockroachdb-api-key",
  title: "CockroachDB Cloud API key",
  docs: "Whoever holds the key manages the organization's clusters within the service account's roles. Delete it in the console and create a new one.",
  references: ["https://www.cockroachlabs.com/docs/cockroachcloud/managing-access"],
  rotation: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access",
  variable: "COCKROACH_API_KEY",
  prefixes: ["CCDB1_"],
  body: "[A-Za-z0-9]{22}_[A-Za-z0-9]{40}",
  samples: () => [sample("CCDB1_", 22) + sample("_", 40)],
});
