import { sampleBytes } from "../sample.ts";
import { marvin32, seedOf } from "./marvin.ts";

/**
 * A kind of "highly identifiable secret" (version 1): random bytes, a signature that names the service, and a checksum,
 * in base64. The text is made of: random characters, 4 of signature, 6 that carry the checksum, padding.
 *
 * @see https://github.com/microsoft/security-utilities/blob/main/src/Microsoft.Security.Utilities.Core/IdentifiableSecrets.cs
 */
export interface HisKind {
  /** Length of the decoded key. */
  readonly bytes: 32 | 39 | 40 | 64;
  readonly signature: string;
  /** The checksum seeds of the kind, each with the role that it tells, for example "read-only key". */
  readonly seeds: Readonly<Record<string, string>>;
  /** Standard base64 when absent. `alnum`: the service issues only keys without other characters. */
  readonly alphabet?: "base64url" | "alnum";
}

/** Where the parts of a key stand, in characters. */
export interface HisLayout {
  /** Characters with padding. */
  readonly length: number;
  /** Characters before the signature, which is also where the signature stands. */
  readonly random: number;
  /** Zero bits between signature and checksum. */
  readonly filler: 0 | 2 | 4;
  readonly padding: "" | "=" | "==";
}

/** A key found in a text. */
export interface HisKey {
  readonly start: number;
  readonly end: number;
  /** The seed with which the checksum holds; absent when it holds with none. */
  readonly seed?: string;
}

const LAYOUTS: Readonly<Record<HisKind["bytes"], HisLayout>> = {
  32: { length: 44, random: 33, filler: 2, padding: "=" },
  39: { length: 52, random: 42, filler: 4, padding: "" },
  40: { length: 56, random: 44, filler: 0, padding: "==" },
  64: { length: 88, random: 76, filler: 0, padding: "==" },
};

/** The seed with which some services sign in place of their own. */
const COMMON_SEED = "Default0";

/** The parts of a key of so many bytes. */
export function hisLayout(bytes: HisKind["bytes"]): HisLayout {
  return LAYOUTS[bytes];
}

/** All keys of a kind in a text, with or without their padding. Keys whose random part is a stand-in are left out. */
export function* findHisKeys(text: string, kind: HisKind): Generator<HisKey> {
  const { random } = LAYOUTS[kind.bytes];
  const pattern = patternOf(kind);
  for (let at = text.indexOf(kind.signature, random); at >= 0; at = text.indexOf(kind.signature, at + 1)) {
    const start = at - random;
    pattern.lastIndex = start;
    const key = pattern.exec(text)?.[0];
    // Documentation shows keys with one repeated character, some even with a right checksum.
    if (key === undefined || new Set(key.slice(0, random)).size < 6) continue;
    const seed = hisSeed(key, kind);
    yield { start, end: start + key.length, ...(seed !== undefined && { seed }) };
  }
}

/** The seed with which the checksum of a key holds. The key must have the form of its kind; padding may be missing. */
export function hisSeed(key: string, kind: HisKind): string | undefined {
  const bytes = Buffer.from(key.replace(/(?:=|%3[Dd]){1,4}$/, ""), "base64");
  if (bytes.length !== kind.bytes) return undefined;
  const checksum = bytes.readUInt32LE(kind.bytes - 4);
  const body = bytes.subarray(0, -4);
  return [...Object.keys(kind.seeds), COMMON_SEED].find((seed) => marvin32(body, seedOf(seed)) === checksum);
}

/** A made-up key of a kind whose checksum holds. The same arguments give the same key. */
export function sampleHisKey(kind: HisKind, number = 1, seed = Object.keys(kind.seeds)[0] ?? COMMON_SEED): string {
  for (let attempt = 0; ; attempt++) {
    const random = sampleBytes(kind.bytes, number + attempt * 7919);
    const key = encode(kind.alphabet === "alnum" ? withoutSigns(random) : random, kind, seed);
    // The checksum may still hold `+` or `/`; then the next random part is tried.
    if (kind.alphabet !== "alnum" || /^[A-Za-z0-9]+$/.test(key)) return key;
  }
}

/** Bytes whose base64 holds only letters and digits. */
function withoutSigns(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("base64").replaceAll("+", "p").replaceAll("/", "s"), "base64");
}

function encode(bytes: Uint8Array, kind: HisKind, seed: string): string {
  const { random, filler } = LAYOUTS[kind.bytes];
  const key = Buffer.from(bytes);
  setBits(key, random * 6, 24, Buffer.from(kind.signature, "base64").readUIntBE(0, 3));
  setBits(key, random * 6 + 24, filler, 0);
  key.writeUInt32LE(marvin32(key.subarray(0, -4), seedOf(seed)), kind.bytes - 4);
  const text = key.toString("base64");
  return kind.alphabet === "base64url" ? text.replaceAll("+", "-").replaceAll("/", "_") : text;
}

function setBits(bytes: Buffer, at: number, count: number, value: number): void {
  for (let index = 0; index < count; index++) {
    const bit = (value >>> (count - 1 - index)) & 1;
    const byte = (at + index) >> 3;
    const mask = 0x80 >> ((at + index) & 7);
    bytes[byte] = bit === 1 ? (bytes[byte] ?? 0) | mask : (bytes[byte] ?? 0) & ~mask;
  }
}

const patterns = new Map<HisKind, RegExp>();

/** The form of a key: signature and filler at their places, a last character that the padding allows, boundaries. */
function patternOf(kind: HisKind): RegExp {
  let pattern = patterns.get(kind);
  if (pattern === undefined) {
    const { random, filler, padding } = LAYOUTS[kind.bytes];
    const letters =
      kind.alphabet === "alnum" ? "A-Za-z0-9" : kind.alphabet === "base64url" ? "A-Za-z0-9_-" : "A-Za-z0-9+/";
    const first = filler === 0 ? `[${letters}]` : filler === 2 ? "[A-P]" : "[A-D]";
    const last = padding === "" ? `[${letters}]` : padding === "=" ? "[AEIMQUYcgkosw048]" : "[AQgw]";
    const signature = kind.signature.replace("+", "\\+");
    const end = padding === "" ? "" : `(?:${padding}|${padding.replaceAll("=", "%3[Dd]")})?`;
    const right = kind.alphabet === "base64url" ? "A-Za-z0-9_=-" : "A-Za-z0-9+/_=-";
    const left = kind.alphabet === "base64url" ? "A-Za-z0-9_-" : "A-Za-z0-9+/_-";
    pattern = new RegExp(
      `(?<![${left}])[${letters}]{${random}}${signature}${first}[${letters}]{4}${last}${end}(?![${right}])`,
      "y",
    );
    patterns.set(kind, pattern);
  }
  return pattern;
}
