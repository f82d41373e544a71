import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const planetscaleToken: Detector = tokenDetector({
  id: "planetscale-token",
  title: "PlanetScale token or password",
  docs:
    "A password (`pw`) opens one branch of a database; a service token (`tkn`) manages databases within its access. Delete it in the settings and " +
    "create a new one.",
  references: [
    "https://planetscale.com/docs/api/reference/service-tokens",
    "https://planetscale.com/docs/concepts/password-roles",
  ],
  rotation: "https://planetscale.com/docs/api/reference/service-tokens",
  variable: "PLANETSCALE_SERVICE_TOKEN",
  prefixes: ["pscale_tkn_", "pscale_oauth_", "pscale_pw_"],
  body: "[A-Za-z0-9_=.-]{32,64}",
  tail: String.raw`\w=.-`,
  samples: () => [
    sample("pscale_tkn_", 43, "base64url"),
    sample("pscale_pw_", 43, "base64url"),
    sample("pscale_oauth_", 43, "base64url"),
  ],
});
