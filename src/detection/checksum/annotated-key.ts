import { ALPHABETS, sampleBytes } from "../sample.ts";
import { BASE62, toDigits } from "./digits.ts";
import { marvin32, seedOf } from "./marvin.ts";

/**
 * An annotated key ("common annotated security key"): 84 letters and digits, or 86 and `==`, which name the service and
 * the month of issue and end in a checksum.
 *
 * @see https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/LegacyCommonAnnotatedSecurityKey.cs
 */
export interface AnnotatedKey {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Four letters or digits that name the service: `AZDO`, `ACOG`. Lower case for keys that Microsoft manages. */
  readonly provider: string;
  /** Four characters by which the service tells its kinds of keys apart. */
  readonly reserved: string;
  /** `derived` was made from another key, `hash` is a hash made with a key. */
  readonly form: "key" | "derived" | "hash";
}

const FORM =
  /^[A-Za-z0-9]{52}JQQJ9([9DH])([A-Za-z0-9])([A-L])[A-Za-z0-9]{12}([A-Za-z0-9]{4})([A-Za-z][A-Za-z0-9]{3})[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?$/;
const SIGNED = 80;
const SEED = seedOf("Default0");
const YEAR_0 = 2024;

/** The parts of a key; undefined when the text does not have the form. The checksum is not looked at. */
export function parseAnnotatedKey(key: string): AnnotatedKey | undefined {
  const [, form, year, month, reserved, provider] = FORM.exec(key) ?? [];
  if (
    form === undefined ||
    year === undefined ||
    month === undefined ||
    reserved === undefined ||
    provider === undefined
  )
    return undefined;
  return {
    year: YEAR_0 + ALPHABETS.base64.indexOf(year),
    month: ALPHABETS.upper.indexOf(month) + 1,
    provider,
    reserved,
    form: form === "9" ? "key" : form === "D" ? "derived" : "hash",
  };
}

/** Whether the checksum of a key holds in one of the two encodings that are in use. */
export function annotatedChecksumHolds(key: string): boolean {
  if (parseAnnotatedKey(key) === undefined) return false;
  const checksum = marvin32(Buffer.from(key.slice(0, SIGNED), "base64"), SEED);
  return [base62Checksum(checksum), base64Checksum(checksum)].some((full) =>
    full.startsWith(key.slice(SIGNED, SIGNED + 6)),
  );
}

/** What a sample key is to say of itself. */
export interface AnnotatedSample {
  readonly number?: number;
  readonly provider: string;
  readonly reserved?: string;
  readonly year?: number;
  readonly month?: number;
  readonly form?: AnnotatedKey["form"];
  /** 88 characters instead of 84. */
  readonly long?: boolean;
}

/** A made-up key whose checksum holds. */
export function sampleAnnotatedKey(init: AnnotatedSample): string {
  const { number = 1, provider, reserved = "AAAA", year = 2025, month = 6, form = "key", long = false } = init;
  const random = Array.from(sampleBytes(64, number), (byte) => ALPHABETS.alnum.charAt(byte % 62)).join("");
  const mark = { key: "9", derived: "D", hash: "H" }[form];
  const date = ALPHABETS.base64.charAt(year - YEAR_0) + ALPHABETS.upper.charAt(month - 1);
  const body = `${random.slice(0, 52)}JQQJ9${mark}${date}${random.slice(52)}${reserved}${provider}`;
  const checksum = base62Checksum(marvin32(Buffer.from(body, "base64"), SEED));
  return body + (long ? `${checksum}==` : checksum.slice(0, 4));
}

/** Six characters: the checksum with its bytes swapped, in base 62, filled up on the right, made regular base64. */
function base62Checksum(checksum: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(checksum);
  const leadingZeros = bytes.subarray(0, 3).findIndex((byte) => byte !== 0);
  const digits = "0".repeat(leadingZeros === -1 ? 3 : leadingZeros) + toDigits(bytes.readUInt32BE(), BASE62);
  return Buffer.from(`${digits.padEnd(6, "0")}==`, "base64")
    .toString("base64")
    .slice(0, 6);
}

/** Six characters: the older encoding, plain base64 of the checksum. */
function base64Checksum(checksum: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(checksum);
  return bytes.toString("base64").slice(0, 6);
}
