import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { decodeJwt, describeJwt, isDocumentationJwt, isExpired, isPublicJwt } from "../../src/detection/jwt.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenPattern } from "../../src/detection/token.ts";

const TOKEN = tokenPattern(
  "",
  String.raw`eyJ[A-Za-z0-9_-]{8,4000}\.eyJ[A-Za-z0-9_-]{8,16000}\.[A-Za-z0-9_-]{0,4000}`,
  "A-Za-z0-9_-",
);
/** A signature shorter than that of HS256 is no signature. */
const SHORTEST_SIGNATURE = 40;

const make = (payload: object, signature = sample("", 43, "base64url")): string =>
  [{ alg: "HS256", typ: "JWT" }, payload]
    .map((part) => `${Buffer.from(JSON.stringify(part)).toString("base64url")}.`)
    .join("") + signature;
const year2100 = 4_102_444_800;
const lasting = make({
  sub: "1234567890",
  aud: "https://ml.azure.com",
  iss: "https://sts.windows.net/x",
  exp: year2100,
});
const expired = make({ sub: "1234567890", exp: 1_516_242_622 });
const endless = make({ sub: "1234567890", name: "John Doe", iat: 1_516_239_022 });

export const jwt: Detector = {
  id: "jwt",
  title: "JSON Web Token",
  category: "secret",
  severity: "error",
  docs:
    "Whoever holds the token is, until it expires, whom it was issued to, at the audience it names. It cannot be called back like a password: end the " +
    "session or replace the signing key at its issuer. An expired token opens nothing any more, but shows where the next one will stand.",
  references: [
    "https://www.rfc-editor.org/rfc/rfc7519",
    "https://learn.microsoft.com/entra/identity-platform/access-tokens",
  ],
  rotation: "https://learn.microsoft.com/entra/identity/users/users-revoke-access",
  roles: "all",
  precedence: 50,
  anchors: ["eyJ"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "ACCESS_TOKEN", value: lasting, confidence: "high", severity: "error" },
      { role: "env", name: "SERVICE_TOKEN", value: endless, severity: "error" },
      { role: "env", name: "AZUREML_RUN_TOKEN", value: expired, severity: "warning" },
      {
        role: "command",
        name: "command",
        value: `curl -H "Authorization: Bearer ${lasting}" https://x`,
        secret: lasting,
      },
      { role: "url", name: "uri", value: `https://contoso.com/x?token=${endless}&y=1`, secret: endless },
      { role: "text", name: "", value: `"token:\\n${endless}\\n"`, secret: endless },
      { role: "env", name: "TOKEN", value: make({ sub: "1234567890" }, ""), confidence: "low" },
      {
        role: "env",
        name: "KEY",
        value: make({ iss: "supabase", ref: "x", role: "anon", exp: year2100 }),
        severity: "info",
      },
      { role: "env", name: "KEY", value: make({ iss: "supabase", ref: "x", role: "service_role" }), severity: "error" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "TOKEN", value: "eyJhbGciOi..." },
      { role: "env", name: "TOKEN", value: `eyJ${"x".repeat(30)}.eyJ${"x".repeat(30)}.${"x".repeat(43)}` },
      { role: "env", name: "TOKEN", value: "<jwt>" },
      // The signature of the token on the front page of jwt.io, in two halves because scanners know it too.
      {
        role: "env",
        name: "TOKEN",
        value: make({ sub: "1234567890" }, ["SflKxwRJSMeKKF2QT4fw", "pMeJf36POk6yJV_adQssw5c"].join("")),
      },
      { role: "env", name: "CONFIG", value: Buffer.from('{"learning_rate":0.1}').toString("base64") },
      { role: "env", name: "TOKEN", value: "$ACCESS_TOKEN" },
      {
        role: "env",
        name: "PAIR",
        value: ['{"a":1234567890}', '{"b":1234567890}', "c"]
          .map((part) => Buffer.from(part).toString("base64url"))
          .join("."),
      },
    ];
  },
  *detect({ value }, { now = Date.now() }): Generator<Match> {
    for (const match of value.matchAll(TOKEN)) {
      const token = match[0];
      const read = decodeJwt(token);
      if (read === undefined || isDocumentationJwt(token)) continue;
      const signature = token.length - token.lastIndexOf(".") - 1;
      const isSigned = signature >= SHORTEST_SIGNATURE;
      const isPublic = isPublicJwt(read);
      yield {
        start: match.index,
        end: match.index + token.length,
        confidence: isSigned ? "high" : "low",
        ...(isPublic ? { severity: "info" } : isExpired(read, now) && { severity: "warning" }),
        evidence: [
          "header and payload decode",
          ...(isSigned ? [] : ["no signature"]),
          ...(isPublic ? ["a key that is made to be public"] : []),
          ...describeJwt(read, now),
        ],
      };
    }
  },
};
