import fc from "fast-check";
import { expect, test } from "vitest";
import { devOpsPatKind, sampleDevOpsPat } from "../../../src/detection/checksum/devops-pat.ts";

const RUNS = { seed: 20_261_101 };

test("a made token has its form and its kind", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.constantFrom("user" as const, "application" as const), (number, kind) => {
      const token = sampleDevOpsPat(number, kind);
      expect(token).toMatch(/^[a-z2-7]{52}$/);
      expect(devOpsPatKind(token)).toBe(kind);
    }),
    RUNS,
  );
});

test("another character makes the checksum fail", () => {
  // The last character is left out: 4 of its 5 bits carry nothing.
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(50), fc.constantFrom("a", "q", "7"), (number, at, other) => {
      const token = sampleDevOpsPat(number);
      fc.pre(token[at] !== other);
      expect(devOpsPatKind(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined();
    }),
    RUNS,
  );
});

test("other forms are no tokens", () => {
  const token = sampleDevOpsPat();
  for (const text of [token.slice(1), `${token}a`, token.toUpperCase(), ""])
    expect(devOpsPatKind(text)).toBeUndefined();
});
