import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const flyToken: Detector = tokenDetector({
  id: "fly-token",
  title: "Fly.io token",
  docs:
    "Whoever holds the token deploys to and reads the apps of its organization within its caveats. Revoke it (`fly tokens revoke`) and create a " +
    "deploy token for one app with an expiry.",
  references: ["https://fly.io/docs/security/tokens/"],
  rotation: "https://fly.io/docs/flyctl/tokens-revoke/",
  variable: "FLY_API_TOKEN",
  prefixes: ["fm2_", "fm1r_", "fm1a_", "fo1_"],
  body: "(?:lJ[A-Za-z0-9+/_-]{80,1500}={0,2}|[A-Za-z0-9_-]{43})",
  tail: String.raw`\w+/=-`,
  samples: () => [sample("fm2_lJPE", 400, "base64"), sample("fo1_", 43, "base64url")],
});
