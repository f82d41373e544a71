import { ALPHABETS, sampleBytes } from "../sample.ts";
import { crc32 } from "./crc32.ts";

/** Where the checksum's bytes stand among the 32, least significant first. */
const CHECKSUM_AT = [22, 8, 7, 2] as const;
/** What is mixed into the checksum tells the two kinds of tokens apart. */
const MASKS = { user: 0xe0_b9_69_2d, application: 0x10_19_f9_2e } as const;

export type DevOpsPatKind = keyof typeof MASKS;

/**
 * The kind of an older Azure DevOps personal access token (52 characters of base 32) whose checksum holds.
 *
 * @returns undefined when the text has another form or the checksum does not hold
 * @see https://github.com/microsoft/security-utilities/tree/main/src/Microsoft.Security.Utilities.Core (SEC101/102)
 */
export function devOpsPatKind(token: string): DevOpsPatKind | undefined {
  if (!/^[a-z2-7]{52}$/.test(token)) return undefined;
  const bytes = decode(token);
  const stored = CHECKSUM_AT.reduce((sum, at, index) => sum | ((bytes[at] ?? 0) << (8 * index)), 0) >>> 0;
  const crc = crc32(bytes.filter((_, at) => !isChecksumAt(at)));
  return (["user", "application"] as const).find((kind) => (crc ^ MASKS[kind]) >>> 0 === stored);
}

/** A made-up token whose checksum holds. */
export function sampleDevOpsPat(number = 1, kind: DevOpsPatKind = "user"): string {
  const bytes = sampleBytes(32, number);
  const checksum = crc32(bytes.filter((_, at) => !isChecksumAt(at))) ^ MASKS[kind];
  CHECKSUM_AT.forEach((at, index) => {
    bytes[at] = (checksum >>> (8 * index)) & 0xff;
  });
  return encode(bytes);
}

function isChecksumAt(at: number): boolean {
  return (CHECKSUM_AT as readonly number[]).includes(at);
}

function decode(text: string): Uint8Array {
  const bytes = new Uint8Array(32);
  for (let bit = 0; bit < 256; bit++) {
    const digit = ALPHABETS.base32.indexOf(text.charAt(Math.floor(bit / 5)));
    if (((digit >> (4 - (bit % 5))) & 1) === 1) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
  }
  return bytes;
}

function encode(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < 260; at += 5) {
    let digit = 0;
    for (let bit = at; bit < at + 5; bit++) digit = (digit << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    text += ALPHABETS.base32.charAt(digit);
  }
  return text;
}
