import type { Match } from "./detector.ts";
import { judgePasswordValue } from "./password-value.ts";
import { randomness } from "./randomness.ts";
import { isReference } from "./reference.ts";
import { isStandIn } from "./token.ts";
import { decodePart } from "./url.ts";

const PARAMETER = /(?:[?&;]|&amp;|\\u0026)([A-Za-z][A-Za-z_-]{1,30})=((?:[^\s&;#"'`<>\\()]|\([\w.]{0,60}\)){1,2000})/g;
const PASSWORDS = new Set(["password", "passwd", "pwd", "pass", "passphrase", "sslpassword", "truststorepassword"]);
/** Names that say clearly that the value gives access. */
const TOKENS = new Set(
  (
    "accesstoken authtoken apitoken privatetoken jobtoken bearertoken apikey xapikey appkey authkey accesskey sharedkey secretkey " +
    "clientsecret appsecret apisecret subscriptionkey sastoken personalaccesstoken pat"
  ).split(" "),
);
/** Names that as often say something else. */
const VAGUE = new Set(["token", "key", "secret", "auth", "code"]);
/** A `code` is mostly a number or a word; keys of functions and endpoints are long. */
const SHORTEST = { clear: 16, vague: 20, code: 32 } as const;
/** An address from its scheme to its end, with `&` in it escaped as JSON does or not. */
const ADDRESS = /(?<![A-Za-z0-9+.-])((?:jdbc:)?[A-Za-z][A-Za-z0-9+.-]{1,40}):\/\/[^\s"'`<>]{1,4000}/g;
const WEB = /^(?:https?|wss?|ftps?|abfss?|wasbs?|azureml|gs|s3a?)$/i;
/** Hosts whose tokens are made to be shown: downloads of Firebase. */
const PUBLIC = /:\/\/firebasestorage\.googleapis\.com\//;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The passwords and tokens in the queries of addresses: `jdbc:mysql://h/d?user=u&password=x`, `https://h/x?api_key=y`. On
 * the web a password must look like one, since pages have such parameters too. Reading is linear.
 */
export function* queryCredentials(text: string): Generator<Match> {
  for (const address of text.matchAll(ADDRESS)) {
    const [written, scheme = ""] = address;
    for (const match of written.matchAll(PARAMETER)) {
      const value = match[2] ?? "";
      const judged = judgeParameter(match[1] ?? "", decodePart(value), scheme, written);
      const end = address.index + match.index + match[0].length;
      if (judged !== undefined) yield { start: end - value.length, end, ...judged };
    }
  }
}

type Judged = Omit<Match, "start" | "end"> | undefined;

function judgeParameter(written: string, value: string, scheme: string, address: string): Judged {
  const name = written.replaceAll(/[-_]/g, "").toLowerCase();
  if (PASSWORDS.has(name)) return judgePassword(value, scheme);
  if (name === "code" && value.length < SHORTEST.code) return undefined;
  return TOKENS.has(name) || VAGUE.has(name) ? judgeToken(value, VAGUE.has(name), address) : undefined;
}

function judgePassword(value: string, scheme: string): Judged {
  const isWeb = WEB.test(scheme);
  const judged = judgePasswordValue(value, isWeb ? "query of a web address" : `query of a ${scheme} address`);
  if (!isWeb || judged === undefined) return judged;
  return value.length >= 8 && /\d/.test(value) && !/^\d+$/.test(value)
    ? { ...judged, confidence: "medium" }
    : undefined;
}

function judgeToken(value: string, isVague: boolean, address: string): Judged {
  if (value.length < (isVague ? SHORTEST.vague : SHORTEST.clear) || isStandIn(value) || isReference(value))
    return undefined;
  if (isVague && (GUID.test(value) || PUBLIC.test(address))) return undefined;
  // JSON Web Tokens have a detector of their own, which can say more.
  if (value.startsWith("eyJ") || !/\d/.test(value) || randomness(value) < (isVague ? 0.97 : 0.9)) return undefined;
  return { confidence: isVague ? "medium" : "high", evidence: ["query of an address", "the value looks random"] };
}
