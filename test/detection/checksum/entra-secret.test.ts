import fc from "fast-check";
import { expect, test } from "vitest";
import { entraChecksumHolds, sampleEntraSecret } from "../../../src/detection/checksum/entra-secret.ts";

// The checksum has 18 bits: one wrong secret in 15,000 passes, so the numbers must not change from run to run.
const RUNS = { seed: 20_261_101 };

test("a made secret has its form and its checksum", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (number) => {
      const secret = sampleEntraSecret(number);
      expect(secret).toMatch(/^[\w~.-]{3}8Q~[\w~.-]{31}[a-d][\w~.-]{2}$/);
      expect(entraChecksumHolds(secret)).toBe(true);
      expect(sampleEntraSecret(number, 7)).toMatch(/^[\w~.-]{3}7Q~[\w~.-]{31}$/);
    }),
    RUNS,
  );
});

test("another character makes the checksum fail", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(39), fc.constantFrom("a", "Z", "7", "~"), (number, at, other) => {
      const secret = sampleEntraSecret(number);
      fc.pre(secret[at] !== other);
      expect(entraChecksumHolds(secret.slice(0, at) + other + secret.slice(at + 1))).toBe(false);
    }),
    RUNS,
  );
});

test("the form without a checksum never holds", () => {
  expect(entraChecksumHolds(sampleEntraSecret(1, 7))).toBe(false);
});
