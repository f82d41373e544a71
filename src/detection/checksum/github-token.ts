import { ALPHABETS, sampleBytes } from "../sample.ts";
import { crc32 } from "./crc32.ts";
import { BASE62, toDigits } from "./digits.ts";

/**
 * Whether the checksum of a GitHub token (`ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_`) or npm token (`npm_`) holds: the last 6
 * of the 36 characters after the prefix are the CRC-32 of the 30 before them, in base 62.
 *
 * @param token the whole token; anything that is not a 4-character prefix and 36 letters or digits gives false
 * @see https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function githubChecksumHolds(token: string): boolean {
  if (!/^(?:gh[pousr]|npm)_[A-Za-z0-9]{36}$/.test(token)) return false;
  return checksum(token.slice(4, 34)) === token.slice(34);
}

/** A made-up token whose checksum holds, for example `sampleGithubToken("ghp_")`. */
export function sampleGithubToken(prefix: string, number = 1): string {
  const body = Array.from(sampleBytes(30, number), (byte) =>
    ALPHABETS.alnum.charAt(byte % ALPHABETS.alnum.length),
  ).join("");
  return prefix + body + checksum(body);
}

function checksum(body: string): string {
  return toDigits(crc32(Buffer.from(body, "latin1")), BASE62).padStart(6, "0");
}
