import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BeginSearch } from "../../src/source/begin-search.ts";
import { beginsOf } from "../../src/source/pattern-begins.ts";

test.each<[RegExp, string[]]>([
  [/password|pin/, ["pas", "pin"]],
  [/[Pp]w(?![a-z])/, ["Pw", "pw"]],
  [/(?<![a-z])(?:to|key)ken/, ["key", "tok"]],
  [/a?bc|[x-z]\d?/, ["abc", "bc", "x", "x0", "x1", "y", "z9"]],
  [/\bk{2,3}[^a-z]/, ["kk", "kkk"]],
  [/a+b/, ["aaa", "aab", "ab"]],
  [/(?:a|bc)+d/, ["aaa", "aad", "bcd", "abc"]],
  [/\s-u/, [" -u", "\t-u", "\u00a0-u"]],
  [/x.y|\||[\]|]/, ["x", "|", "]"]],
])("begins of %s", (pattern, expected) => {
  const begins = [...beginsOf(pattern.source)];
  expect(begins).toEqual(expect.arrayContaining(expected));
});

test("what can begin with anything is refused", () => {
  expect(() => new BeginSearch(/.x/)).toThrow(RangeError);
  expect(() => new BeginSearch(/a|[^b]c/)).toThrow(RangeError);
});

const atom: fc.Arbitrary<string> = fc.letrec<{ atom: string; group: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom("a", "b", "c", "ab", "[ab]", "[a-c]", String.raw`\d`, String.raw`\.`, "[^a]", "ca"),
    tie("group"),
  ),
  group: fc
    .tuple(
      fc.constantFrom("(?:", "(", "(?<!", "(?!", "(?=", "(?<="),
      fc.array(tie("atom"), { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", "", "?", "+", "{1,2}", "{2}", "{0,2}"),
    )
    .map(([open, inner, quantifier]) => `${open}${inner.join("|")})${/[=!]$/.test(open) ? "" : quantifier}`),
})).atom;

describe("finds what the pattern finds", () => {
  const pattern = fc
    .array(
      fc
        .array(fc.tuple(atom, fc.constantFrom("", "", "", "?", "{1,3}", "+")), { minLength: 1, maxLength: 4 })
        .map((parts) =>
          parts.map(([part, quantifier]) => (/^\(\?<?[=!]/.test(part) ? part : `(?:${part})${quantifier}`)),
        ),
      { minLength: 1, maxLength: 4 },
    )
    .map((alternatives) => alternatives.map((parts) => parts.join("")).join("|"));

  test("in any text", () => {
    fc.assert(
      fc.property(
        pattern,
        fc.string({ maxLength: 12, unit: fc.constantFrom("a", "b", "c", ".", " ", "1", "\u{1f600}") }),
        (source, text) => {
          let search: BeginSearch;
          try {
            search = new BeginSearch(new RegExp(source));
          } catch (error) {
            if (error instanceof RangeError) return;
            throw error;
          }
          expect(search.isIn(text)).toBe(new RegExp(source).test(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
