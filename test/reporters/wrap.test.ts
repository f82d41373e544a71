import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth, wrap } from "../../src/reporters/wrap.ts";

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["one two three", 80, ["one two three"]],
  ["", 10, [""]],
  ["a https://example.com/a/very/long/path b", 10, ["a", "https://example.com/a/very/long/path", "b"]],
  ["call `one long command here` now", 12, ["call", "`one long command here`", "now"]],
  ["an odd ` tick stays a word", 8, ["an odd `", "tick", "stays a", "word"]],
  ["名前 名前", 5, ["名前", "名前"]],
])("wraps %j at %i", (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

test("the first line may be shorter", () => {
  expect(wrap("one two three", 7, 4)).toEqual(["one", "two", "three"]);
});

test("keeps all words in order, and only one-word lines are too long", () => {
  const text = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 })).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 60 }), (given, width) => {
      const plain = given.replaceAll("`", "'").replaceAll(/\s+/g, " ").trim();
      const lines = wrap(plain, width);
      expect(lines.join(" ")).toBe(plain);
      for (const line of lines) expect(!line.includes(" ") || displayWidth(line) <= width).toBe(true);
    }),
  );
});

test.each([
  ["abc…", 4],
  ["名前", 4],
  ["e\u0301", 1],
  ["🚀", 2],
  ["naïve", 5],
])("the width of %j is %i", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
