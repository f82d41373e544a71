import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReporterName, reporters } from "../../src/reporters/index.ts";
import { sample } from "../../src/detection/sample.ts";
import { hostileReport, makeFinding, makeReport, OPTIONS } from "./support.ts";

const names = Object.keys(reporters) as ReporterName[];
const variants = [
  OPTIONS,
  { ...OPTIONS, color: true, width: 1, verbose: true },
  { ...OPTIONS, quiet: true },
  { ...OPTIONS, rules: [], width: 200 },
];

/** All pieces of eight characters: a mask shows four, so that none of these may be anywhere. */
function pieces(secret: string): string[] {
  return Array.from({ length: secret.length - 7 }, (_, index) => secret.slice(index, index + 8));
}

describe.each(names)("%s", (name) => {
  test("never shows a secret", () => {
    fc.assert(
      fc.property(hostileReport, fc.constantFrom(...variants), ({ report, secrets }, options) => {
        const text = reporters[name](report, options);
        for (const secret of secrets) for (const piece of pieces(secret)) expect(text).not.toContain(piece);
      }),
    );
  });

  test("has no control, invisible or direction-changing character without colour", () => {
    fc.assert(
      fc.property(hostileReport, fc.constantFrom(...variants), ({ report }, options) => {
        expect(reporters[name](report, { ...options, color: false }).replaceAll("\n", "")).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u,
        );
      }),
    );
  });

  test("has only its own escape sequences with colour", () => {
    fc.assert(
      fc.property(hostileReport, ({ report }) => {
        const text = reporters[name](report, { ...OPTIONS, color: true });
        // oxlint-disable-next-line no-control-regex
        expect(text.replaceAll(/\u001B\[(?:1|2|22|3[1-6]|39)m/g, "")).not.toMatch(/[\u001B\u009B]/);
      }),
    );
  });

  test("is pure and ends with one line break", () => {
    const token = sample("hf_", 34, "alpha");
    const report = makeReport([makeFinding(`A: ${token}\n`, token)]);
    const before = JSON.stringify(report);
    const text = reporters[name](report, OPTIONS);
    expect(reporters[name](report, OPTIONS)).toBe(text);
    expect(JSON.stringify(report)).toBe(before);
    expect(text).toMatch(/[^\n]\n$/);
  });
});

test("the text without colour is the text with colour without its escape sequences", () => {
  fc.assert(
    fc.property(hostileReport, fc.boolean(), ({ report }, verbose) => {
      // oxlint-disable-next-line no-control-regex
      const colored = reporters.pretty(report, { ...OPTIONS, color: true, verbose }).replaceAll(/\u001B\[\d+m/g, "");
      expect(colored).toBe(reporters.pretty(report, { ...OPTIONS, verbose }));
    }),
  );
});
