import fc from "fast-check";
import { expect, test } from "vitest";
import {
  annotatedChecksumHolds,
  parseAnnotatedKey,
  sampleAnnotatedKey,
} from "../../../src/detection/checksum/annotated-key.ts";
import { marvin32, seedOf } from "../../../src/detection/checksum/marvin.ts";

const RUNS = { seed: 20_261_101 };

test("a made key tells its service and month, and its checksum holds", () => {
  const init = fc.record({
    number: fc.nat(1_000_000),
    provider: fc.constantFrom("ACOG", "AZDO", "msql"),
    reserved: fc.constantFrom("AAAA", "AAAS"),
    year: fc.integer({ min: 2024, max: 2085 }),
    month: fc.integer({ min: 1, max: 12 }),
    form: fc.constantFrom("key" as const, "derived" as const, "hash" as const),
    long: fc.boolean(),
  });
  fc.assert(
    fc.property(init, (parts) => {
      const key = sampleAnnotatedKey(parts);
      expect(key).toHaveLength(parts.long ? 88 : 84);
      const { number: _, long: __, ...told } = parts;
      expect(parseAnnotatedKey(key)).toEqual(told);
      expect(annotatedChecksumHolds(key)).toBe(true);
    }),
    RUNS,
  );
});

test("another character makes the checksum fail", () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.nat(51),
      fc.constantFrom("a", "Z", "7"),
      fc.boolean(),
      (number, at, other, long) => {
        const key = sampleAnnotatedKey({ number, provider: "ACOG", long });
        fc.pre(key[at] !== other);
        expect(annotatedChecksumHolds(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
      },
    ),
    RUNS,
  );
});

test("the older encoding of the checksum is plain base64", () => {
  const older = (number: number): readonly [body: string, checksum: string] => {
    const body = sampleAnnotatedKey({ number, provider: "AZDO" }).slice(0, 80);
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32LE(marvin32(Buffer.from(body, "base64"), seedOf("Default0")));
    return [body, checksum.toString("base64")];
  };
  // Keys hold only letters and digits, so only such checksums are issued.
  const issued = [1, 2, 3, 4, 5, 6].map(older).filter(([, checksum]) => /^[A-Za-z0-9]{6}==$/.test(checksum));
  expect(issued).not.toEqual([]);
  for (const [body, checksum] of issued) {
    expect(annotatedChecksumHolds(body + checksum)).toBe(true);
    expect(annotatedChecksumHolds(body + checksum.slice(0, 4))).toBe(true);
  }
});

test("other forms are no annotated keys", () => {
  const key = sampleAnnotatedKey({ provider: "ACOG" });
  for (const text of [
    key.slice(1),
    `${key}A`,
    `${key}==`,
    key.replace("JQQJ99", "JQQJ9X"),
    key.slice(0, 76) + "1" + key.slice(77),
  ]) {
    expect(parseAnnotatedKey(text)).toBeUndefined();
    expect(annotatedChecksumHolds(text)).toBe(false);
  }
});
