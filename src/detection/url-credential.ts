import type { Match } from "./detector.ts";
import { isPlaceholder } from "./placeholder.ts";
import { randomness } from "./randomness.ts";
import { isReference, literalDefault } from "./reference.ts";
import { isStandIn } from "./token.ts";
import { decodePart, userinfos } from "./url.ts";
import type { Userinfo } from "./url.ts";
import { isWeakPassword } from "./weak-password.ts";

/** Kinds of servers by scheme and host, as evidence. */
const KINDS: readonly (readonly [where: "scheme" | "host", pattern: RegExp, kind: string])[] = [
  [
    "host",
    /(?:^|\.)(?:github\.com|gitlab\.[\w.-]+|bitbucket\.org|dev\.azure\.com|visualstudio\.com|huggingface\.co|hf\.co)$/,
    "Git host",
  ],
  [
    "host",
    /(?:^|[.-])(?:pkgs|pypi|jfrog|artifactory|nexus|conda|anaconda|cloudsmith|gemfury|codeartifact)(?:[.-]|$)/,
    "package index",
  ],
  [
    "scheme",
    /^(?:postgres|mysql|mariadb|mongodb|mssql|oracle|snowflake|clickhouse|cockroachdb|redshift|trino|presto|db2|neo4j|bolt|cassandra|sqlserver)/,
    "database",
  ],
  ["scheme", /^(?:redis|valkey|memcache)/, "cache"],
  ["scheme", /^(?:amqp|mqtt|kafka|nats|stomp)/, "message broker"],
  ["scheme", /^(?:s?ftp|ftps|smtp|imap|ldap|ssh|smb)/, "server"],
];

const LOCAL = /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/;
/** Hosts that RFC 2606 keeps for examples. */
const EXAMPLE = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/;
const GENERIC_PASSWORD = /^(?:pass|password|passwd|passwort|pwd|pw|secret|token|pat|key|api_?key|credentials?)$/i;
const GENERIC_USER = /^(?:user|username|user_?name|usr|name|login|me|foo|your.{0,20}|my.{0,12}|)$/i;
/** What Git hosts expect in place of a password or of a user when the other part is the token. */
const NO_PASSWORD = /^(?:x-oauth-basic|)$/;
/** `%s`, `%(password)s`, `{password}`: filled in by the program. */
const FILLED_IN = /^(?:%\(\w+\)s|%[sdr]|\{[\w.:!]*\}|:\w+)$/;
const HOLE = /\$\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\([^()]*\)|\{\{[^{}]*\}\}|\{\w*\}|\$[A-Z_][A-Z0-9_]{2,}|%\(\w+\)s/g;
const FEWEST_BESIDE_HOLE = 6;

/** The passwords and tokens in the addresses of a text, without placeholders, references and names. */
export function* urlCredentials(text: string): Generator<Match> {
  for (const address of userinfos(text)) {
    const match = judgePassword(address) ?? judgeToken(address);
    if (match !== undefined) yield match;
  }
}

function judgePassword(address: Userinfo): Match | undefined {
  const { scheme } = address;
  if (address.password === undefined || NO_PASSWORD.test(address.password)) return undefined;
  const fallback = literalDefault(address.password);
  const password = fallback?.text ?? address.password;
  const [user, secret] = [decodePart(address.user), decodePart(password)];
  if (isFilledIn(secret)) return undefined;
  if (GENERIC_PASSWORD.test(secret) && GENERIC_USER.test(user)) return undefined;
  const evidence = [`${kindOf(address)}${LOCAL.test(address.host) ? " on this machine" : ""}`, `scheme ${scheme}`];
  const start = address.passwordSpan.start + (fallback?.start ?? 0);
  const place = { start, end: start + password.length };
  if (isWeakPassword(secret) || GENERIC_PASSWORD.test(secret) || secret.toLowerCase() === user.toLowerCase()) {
    const confidence = isRemote(address) ? "medium" : "low";
    return { ...place, severity: "warning", confidence, evidence: [...evidence, "a default or well-known password"] };
  }
  const looksRandom = secret.length >= 8 && (/\d/.test(secret) || randomness(secret) > 0.8);
  if (EXAMPLE.test(address.host) && !looksRandom) return undefined;
  const confidence = EXAMPLE.test(address.host) ? "low" : looksRandom && isRemote(address) ? "high" : "medium";
  return { ...place, confidence, evidence };
}

/** A single word before `@`: a token only on the web and when it looks like one; most are users, in `wasbs:` containers. */
function judgeToken(address: Userinfo): Match | undefined {
  if (address.password !== undefined && !NO_PASSWORD.test(address.password)) return undefined;
  if (!/(?:^|\+)https?$/.test(address.scheme) || address.host.includes("sentry")) return undefined;
  const token = decodePart(address.user);
  const isKnownHost = /^(?:Git host|package index)$/.test(kindOf(address));
  if (token.length < (isKnownHost ? 16 : 24) || isFilledIn(token) || isStandIn(token)) return undefined;
  if (!/\d/.test(token) || randomness(token) < (isKnownHost ? 0.8 : 0.95)) return undefined;
  return {
    ...address.userSpan,
    confidence: isKnownHost ? "high" : "medium",
    message: "Token in an address",
    evidence: [kindOf(address), "the user looks random"],
  };
}

function isFilledIn(value: string): boolean {
  if (isReference(value) || FILLED_IN.test(value)) return true;
  // `changeme` and the like are real defaults; they are judged as weak.
  if (isPlaceholder(value) && !isWeakPassword(value)) return true;
  const literal = value.replaceAll(HOLE, "");
  return literal !== value && literal.length < FEWEST_BESIDE_HOLE;
}

function isRemote({ host }: Userinfo): boolean {
  return !LOCAL.test(host) && !EXAMPLE.test(host);
}

function kindOf({ scheme, host }: Userinfo): string {
  for (const [where, pattern, kind] of KINDS) if (pattern.test(where === "scheme" ? scheme : host)) return kind;
  return "server";
}
