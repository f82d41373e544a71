import { sample } from "../sample.ts";
import { crc32 } from "./crc32.ts";

/** The hexadecimal digits at the end of a token. */
const DIGITS = 8;

/**
 * Whether the checksum of a token of Atlassian (`ATATT3…`, `ATCTT3…`, `ATBB…`) holds: its last 8 characters are the
 * CRC-32 of all before them, prefix and `=` among them, in hexadecimal digits.
 *
 * @see https://github.com/Samsung/CredSweeper/blob/main/credsweeper/filters/value_atlassian_token_check.py
 */
export function atlassianChecksumHolds(token: string): boolean {
  return checksum(token.slice(0, -DIGITS)) === token.slice(-DIGITS).toUpperCase();
}

/** A made-up token whose checksum holds: `prefix`, `length` letters and digits, `suffix`. */
export function sampleAtlassianToken(prefix: string, length: number, suffix = ""): string {
  const body = sample(prefix, length, "alnum", suffix);
  return body + checksum(body);
}

function checksum(text: string): string {
  return crc32(Buffer.from(text, "latin1")).toString(16).padStart(DIGITS, "0").toUpperCase();
}
