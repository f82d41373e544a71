import type { Detector } from "../../src/detection/detector.ts";
import { sample, sampleUuid } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const pagerdutyToken: Detector = tokenDetector({
  id: "pagerduty-token",
  title: "PagerDuty token",
  docs:
    "Whoever holds the token reads and changes incidents and schedules of the account within its scopes. Revoke it in the app's settings and use " +
    "scoped OAuth.",
  references: ["https://developer.pagerduty.com/docs/app-integration-development/oauth-functionality/"],
  rotation: "https://developer.pagerduty.com/docs/app-integration-development/oauth-functionality/",
  variable: "PAGERDUTY_TOKEN",
  prefixes: ["pdus+_", "pdeu+_"],
  body: "[A-Za-z0-9]{6,12}_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  tail: String.raw`\w-`,
  samples: () => [`${sample("pdus+_0", 6, "upper")}_${sampleUuid("pagerduty")}`],
});
