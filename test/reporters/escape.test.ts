import fc from "fast-check";
import { expect, test } from "vitest";
import {
  escapeCommandMessage,
  escapeCommandProperty,
  escapeMarkdown,
  escapeMarkup,
  fileUri,
  markdownCode,
  stringifyJson,
} from "../../src/reporters/escape.ts";
import { hostile } from "./support.ts";

test.each([
  ["jobs/train.yml", "jobs/train.yml"],
  ["a b/naïve#1?.yml", "a%20b/na%C3%AFve%231%3F.yml"],
  ["c:d.yml", "c%3Ad.yml"],
  ["../x.yml", "../x.yml"],
  ["/tmp/x y.yml", "file:///tmp/x%20y.yml"],
  ["C:/jobs/x.yml", "file:///C:/jobs/x.yml"],
  ["100%.yml", "100%25.yml"],
  ["<stdin>", "%3Cstdin%3E"],
  ["\uD800.yml", "%EF%BF%BD.yml"],
])("the URI of %j", (file, uri) => {
  expect(fileUri(file)).toBe(uri);
});

test.each([
  ["a: b, 100%", "a: b, 100%25"],
  ["a\r\nb", "a\\r%0Ab"],
  ["::error::x", "::error::x"],
  ["\u001B[31m", "\\x1b[31m"],
])("the command message of %j", (text, escaped) => {
  expect(escapeCommandMessage(text)).toBe(escaped);
});

test.each([
  ["a,b:c%d", "a%2Cb%3Ac%25d"],
  ["a\nb", "a\\nb"],
])("the command property of %j", (text, escaped) => {
  expect(escapeCommandProperty(text)).toBe(escaped);
});

test.each([
  ["HF_TOKEN", "HF_TOKEN"],
  ["_a_ __b__", "&#95;a&#95; &#95;&#95;b&#95;&#95;"],
  ["a|b", "a&#124;b"],
  ["`x` <b> *y*", "&#96;x&#96; &lt;b&gt; &#42;y&#42;"],
  ["[a](b)\\", "&#91;a&#93;(b)&#92;"],
  ["@team #1", "&#64;team &#35;1"],
  ["https://x www.y", "https&#58;//x www&#46;y"],
  ["line\nbreak", "line&#92;nbreak"],
])("the Markdown of %j", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
  expect(markdownCode(text)).toBe(`<code>${escaped}</code>`);
});

test("markup cannot end a tag, an attribute or a section", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escapeMarkup(text)).not.toMatch(/[<>"\n]|&(?!amp;|lt;|gt;|quot;)/);
    }),
  );
});

test("JSON reads back as it was, also keys and characters above U+FFFF", () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, hostile), (value) => {
      expect(JSON.parse(stringifyJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(stringifyJson("\u{E0041}\u009B")).toBe('"\\udb40\\udc41\\u009b"\n');
});
