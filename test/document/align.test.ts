import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import type { Node, Scalar } from "../../src/document/document.ts";
import { parseDotenv } from "../../src/document/dotenv.ts";
import { fillHoles } from "../../src/document/holes.ts";
import { parseJson } from "../../src/document/json.ts";
import { parseYamlByPackage } from "../../src/document/yaml-package.ts";
import { Source } from "../../src/source/source.ts";
import { randomYaml } from "./random-yaml.ts";

const PARSERS = { json: parseJson, env: parseDotenv, yml: parseYamlByPackage };

function scalars(node: Node | undefined, found: Scalar[] = []): Scalar[] {
  if (node?.kind === "scalar") found.push(node);
  else if (node?.kind === "sequence") for (const item of node.items) scalars(item, found);
  else if (node !== undefined) for (const { key, value } of node.entries) scalars(value, scalars(key, found));
  return found;
}

/** The writing of a part of the last value of a file. */
function written(text: string, part: string, ending: keyof typeof PARSERS = "yml"): string {
  const source = new Source(`file.${ending}`, text);
  const scalar = scalars(PARSERS[ending](source)[0]?.root).at(-1);
  const start = scalar?.value.indexOf(part) ?? -1;
  if (scalar === undefined || start === -1) throw new Error(`not in the value: ${JSON.stringify(scalar?.value)}`);
  return source.slice(scalar.at(start, start + part.length));
}

describe("a part of a value leads back to its writing", () => {
  test.each<[string, string, string, string?, (keyof typeof PARSERS)?]>([
    ["plain", "k: one two", "two"],
    ["plain in several lines", "k: one\n  two\n\n  three", "three"],
    ["across a fold", "k: one\n  two", "one two", "one\n  two"],
    ["single quoted", "k: 'it''s me'", "'s me", "''s me"],
    ["single quoted in several lines", "k: ' one  \n\n\n  two ' # c", "two "],
    ["double quoted", 'k: "a\\tb\\u0041c\\U0001F600d"', "bAc😀d", "b\\u0041c\\U0001F600d"],
    ["half of a character written as one escape", 'k: "a\\U0001F600"', "\ude00", "\\U0001F600"],
    ["double quoted in several lines", 'k: "one \n\n  two\n  three"', "three"],
    ["behind a fold and a written line break", 'k: "one\n\n  \\n  two"', "two"],
    ["behind an escaped line break", 'k: "one \\\n  two"', "one two", "one \\\n  two"],
    ["behind an escaped line break and a blank line", 'k: "one\\\n\n  two"', "two"],
    ["literal", "k: |\n  one\n  two\n", "two"],
    ["literal, behind blank and deeper lines", "k: |-\n\n  one\n     two\n \n  three\n", "three"],
    ["literal, a deeper line", "k: |\n  one\n     two\n", "\n   two", "\n     two"],
    ["literal with an indentation indicator", "k: |2\n    one\n  two\n", "  one\ntwo", "  one\n  two"],
    ["literal without its last line break", "k: |\n  one\n", "one\n", "one"],
    ["literal with CRLF", "k: |\r\n  one\r\n\r\n  two\r\n", "two"],
    ["folded", "k: >\n  one\n  two\n\n  three\n", "three"],
    ["folded, behind blank and deeper lines", "k: >-\n\n  one  \n    two\n    three\n  four\n", "four"],
    ["folded, kept line breaks", "k: >+\n  one\n\n\n", "one\n\n\n", "one\n\n"],
    ["folded with CRLF", "k: >\r\n  one\r\n  two\r\n", "two"],
    ["JSON", '"a\\u0041\\n\\"b"', '\n"b', '\\n\\"b', "json"],
    [".env, quoted in several lines", 'K="a\\"\n  b"', '"\n  b', '\\"\n  b', "env"],
  ])("%s", (_, text, part, expected = part, ending = "yml") => {
    expect(written(text, part, ending)).toBe(expected);
  });

  test("a value mended because its lines are not indented", () => {
    expect(written('a:\n  k: "one\ntwo"', "two")).toBe("two");
    expect(written("a:\n  k: 'one\n\n two'", "two")).toBe("two");
  });

  test("whatever YAML it stands in", () => {
    fc.assert(
      fc.property(randomYaml, (text) => {
        const source = new Source("file.yml", text);
        const documents = parseYamlByPackage(source);
        // Errors that are mended are no problems, but not every writing of a mended value can be followed.
        const parsed = parseAllDocuments(fillHoles(text), { logLevel: "silent", uniqueKeys: false });
        if (parsed.some(({ errors }) => errors.length > 0)) return;
        for (const scalar of documents.flatMap(({ root }) => scalars(root))) {
          // Of a value without any text the whole writing is as good; a stand-in of a hole leads nowhere.
          if (scalar.value.trim() === "" || /[\uE000-\uE002]/.test(text + scalar.value)) continue;
          for (let index = 0; index < scalar.value.length; index++) {
            const unit = scalar.value.charAt(index);
            const part = source.slice(scalar.at(index, index + 1));
            const isFold = /\s/.test(unit) && /^\s?$/.test(part);
            const isEscape = scalar.style === "double" ? part.startsWith("\\") : unit === "'" && part === "''";
            if (!isFold && !isEscape) expect(part).toBe(unit);
          }
        }
      }),
      { numRuns: Number(process.env["RUNS"] ?? 500) },
    );
  });
});
