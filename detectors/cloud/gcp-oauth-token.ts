import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const gcpOauthToken: Detector = tokenDetector({
  id: "gcp-oauth-token",
  title: "Google OAuth token",
  docs:
    "An access token (`ya29.`) acts as its user or service account for about an hour; a refresh token (`1//0`) gets new ones until it is revoked. " +
    "Revoke it and let the job use the workload's own identity.",
  references: ["https://developers.google.com/identity/protocols/oauth2"],
  rotation: "https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke",
  variable: "GOOGLE_OAUTH_ACCESS_TOKEN",
  prefixes: ["ya29.", "1//0"],
  body: String.raw`[A-Za-z0-9_-]{40,1024}(?:\.[A-Za-z0-9_-]{20,1024})?`,
  tail: String.raw`\w-`,
  samples: () => [sample("ya29.", 160, "base64url"), sample("1//0", 96, "base64url")],
  judge: (token) =>
    token.startsWith("ya29.") ? { severity: "warning", evidence: ["prefix ya29.", "ends after about an hour"] } : {},
});
