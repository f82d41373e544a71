import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const elasticCloudKey: Detector = tokenDetector({
  id: "elastic-cloud-key",
  title: "Elastic Cloud API key",
  docs:
    "Whoever holds the key manages the organization's deployments within its roles and reads their data. Revoke it in the organization's settings " +
    "and create one with an expiry date.",
  references: ["https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys"],
  rotation: "https://cloud.elastic.co/account/keys",
  variable: "EC_API_KEY",
  prefixes: ["essu_"],
  body: "[A-Za-z0-9_-]{60,200}={0,2}",
  tail: String.raw`\w=-`,
  samples: () => [sample("essu_", 90, "base64url", "==")],
});
