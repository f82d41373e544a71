import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SignSearch } from "../../src/source/sign-search.ts";
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
  const begins = [...beginsOf(pattern.source, 3)];
  expect(begins).toEqual(expect.arrayContaining(expected));
});

test("what can begin with anything is told apart", () => {
  const others = [
    { sign: /.x/, kinds: 1 },
    { sign: /a|[^b]c/, kinds: 1 },
    { sign: "", kinds: 1 },
    { sign: /ab/m, kinds: 1 },
  ];
  expect(new SignSearch([{ sign: /ab/, kinds: 2 }, ...others]).others).toEqual(others);
});

test("tells each place with all that it is a sign of, in any case where case does not count", () => {
  const search = new SignSearch([
    { sign: "key", kinds: 1 },
    { sign: /[Kk]ey(?![a-z])/, kinds: 2 },
    { sign: /hook\b/i, kinds: 4 },
    { sign: /[a-z0-9]{12}/, kinds: 8 },
    { sign: "@", kinds: 16 },
    { sign: /пароль/, kinds: 32 },
  ]);
  expect(search.places("key keys Key @ HOOK пароль 0123456789ab")).toEqual([
    { at: 0, kinds: 3 },
    { at: 4, kinds: 1 },
    { at: 9, kinds: 2 },
    { at: 13, kinds: 16 },
    { at: 15, kinds: 4 },
    { at: 20, kinds: 32 },
    { at: 27, kinds: 8 },
  ]);
  expect(search.places("key key key", 2)).toHaveLength(2);
});

test("the letter of an escape does not hide what begins behind it", () => {
  const search = new SignSearch([{ sign: /(?<![a-z])pat(?![a-z])/, kinds: 1 }]);
  expect(search.isIn(String.raw`"a\npat: x"`)).toBe(true);
  expect(search.isIn("spat: x")).toBe(false);
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
          const search = new SignSearch([{ sign: new RegExp(source), kinds: 1 }]);
          if (search.others.length === 0) expect(search.isIn(text)).toBe(new RegExp(source).test(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
