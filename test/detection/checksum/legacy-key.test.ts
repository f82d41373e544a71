import { describe, expect, test } from "vitest";
import { HIS_KINDS } from "../../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../../src/detection/checksum/his-key.ts";
import { findLegacyKeys, isEmulatorKey, isLegacyKey } from "../../../src/detection/checksum/legacy-key.ts";
import { sampleBytes } from "../../../src/detection/sample.ts";

/** The documented key of Azurite, in two halves so that nobody's scanner takes this file for a leak. */
const AZURITE = ["Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u", "SRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="].join(
  "",
);
const COSMOS_EMULATOR = [
  "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2n",
  "Q9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==",
].join("");

describe.each([32, 64] as const)("%i bytes", (bytes) => {
  const key = Buffer.from(sampleBytes(bytes, 7)).toString("base64");

  test("stand in any text", () => {
    expect(isLegacyKey(key, bytes)).toBe(true);
    expect([...findLegacyKeys(`AccountKey=${key};x="${key}"\n`, bytes)]).toEqual([
      { start: 11, end: 11 + key.length },
      { start: 15 + key.length, end: 15 + 2 * key.length },
    ]);
  });

  test("may be encoded for a URL", () => {
    const encoded = encodeURIComponent(
      Buffer.alloc(bytes, Buffer.from([7, 0xfb, 0xff, 0x4a, 0x91, 0x2c, 0xe3, 0x55, 0x08, 0xbf])).toString("base64"),
    );
    expect(encoded).toContain("%2");
    expect([...findLegacyKeys(`redis://:${encoded}@host`, bytes)]).toEqual([{ start: 9, end: 9 + encoded.length }]);
  });

  test("need their form, boundaries and variety", () => {
    const repeated = `${"a".repeat(key.indexOf("="))}${key.slice(key.indexOf("="))}`;
    for (const text of [`a${key}`, `${key}=`, key.slice(1), repeated, ""]) expect(isLegacyKey(text, bytes)).toBe(false);
  });
});

test("a key that carries a signature is of another kind", () => {
  expect(isLegacyKey(sampleHisKey(HIS_KINDS.cosmos), 64)).toBe(false);
  expect(isLegacyKey(sampleHisKey(HIS_KINDS.eventHubs), 32)).toBe(false);
});

test.each([AZURITE, COSMOS_EMULATOR])("the key of an emulator opens nothing", (key) => {
  expect(isEmulatorKey(key)).toBe(true);
  expect(isLegacyKey(key, 64)).toBe(false);
  expect(isEmulatorKey(`${key.slice(0, 20)}A${key.slice(21)}`)).toBe(false);
});
