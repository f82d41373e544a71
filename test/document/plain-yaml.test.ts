import { expect, test } from "vitest";
import { brief, isReadAlike, readPlain } from "./read-alike.ts";

/** One text a line, with a sign for its line breaks. */
function texts(list: string): string[] {
  return list
    .trim()
    .split("\n")
    .map((line) => line.replaceAll("⏎", "\n"));
}

test.each<[string, string, unknown]>([
  ["a map", "a: x\n'b' : 1", { "plain string a": "plain string x", "single string b": "plain number 1" }],
  ["a map in a sequence", "---\n- a:\n  - ~ # c", [{ "plain string a": ["plain null ~"] }]],
  ["no values", "-\n- # c\n-  ", ["plain null ", "plain null ", "plain null "]],
  [
    "flow",
    "- [a, 'b']\n- {c: TRUE}",
    [["plain string a", "single string b"], { "plain string c": "plain boolean TRUE" }],
  ],
  ["block scalars", "- |+\n  a\n\n- >-\n  b\n  c\n", ["literal string a\n\n", "folded string b c"]],
  ["several plain lines", "- a\n  b\n\n  c", ["plain string a b\nc"]],
  ["several quoted lines", "- 'd\n\n  e'\n- \"f\\\n  g\\n\"", ["single string d\ne", "double string fg\n"]],
  ["quoted lines that are not deep enough", "a:\n  - 'x\n y'", { "plain string a": ["single string x y"] }],
])("reads %s", (_, text, expected) => {
  expect(isReadAlike(text)).toBe(true);
  expect(brief(readPlain(text))).toEqual(expected);
});

test.each([
  ...texts(String.raw`
$schema: https://x.net/y.json
code: ${"$"}{{parent.inputs.x}}/a
a: ${"$"}{{keyvault:https://x.net/y}}
a: azureml:env@latest
a: ?sv=1&sig=x%3D
a: -----BEGIN
a: 0o17
a: -.Inf
a:  'it''s' # c
a: '{{x}}'
a: "\u0041\x42\t"
⏎# c⏎---⏎⏎a: b
  a: b⏎  c: d
a:⏎- b⏎-   c: d⏎    e: f⏎⏎g: h
- - a⏎  - b⏎- c
a:⏎        # deep⏎  b: c⏎ # c⏎d: |-⏎   x⏎  # c⏎
"a b": {"x":"y", z: []}
a: {b}
a: {b, c: d}
a: >⏎⏎  b⏎    c⏎⏎  d⏎⏎⏎
é: 😀
a: |⏎  b
?x : b
`),
  "a: 'b'\n   ",
])("takes %j", (text) => {
  expect(isReadAlike(text)).toBe(true);
});

test.each([
  ...texts(String.raw`
# c
a
a: b: c
a: b:
a:b
a: 'b' c
a: 'b'#c
a: 'b
a: "\q"
a: "\ud83"
a: [b
a: [b,, c]
a: [b, ]
a: [b: c]
a: [b]c
a: [-]
a: {b: }
[a]: b
a: &b c
a: *b
a: !b c
a: %b
a: @b
a: ,b
a: ]
a: - b
a: ? b
a: {{ b }}
a: |2⏎   b
a: |x⏎  b
a: |⏎b: c
a: |⏎    ⏎  b
a: |⏎  b⏎     ⏎
a: >
<<: b
? a⏎: b
- a⏎b: c
a: b⏎- c
a: b⏎  c: d
a:⏎    b: c⏎  d: e
- a: b⏎   c: d
  a: b⏎c: d
a: b⏎---⏎c: d
---⏎---⏎a: b
--- a: b
a: b⏎...⏎
%YAML 1.2⏎---⏎a: b
'a⏎ b': c
a: ['b⏎  c']
a: 'b⏎c'
a: b⏎  # c⏎  d
a: '{{ b #' }}
- ${"$"}{{b: c}}
a: 'x {{': y }}'
a: "{{\ x }}"
`),
  "",
  "a: `b`",
  "\uFEFFa: b",
  "a: b\r\n",
  "a:\tb",
  "a: b\u0007",
  "a: b\u2028",
  "a: \uE000\uE000x",
  `${"k".repeat(1001)}: a`,
])("leaves %j to the package", (text) => {
  expect(readPlain(text)).toBeUndefined();
});

test("leaves to the package what is nested too deeply for recursion", () => {
  const nested = (depth: number): string =>
    Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
  expect(isReadAlike(nested(90))).toBe(true);
  for (const text of [
    nested(10_000),
    `${"- ".repeat(10_000)}a`,
    `a: ${"[".repeat(10_000)}`,
    `a: ${"{a: ".repeat(10_000)}`,
  ]) {
    expect(readPlain(text)).toBeUndefined();
  }
});
