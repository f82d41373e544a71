import type { Detector } from "../../src/detection/detector.ts";
import { sampleUuid } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const hubspotToken: Detector = tokenDetector({
  id: "hubspot-token",
  title: "HubSpot private app token",
  docs:
    "Whoever holds the token reads and changes the customer data that the private app may. Rotate it in the app's settings and expire the old one " +
    "at once.",
  references: ["https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview"],
  rotation: "https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview",
  variable: "HUBSPOT_ACCESS_TOKEN",
  prefixes: ["pat-na1-", "pat-na2-", "pat-na3-", "pat-eu1-", "pat-ap1-"],
  body: "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  tail: String.raw`\w-`,
  samples: () => [`pat-na1-${sampleUuid("hubspot")}`, `pat-eu1-${sampleUuid("hubspot")}`],
});
