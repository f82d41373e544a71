import fc from "fast-check";
import { expect, test } from "vitest";
import type { Excerpt } from "../../src/findings/finding.ts";
import { codeFrame, gutterWidth } from "../../src/reporters/frame.ts";
import { makeTheme } from "../../src/reporters/theme.ts";
import { displayWidth } from "../../src/reporters/wrap.ts";

const plain = makeTheme(false);

function frame(excerpt: Excerpt, label: string, width = 80): string {
  return codeFrame(excerpt, label, "error", width, plain).join("\n");
}

test("numbers are aligned and carets stand under the mark", () => {
  const excerpt = { firstLine: 9, lines: ["", "key: hf_x…(37)", "next: 1"], mark: { line: 10, column: 6, length: 9 } };
  expect(gutterWidth(excerpt)).toBe(2);
  expect(frame(excerpt, "token")).toBe(
    [
      "   |", //
      " 9 |",
      "10 | key: hf_x…(37)",
      "   |      ^^^^^^^^^ token",
      "11 | next: 1",
      "   |",
    ].join("\n"),
  );
});

test("carets count columns and not UTF-16 units", () => {
  const excerpt = { firstLine: 1, lines: ["名前🚀e\u0301: …(9)"], mark: { line: 1, column: 9, length: 4 } };
  expect(frame(excerpt, "x")).toBe(
    [
      "  |", //
      "1 | 名前🚀e\u0301: …(9)",
      "  |          ^^^^ x",
      "  |",
    ].join("\n"),
  );
});

test("a label without room beside the carets goes below them", () => {
  const excerpt = {
    firstLine: 1,
    lines: ["                          key: …(9)"],
    mark: { line: 1, column: 32, length: 4 },
  };
  expect(frame(excerpt, "a rather long label", 40)).toBe(
    [
      "  |", //
      "1 |                           key: …(9)",
      "  |                                ^^^^",
      "  |                  a rather long label",
      "  |",
    ].join("\n"),
  );
});

test("no line is wider than allowed, and the carets are under the whole mark", () => {
  const part = fc.string({ unit: fc.constantFrom(...Array.from("ab: 名🚀")), maxLength: 90 });
  fc.assert(
    fc.property(part, part, fc.integer({ min: 40, max: 120 }), (before, after, width) => {
      const excerpt = {
        firstLine: 1,
        lines: [before, `${before}«M»${after}`, after],
        mark: { line: 2, column: before.length + 1, length: 3 },
      };
      const lines = codeFrame(excerpt, "a label of some length", "error", width, plain);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      const code = lines.find((line) => line.startsWith("2 |")) ?? "";
      const carets = lines[lines.indexOf(code) + 1] ?? "";
      expect(displayWidth(code.slice(0, code.indexOf("«M»")))).toBe(carets.indexOf("^"));
      expect(carets).toMatch(/ \^\^\^(?: |$)/);
    }),
  );
});
