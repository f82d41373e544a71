import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findHisKeys,
  hisLayout,
  hisSeed,
  sampleHisKey,
  type HisKind,
} from "../../../src/detection/checksum/his-key.ts";
import { HIS_KINDS } from "../../../src/detection/checksum/his-kinds.ts";
import { hisMatches } from "../../../src/detection/checksum/his-match.ts";

const kinds = Object.entries<HisKind>(HIS_KINDS);
const RUNS = { numRuns: 60, seed: 20_261_101 };

test("the layouts follow from the length in bytes", () => {
  for (const bytes of [32, 39, 40, 64] as const) {
    const { length, random, filler, padding } = hisLayout(bytes);
    expect(random).toBe(Math.floor((8 * (bytes - 7)) / 6));
    expect(filler).toBe((8 * (bytes - 7)) % 6);
    expect(length).toBe(Buffer.alloc(bytes).toString("base64").length);
    expect(padding).toBe(/=*$/.exec(Buffer.alloc(bytes).toString("base64"))?.[0]);
    expect(random + 4 + 6 + padding.length).toBe(length);
  }
});

describe.each(kinds)("%s", (_, kind) => {
  const { length, random, padding } = hisLayout(kind.bytes);

  test("a made key has its form and its seed", () => {
    for (const seed of Object.keys(kind.seeds)) {
      fc.assert(
        fc.property(fc.nat(1_000_000), (number) => {
          const key = sampleHisKey(kind, number, seed);
          expect(key).toHaveLength(length);
          expect(key.slice(random, random + 4)).toBe(kind.signature);
          expect([...findHisKeys(`AccountKey=${key};`, kind)]).toEqual([{ start: 11, end: 11 + length, seed }]);
        }),
        RUNS,
      );
    }
  });

  test("the padding may be missing or encoded for a URL", () => {
    const key = sampleHisKey(kind);
    const bare = key.slice(0, length - padding.length);
    const encoded = bare + "%3D".repeat(padding.length);
    expect(hisSeed(bare, kind)).toBe(Object.keys(kind.seeds)[0]);
    for (const form of [bare, encoded]) {
      expect([...findHisKeys(`?code=${form}&x=1`, kind)]).toMatchObject([
        { start: 6, end: 6 + form.length, seed: expect.any(String) },
      ]);
    }
  });

  test("another character makes the checksum fail", () => {
    const checked = random - 1;
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 0, max: checked }),
        fc.constantFrom("a", "Z", "7"),
        (number, at, other) => {
          const key = sampleHisKey(kind, number);
          fc.pre(key[at] !== other);
          const changed = key.slice(0, at) + other + key.slice(at + 1);
          expect([...findHisKeys(changed, kind)]).toEqual([{ start: 0, end: length }]);
          expect([...hisMatches(changed, kind)]).toMatchObject([
            { confidence: "medium", evidence: [expect.anything(), "checksum does not hold"] },
          ]);
        },
      ),
      RUNS,
    );
  });

  test("needs its boundaries, its signature and a random part", () => {
    const key = sampleHisKey(kind);
    const unsigned = key.slice(0, random) + "QQQQ" + key.slice(random + 4);
    const repeated = "a".repeat(random) + key.slice(random);
    for (const text of [`A${key}`, `${key}A`, key.slice(1), unsigned, repeated])
      expect([...findHisKeys(text, kind)]).toEqual([]);
  });
});

test("the seed tells the role of a key", () => {
  const key = sampleHisKey(HIS_KINDS.cosmos, 3, "MastRO00");
  expect([...hisMatches(key, HIS_KINDS.cosmos)]).toEqual([
    { start: 0, end: 88, confidence: "high", evidence: ["signature ACDb", "checksum holds (read-only key)"] },
  ]);
});

test("the seed that all services share is tried too", () => {
  expect(hisSeed(sampleHisKey(HIS_KINDS.iot, 1, "Default0"), HIS_KINDS.iot)).toBe("Default0");
});
