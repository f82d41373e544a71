import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const onepasswordServiceToken: Detector = tokenDetector({
  id: "onepassword-service-token",
  title: "1Password service account token",
  docs:
    "Whoever holds the token reads the vaults that the service account may read. Rotate it on 1Password.com and let the job fetch only single " +
    "items, best from a vault of its own.",
  references: ["https://developer.1password.com/docs/service-accounts/"],
  rotation: "https://developer.1password.com/docs/service-accounts/manage-service-accounts/",
  variable: "OP_SERVICE_ACCOUNT_TOKEN",
  prefixes: ["ops_eyJ"],
  body: "[A-Za-z0-9+/_-]{100,1500}={0,2}",
  tail: String.raw`\w+/=-`,
  samples: () => [sample("ops_eyJ", 600, "base64url")],
});
