import { sampleBytes } from "../sample.ts";
import { toDigits } from "./digits.ts";
import { marvin32, seedOf } from "./marvin.ts";

/** Digits of the checksum, in Entra's order; also the alphabet of the secret. */
const DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
const SEED = "AadPwd00";

/**
 * Whether the checksum of an Entra client secret of 40 characters (`8Q~` at 3 to 5) holds: the last 3 characters are the
 * first 3 of 6 base-66 digits of the Marvin checksum of the 37 before them. The 37-character form (`7Q~`) has none.
 *
 * @see https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/PreciselyClassifiedSecurityKeys/SEC101_156_AzureClientAppIdentifiableCredentials.cs
 */
export function entraChecksumHolds(secret: string): boolean {
  return (
    /^[A-Za-z0-9~._-]{3}8Q~[A-Za-z0-9~._-]{34}$/.test(secret) && checksum(secret.slice(0, 37)) === secret.slice(37)
  );
}

/** A made-up client secret: of 40 characters with a right checksum (version 8) or of 37 without one (version 7). */
export function sampleEntraSecret(number = 1, version: 7 | 8 = 8): string {
  const characters = Array.from(sampleBytes(34, number), (byte) => DIGITS.charAt(byte % DIGITS.length)).join("");
  const body = `${characters.slice(0, 3)}${version}Q~${characters.slice(3)}`;
  return version === 8 ? body + checksum(body) : body;
}

function checksum(body: string): string {
  const number = marvin32(Buffer.from(body, "latin1"), seedOf(SEED));
  return toDigits(number, DIGITS).padStart(6, "a").slice(0, 3);
}
