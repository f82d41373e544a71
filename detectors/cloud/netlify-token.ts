import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const netlifyToken: Detector = tokenDetector({
  id: "netlify-token",
  title: "Netlify token",
  docs:
    "Whoever holds the token deploys and changes the sites of its owner and reads their environment variables. Revoke it in the user settings and " +
    "create one with an expiry date.",
  references: ["https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/"],
  rotation: "https://app.netlify.com/user/applications#personal-access-tokens",
  variable: "NETLIFY_AUTH_TOKEN",
  prefixes: ["nfp_", "nfc_", "nfo_", "nfu_"],
  body: "[A-Za-z0-9]{36,48}",
  samples: () => [sample("nfp_", 36), sample("nfc_", 36)],
});
