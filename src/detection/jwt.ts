import { decodeBase64Object } from "./base64.ts";
import { dayOf } from "./key-age.ts";

/** What a JSON Web Token says of itself. The signature is not verified. */
export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
  /** When it ends, in milliseconds since 1970. */
  readonly expires?: number;
}

/** Reads a compact JSON Web Token; `undefined` when header and payload are no JSON objects or the header names no algorithm. */
export function decodeJwt(token: string): Jwt | undefined {
  const [first = "", second = ""] = token.split(".");
  const header = decodeBase64Object(first);
  const payload = decodeBase64Object(second);
  if (header === undefined || payload === undefined || typeof header["alg"] !== "string") return undefined;
  const expires = timeOf(payload["exp"]);
  return { header, payload, ...(expires !== undefined && { expires }) };
}

/** Whether a token has ended at a time; a token without an end never has. */
export function isExpired(jwt: Jwt, now: number): boolean {
  return jwt.expires !== undefined && jwt.expires < now;
}

/**
 * What a token says that helps to find its owner and its reach: issuer, audience, application, scopes, when it was made and
 * when it ends. Never a part of the token.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
export function describeJwt(jwt: Jwt, now: number): string[] {
  const facts: string[] = [];
  for (const [claim, word] of CLAIMS) {
    const claimed = jwt.payload[claim];
    const value: unknown = Array.isArray(claimed) && claimed.length === 1 ? claimed[0] : claimed;
    if (typeof value === "string" && SHOWABLE.test(value)) facts.push(`${word} ${value}`);
  }
  const issued = timeOf(jwt.payload["iat"]);
  const made = issued === undefined ? undefined : dayOf(issued);
  if (made !== undefined) facts.push(`made on ${made}`);
  if (jwt.expires === undefined) return [...facts, "never expires"];
  const end = dayOf(jwt.expires) ?? "an impossible day";
  return [...facts, isExpired(jwt, now) ? `expired on ${end}` : `valid until ${end}`];
}

/** Whether a token is made to be shown: the anonymous key of Supabase, which row-level security holds in check. */
export function isPublicJwt(jwt: Jwt): boolean {
  return jwt.payload["iss"] === "supabase" && jwt.payload["role"] === "anon";
}

/** Whether a token is one that documentation shows: of jwt.io and of RFC 7519. */
export function isDocumentationJwt(token: string): boolean {
  return SAMPLE_SIGNATURES.some((signature) => token.includes(`.${signature}`));
}

const CLAIMS = [
  ["iss", "issuer"],
  ["aud", "audience"],
  ["appid", "application"],
  ["scp", "scopes"],
  ["role", "role"],
] as const;
const SHOWABLE = /^[\w.:/@ -]{1,100}$/;
/** By their beginnings. */
const SAMPLE_SIGNATURES = ["SflKxwRJSMeKKF2QT4fw", "TJVA95OrM7E2cBab30RM", "dBjftJeZ4CVP-mB92K27"];

/** Numbers of claims are seconds since 1970. */
function timeOf(claim: unknown): number | undefined {
  return typeof claim === "number" && Number.isFinite(claim) ? claim * 1000 : undefined;
}
