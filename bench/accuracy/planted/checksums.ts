// The bench's own implementation of the issuers' checksums, written from their descriptions and not from the product's
// code: a mistake there must show here.
import { LETTERS } from "./random.ts";
import type { Random } from "./random.ts";

const mask = 0xff_ff_ff_ffn;
const rotl = (value: bigint, by: bigint): bigint => ((value << by) | (value >> (32n - by))) & mask;

/**
 * Marvin32 of bytes with a seed of eight ASCII letters; its halves combined by XOR.
 *
 * @see https://github.com/microsoft/security-utilities (Marvin.cs)
 */
export function marvin(bytes: Uint8Array, seed: string): number {
  const start = BigInt(`0x${Buffer.from(seed, "latin1").toString("hex")}`);
  let low = start & mask;
  let high = start >> 32n;
  const mix = (): void => {
    high ^= low;
    low = rotl(low, 20n);
    low = (low + high) & mask;
    high = rotl(high, 9n);
    high ^= low;
    low = rotl(low, 27n);
    low = (low + high) & mask;
    high = rotl(high, 19n);
  };
  const filled = Buffer.alloc((Math.floor(bytes.length / 4) + 1) * 4);
  filled.set(bytes);
  filled[bytes.length] = 0x80;
  for (let at = 0; at < filled.length; at += 4) {
    low = (low + BigInt(filled.readUInt32LE(at))) & mask;
    mix();
  }
  mix();
  return Number(low ^ high);
}

/** A key of Azure's "highly identifiable secrets": `signature` stands at its place, the checksum is right. */
export function hisKey(random: Random, length: number, signature: string, seed: string): string {
  const signed = Math.floor((8 * (length - 7)) / 6);
  const filler = (8 * (length - 7)) % 6;
  const onlyAlnum = signature === "AzSe";
  // Search keys hold letters and digits only: keys with others in the checksum are thrown away.
  for (;;) {
    const body = random.text(signed, onlyAlnum ? "alnum" : "base64") + signature;
    let bits = Array.from(body, (letter) => LETTERS.base64.indexOf(letter).toString(2).padStart(6, "0")).join("");
    bits += "0".repeat(filler);
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length - 4; at++) bytes[at] = Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2);
    bytes.writeUInt32LE(marvin(bytes.subarray(0, length - 4), seed), length - 4);
    const key = bytes.toString("base64");
    if (signature === "AzFu") return key.replaceAll("+", "-").replaceAll("/", "_");
    if (!onlyAlnum || /^[A-Za-z0-9]+$/.test(key)) return key;
  }
}

/** An annotated key of 84 letters: year and month of issue, provider's signature, checksum in base 62. */
export function annotatedKey(random: Random, provider: string, reserved = "AAAA"): string {
  const date = random.pick(["A", "B", "C"]) + random.pick([..."ABCDEFGHIJKL"]);
  const body = `${random.text(52)}JQQJ99${date}${random.text(12)}${reserved}${provider}`;
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(marvin(Buffer.from(body, "base64"), "Default0"));
  const zeros = checksum.findIndex((byte) => byte !== 0);
  const digits = "0".repeat(Math.max(0, Math.min(3, zeros))) + inBase(checksum.readUInt32BE(), BASE62);
  return (
    body +
    Buffer.from(`${digits.padEnd(6, "0")}==`, "base64")
      .toString("base64")
      .slice(0, 4)
  );
}

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ENTRA = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";

function inBase(value: number, digits: string): string {
  let text = "";
  for (let rest = value; rest > 0 || text === ""; rest = Math.floor(rest / digits.length))
    text = digits.charAt(rest % digits.length) + text;
  return text;
}

/** A client secret of Entra of 40 characters with its checksum. */
export function entraSecret(random: Random): string {
  const letters = Array.from({ length: 34 }, () => ENTRA.charAt(random.int(0, ENTRA.length - 1))).join("");
  // Neither end is a character that a reader would take for punctuation.
  const body = `${random.text(3)}8Q~${letters.slice(0, 31)}`;
  return (
    body +
    inBase(marvin(Buffer.from(body, "latin1"), "AadPwd00"), ENTRA)
      .padStart(6, "a")
      .slice(0, 3)
  );
}

/** CRC-32 as in zip files, bit by bit. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ ((crc & 1) === 1 ? 0xed_b8_83_20 : 0);
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}

/** Tokens of GitHub and npm: 30 letters, then their CRC in base 62. */
export function crcToken(random: Random, prefix: string): string {
  const body = random.text(30);
  return prefix + body + inBase(crc32(Buffer.from(body)), BASE62).padStart(6, "0");
}

/** An older personal access token of Azure DevOps: 52 letters of base 32 with a CRC among its bytes. */
export function devOpsPat(random: Random): string {
  const bytes = random.bytes(32);
  const places = [22, 8, 7, 2];
  const checksum = (crc32(bytes.filter((_, at) => !places.includes(at))) ^ 0xe0_b9_69_2d) >>> 0;
  places.forEach((place, index) => (bytes[place] = (checksum >>> (8 * index)) & 0xff));
  const bits = `${Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("")}0000`;
  return Array.from({ length: 52 }, (_, at) =>
    LETTERS.base32.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)),
  ).join("");
}
