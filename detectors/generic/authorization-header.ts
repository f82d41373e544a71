import { decodeBase64Text } from "../../src/detection/base64.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { decodeJwt } from "../../src/detection/jwt.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { randomness } from "../../src/detection/randomness.ts";
import { isReference } from "../../src/detection/reference.ts";
import { sample } from "../../src/detection/sample.ts";
import { isStandIn } from "../../src/detection/token.ts";

const HEADER =
  /(?<![\w-])(?:([Bb]asic)|[Bb]earer|(?<=[Aa]uthorization["']?\s{0,3}:\s{0,3}["']?)[Tt]oken)(?:[ \t]{1,4}|%20)([A-Za-z0-9._~+/=-]{8,4000})/g;
const SHORTEST_TOKEN = 20;

const basic = () => Buffer.from(`contoso:${sample("", 14)}`).toString("base64");
const opaque = () => sample("", 40);

export const authorizationHeader: Detector = {
  id: "authorization-header",
  title: "Credentials in an Authorization header",
  category: "secret",
  severity: "error",
  docs:
    "`Basic` is user name and password in base64, which is no encryption; a `Bearer` token is as good as a password. Whoever reads the definition can " +
    "send the same header. Change the password or revoke the token, and let the program build the header from a secret that it fetches at run time.",
  references: ["https://www.rfc-editor.org/rfc/rfc7617", "https://www.rfc-editor.org/rfc/rfc6750"],
  rotation: "https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation-dual",
  roles: "all",
  precedence: 50,
  anchors: ["Basic ", "basic ", "Basic%20", "Bearer ", "bearer ", "Bearer%20", "Authorization", "authorization"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AUTH_HEADER", value: `Basic ${basic()}`, secret: basic(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `curl -H 'Authorization: Basic ${basic()}' https://contoso.com`,
        secret: basic(),
      },
      {
        role: "command",
        name: "command",
        value: `curl -H "authorization: bearer ${opaque()}" https://contoso.com`,
        secret: opaque(),
        confidence: "high",
      },
      {
        role: "env",
        name: "OTEL_HEADERS",
        value: `Authorization=Basic%20${basic()}`,
        secret: basic(),
        confidence: "high",
      },
      { role: "text", name: "", value: `headers = {"Authorization": "Bearer ${opaque()}"}`, secret: opaque() },
      { role: "text", name: "", value: `{"Authorization": "token ${opaque()}"}`, secret: opaque() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "command", name: "command", value: 'curl -H "Authorization: Bearer $TOKEN" https://contoso.com' },
      { role: "text", name: "", value: 'headers = {"Authorization": f"Bearer {token}"}' },
      { role: "text", name: "", value: "Authorization: Bearer <your-access-token-goes-here>" },
      { role: "text", name: "", value: "Authorization: Bearer YOUR_ACCESS_TOKEN_HERE" },
      { role: "text", name: "", value: `Authorization: Basic ${Buffer.from("user:<password>").toString("base64")}` },
      {
        role: "text",
        name: "",
        value: "Basic authentication and Bearer authentication-with-tokens are both supported here",
      },
      { role: "tag", name: "level", value: "Basic tutorials" },
      { role: "text", name: "", value: "the bearer implementation_of_the_protocol_is_documented" },
    ];
  },
  *detect({ value }): Generator<Match> {
    for (const match of value.matchAll(HEADER)) {
      const credentials = match[2] ?? "";
      const start = match.index + match[0].length - credentials.length;
      const isBasic = match[1] !== undefined;
      if (isBasic ? !isUserAndPassword(credentials) : !isOpaqueToken(credentials)) continue;
      yield {
        start,
        end: start + credentials.length,
        confidence: "high",
        evidence: [isBasic ? "decodes to user and password" : "the token looks random"],
      };
    }
  },
};

function isUserAndPassword(credentials: string): boolean {
  const decoded = decodeBase64Text(credentials);
  const colon = decoded?.indexOf(":") ?? -1;
  if (decoded === undefined || colon < 0 || !/^[\x20-\x7e]+$/.test(decoded)) return false;
  const [user, password] = [decoded.slice(0, colon), decoded.slice(colon + 1)];
  // Some services take the token as the user and no password.
  const secret = password === "" ? user : password;
  return (
    secret.length >= 4 &&
    !isPlaceholder(secret) &&
    !isReference(secret) &&
    !/^(?:pass|pwd|password|passwd)$/i.test(secret)
  );
}

/** JSON Web Tokens have a detector of their own, which can say more. */
function isOpaqueToken(token: string): boolean {
  return (
    token.length >= SHORTEST_TOKEN &&
    decodeJwt(token) === undefined &&
    !isStandIn(token) &&
    /\d/.test(token) &&
    randomness(token) > 0.8
  );
}
