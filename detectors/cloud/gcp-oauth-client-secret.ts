import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const gcpOauthClientSecret: Detector = tokenDetector({
  id: "gcp-oauth-client-secret",
  title: "Google OAuth client secret",
  docs:
    "With the client's id, which is no secret, whoever holds the secret poses as the application and redeems its users' codes and refresh tokens. " +
    "Add a new secret in the console, then disable and delete the old one.",
  references: ["https://support.google.com/cloud/answer/15549257"],
  rotation: "https://support.google.com/cloud/answer/15549257",
  variable: "GOOGLE_CLIENT_SECRET",
  prefixes: ["GOCSPX-"],
  body: "[A-Za-z0-9_-]{28}",
  tail: String.raw`\w-`,
  samples: () => [sample("GOCSPX-", 28, "base64url")],
});
