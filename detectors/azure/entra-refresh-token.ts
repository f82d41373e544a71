import type { Detector, Example } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokens, tokenPattern } from "../../src/detection/token.ts";

/** `AgAB` is the base64 of the version and type in front of the encrypted part. */
const TOKEN = tokenPattern(String.raw`[01]\.A[A-Za-z0-9_-]{20,200}\.AgAB`, "[A-Za-z0-9_-]{200,4000}", "A-Za-z0-9_-");

const token = () => `${sample("0.A", 54, "base64url")}.AgAB${sample("AAEAAAD", 400, "base64url")}`;

export const entraRefreshToken: Detector = {
  id: "entra-refresh-token",
  title: "Entra refresh token",
  category: "secret",
  severity: "error",
  docs:
    "A refresh token gets new access tokens in the name of the person who signed in, for 90 days and more, without their password or second factor. " +
    "It stands in the token cache of the Azure CLI and of MSAL, which belongs in no job. Revoke the person's sessions and let the job use its own " +
    "identity.",
  references: [
    "https://learn.microsoft.com/entra/identity-platform/refresh-tokens",
    "https://learn.microsoft.com/entra/identity/users/users-revoke-access",
  ],
  rotation: "https://learn.microsoft.com/entra/identity/users/users-revoke-access",
  roles: "all",
  precedence: 60,
  anchors: [".AgAB"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "REFRESH_TOKEN", value: token(), confidence: "high" },
      { role: "text", name: "", value: `{"refresh_token": "${token()}", "foci": "1"}`, secret: token() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "REFRESH_TOKEN", value: "0.A...<refresh-token>.AgAB" },
      { role: "env", name: "REFRESH_TOKEN", value: `0.A${"x".repeat(54)}.AgAB${"x".repeat(300)}` },
      { role: "env", name: "PACKAGE", value: "contoso.core.AgABc" },
    ];
  },
  detect: ({ value }) => tokens(value, TOKEN, () => ({ evidence: ["form of a refresh token"] })),
};
