import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sampleUuid } from "../../src/detection/sample.ts";

export const snykToken: Detector = namedKeyDetector({
  id: "snyk-token",
  title: "Snyk token",
  docs:
    "Whoever holds the token acts as its owner on Snyk: reads findings and projects. It is a UUID, so it is only recognised under a name that " +
    "says Snyk. Revoke it in the account settings and use a service account.",
  references: ["https://docs.snyk.io/snyk-api/authentication-for-api"],
  rotation: "https://app.snyk.io/account",
  vendors: ["snyk"],
  documented: ["snyk_token", "snyk_api_key", "snyk_api_token"],
  form: "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  samples: () => [sampleUuid("snyk")],
});
