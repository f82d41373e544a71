import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { elsewhere, hole, joinLetters, readContent, unquote } from "../../src/document/python-string.ts";

function read(literal: string): string {
  const quoted = unquote(literal, 0, literal.length);
  if (quoted === undefined) throw new Error("no literal");
  return readContent(literal, quoted.start, quoted.end, quoted.raw).value;
}

const LITERALS = [
  `"plain"`,
  `'it\\'s'`,
  `r'raw\\n'`,
  `R"\\""`,
  `"\\x41\\u00e9\\U0001f511\\101\\0"`,
  `"\\a\\b\\f\\n\\r\\t\\v\\\\"`,
  `"""three "quotes" inside"""`,
  `'''a\\\nb\nc'''`,
  `"unknown \\q \\8"`,
  `""`,
  `""""""`,
  `u"u"`,
];

describe("string literals of Python", () => {
  test("mean what Python says", (context) => {
    let meant: unknown;
    try {
      const program =
        "import ast, json, sys, warnings\nwarnings.simplefilter('ignore')\nprint(json.dumps([ast.literal_eval(t) for t in json.load(sys.stdin)]))";
      meant = JSON.parse(
        execFileSync("python3", ["-c", program], { input: JSON.stringify(LITERALS), encoding: "utf8" }),
      );
    } catch {
      console.log("python3 is missing: the literals were not compared");
      context.skip();
    }
    expect(LITERALS.map(read)).toEqual(meant);
  });

  test("tell for each letter where it is written", () => {
    const literal = String.raw`"a\x41b"`;
    const letters = readContent(literal, 1, literal.length - 1, false);
    expect(letters).toEqual({ value: "aAb", starts: [1, 2, 6], ends: [2, 6, 7] });
  });

  test("that are not closed go to their end", () => {
    expect(unquote(`"open`, 0, 5)).toMatchObject({ start: 1, end: 5 });
    expect(unquote(`"`, 0, 1)).toMatchObject({ start: 1, end: 1 });
    expect(unquote("name", 0, 4)).toBeUndefined();
  });

  test("double braces are one in an f-string", () => {
    expect(readContent("{{x}}", 0, 5, false, true).value).toBe("{x}");
  });

  test("a constant in between is remembered as written elsewhere", () => {
    const constant = elsewhere(readContent("abc", 0, 3, false));
    const joined = joinLetters([readContent("xxxx=", 4, 5, false), constant, hole("name", 9, 12)]);
    expect(joined.value).toBe("=abc${name}");
    expect(joined.jumps).toEqual([1, 4]);
  });
});
