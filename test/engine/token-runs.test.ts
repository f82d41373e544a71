import { expect, test } from "vitest";
import { longestRun, mayHoldMentionedRun } from "../../src/engine/token-runs.ts";

const RUN = "a1b2c3d4e5f6a7b8c9d0e1f2a";
const isMention = (words: string): boolean => words.includes("comet");

test.each([
  ["before it", `COMET: ${RUN}`, true],
  ["on the line before", `comet:\n  value: ${RUN}`, true],
  ["behind it", `{ value: ${RUN}, name: Comet }`, true],
  ["two lines before", `comet:\n  of: y\n  value: ${RUN}`, false],
  ["beside something shorter", `comet: ${RUN.slice(1)}`, false],
  ["beside words", "comet: a-name-of-many-words-without-digits", false],
  ["beside a picture", `comet: ${"a1".repeat(200)}`, false],
  ["nowhere", `other: ${RUN}`, false],
])("a run is noticed by what is mentioned %s: %j", (_, text, expected) => {
  expect(mayHoldMentionedRun(text, isMention)).toBe(expected);
});

test("a line of millions of runs is looked at once", () => {
  expect(mayHoldMentionedRun("x1y2/abc/def/ghi/jkl/mno/p3q ".repeat(200_000), isMention)).toBe(false);
});

test("runs are as long as their letters, and short ones are none", () => {
  expect(longestRun(`x ${RUN} ${RUN}${RUN}`)).toBe(2 * RUN.length);
  expect(longestRun(RUN.slice(1))).toBe(0);
});
