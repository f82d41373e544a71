import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const dynatraceToken: Detector = tokenDetector({
  id: "dynatrace-token",
  title: "Dynatrace token",
  docs:
    "Whoever holds the token reads or writes metrics, logs and settings within its scopes. Delete it in the access tokens page and create one " +
    "with fewer scopes and an expiry date.",
  references: [
    "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
  ],
  rotation:
    "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens",
  variable: "DT_API_TOKEN",
  prefixes: ["dt0c01.", "dt0s01.", "dt0s02.", "dt0s08.", "dt0s16."],
  body: String.raw`[A-Z0-9]{8,24}\.[A-Z0-9]{64}`,
  samples: () => [
    sample("dt0c01.", 24, "upper") + sample(".", 64, "upper"),
    sample("dt0s16.", 8, "upper") + sample(".", 64, "upper"),
  ],
});
