import fc from "fast-check";
import { expect, test } from "vitest";
import { githubChecksumHolds, sampleGithubToken } from "../../../src/detection/checksum/github-token.ts";

const RUNS = { seed: 20_261_101 };
const prefix = fc.constantFrom("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "npm_");

test("a made token has its form and its checksum", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), prefix, (number, start) => {
      const token = sampleGithubToken(start, number);
      expect(token).toMatch(/^\w{4}[A-Za-z0-9]{36}$/);
      expect(githubChecksumHolds(token)).toBe(true);
    }),
    RUNS,
  );
});

test("another character makes the checksum fail", () => {
  fc.assert(
    fc.property(
      fc.nat(1_000_000),
      fc.integer({ min: 4, max: 39 }),
      fc.constantFrom("a", "Z", "7"),
      (number, at, other) => {
        const token = sampleGithubToken("ghp_", number);
        fc.pre(token[at] !== other);
        expect(githubChecksumHolds(token.slice(0, at) + other + token.slice(at + 1))).toBe(false);
      },
    ),
    RUNS,
  );
});

test("other forms have no checksum", () => {
  const token = sampleGithubToken("ghp_");
  for (const text of [token.slice(1), `${token}a`, token.replace("ghp_", "xyz_"), ""])
    expect(githubChecksumHolds(text)).toBe(false);
});
