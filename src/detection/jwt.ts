import { decodeBase64Object } from "./base64.ts";

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
  const { exp } = payload;
  return { header, payload, ...(typeof exp === "number" && Number.isFinite(exp) && { expires: exp * 1000 }) };
}

/** Whether a token has ended at a time; a token without an end never has. */
export function isExpired(jwt: Jwt, now: number): boolean {
  return jwt.expires !== undefined && jwt.expires < now;
}

/** What a token says that helps to find its owner: issuer, audience, end. Never a part of the token. */
export function describeJwt(jwt: Jwt, now: number): string[] {
  const facts: string[] = [];
  for (const [claim, word] of [
    ["iss", "issuer"],
    ["aud", "audience"],
  ] as const) {
    const value = jwt.payload[claim];
    if (typeof value === "string" && isShowable(value)) facts.push(`${word} ${value}`);
  }
  if (jwt.expires !== undefined) facts.push(`${isExpired(jwt, now) ? "expired" : "expires"} ${day(jwt.expires)}`);
  else facts.push("never expires");
  return facts;
}

function isShowable(value: string): boolean {
  return value.length <= 100 && /^[\w.:/@-]+$/.test(value);
}

function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "at an impossible time" : date.toISOString().slice(0, 10);
}
