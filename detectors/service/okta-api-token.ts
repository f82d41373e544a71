import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const oktaApiToken: Detector = namedKeyDetector({
  id: "okta-api-token",
  title: "Okta API token",
  docs:
    "Whoever holds the token acts as the administrator who created it: reads and changes users, groups and apps. Revoke it in the admin console " +
    "and use an OAuth service app with few scopes.",
  references: ["https://developer.okta.com/docs/guides/create-an-api-token/main/"],
  rotation: "https://developer.okta.com/docs/guides/create-an-api-token/main/",
  vendors: ["okta"],
  documented: ["okta_api_token", "okta_token"],
  form: "00[A-Za-z0-9_-]{40}",
  samples: () => [sample("00", 40, "base64url")],
});
