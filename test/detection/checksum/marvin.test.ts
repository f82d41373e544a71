import { expect, test } from "vitest";
import { marvin32, marvin64, seedOf } from "../../../src/detection/checksum/marvin.ts";

/** Vectors of SymCrypt (the first two) and of security-utilities' MarvinShared.cs. */
const VECTORS: readonly (readonly [seed: string, bytes: string, hash: string, checksum: string])[] = [
  ["d53cd9cecd0893b7", "616263", "22c74339492769bf", "6be02a86"],
  ["0ddddeeeeffff000", "6162636465666768696a6b6c6d6e6f707172737475767778797a", "a128eb7e7260aca2", "d34847dc"],
  ["004fb61a001bdbcc", "", "30ed35c100cd3c7d", "302009bc"],
  ["004fb61a001bdbcc", "af", "48e73fc77d75ddc1", "3592e206"],
  ["004fb61a001bdbcc", "e70f", "b5f6e1fc485dbff8", "fdab5e04"],
  ["004fb61a001bdbcc", "37f495", "f0b07c789b8cf7e8", "6b3c8b90"],
  ["004fb61a001bdbcc", "8642dc59", "7008f2e87e9cf556", "0e9407be"],
  ["004fb61a001bdbcc", "ab427ea8d10fc7", "e11847e4f0678c41", "117fcba5"],
  ["804fb61a801bdbcc", "ff00ff", "9d8577c0fe0d30bf", "6388477f"],
  ["804fb61a801bdbcc", "ff00ff00ff", "920b62bbca3e0b72", "583569c9"],
];

test.each(VECTORS)("seed %s, bytes %s", (seed, bytes, hash, checksum) => {
  const input = Uint8Array.from(Buffer.from(bytes, "hex"));
  const words = { high: Number.parseInt(seed.slice(0, 8), 16), low: Number.parseInt(seed.slice(8), 16) };
  const { high, low } = marvin64(input, words);
  expect(hex(high) + hex(low)).toBe(hash);
  expect(hex(marvin32(input, words))).toBe(checksum);
});

test("a seed is its 8 characters, big-endian", () => {
  expect(seedOf("Default0")).toEqual({ high: 0x44_65_66_61, low: 0x75_6c_74_30 });
  expect(seedOf("\u{ff}\u{ff}\u{ff}\u{ff}0000")).toEqual({ high: 0xff_ff_ff_ff, low: 0x30_30_30_30 });
});

test("a trailing zero byte changes the checksum", () => {
  const seed = seedOf("Default0");
  expect(marvin32(new Uint8Array(3), seed)).not.toBe(marvin32(new Uint8Array(4), seed));
});

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
