import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDotenv } from "../../src/document/dotenv.ts";
import type { Entry } from "../../src/document/document.ts";
import { Source } from "../../src/source/source.ts";

function parse(text: string) {
  const source = new Source(".env", text);
  const [document] = parseDotenv(source);
  const entries = document?.root?.kind === "map" ? document.root.entries : [];
  return { source, entries, problems: document?.problems ?? [] };
}

const values = (text: string): string[][] =>
  parse(text).entries.map(({ key, value }) => [key.value, value.kind === "scalar" ? value.value : "?"]);

describe("assignments", () => {
  test.each<[string, ...string[][]]>([
    ["A=b", ["A", "b"]],
    ["A=b\nC=d\n", ["A", "b"], ["C", "d"]],
    ["A = b \n  C\t=\td", ["A", "b"], ["C", "d"]],
    ["export A=b\n  export\tC=d", ["A", "b"], ["C", "d"]],
    ["export x=1\nexport export=2\nexport port=3", ["x", "1"], ["export", "2"], ["port", "3"]],
    ["A=\nB=", ["A", ""], ["B", ""]],
    ["A.b-c_D=e", ["A.b-c_D", "e"]],
    ["A: b\nhttp: //x", ["A", "b"], ["http", "//x"]],
    ["A=b=c==", ["A", "b=c=="]],
    ["A=b # c\nD=e#f\nG=#h", ["A", "b"], ["D", "e#f"], ["G", ""]],
    ["# A=b\n  # c\n\n\t\nD=e", ["D", "e"]],
    [`A="b c"\nD='e f'\nG=\`h i\``, ["A", "b c"], ["D", "e f"], ["G", "h i"]],
    [`A="b # c" # d\nE='f' g`, ["A", "b # c"], ["E", "f"]],
    [`A="b\nc"\nD='e\nf'\nG=h`, ["A", "b\nc"], ["D", "e\nf"], ["G", "h"]],
    [`A="b\\nc\\t\\"d\\\\"`, ["A", 'b\nc\t"d\\']],
    [`A='b\\nc'`, ["A", "b\\nc"]],
    [`A="\\u0041\\x41"`, ["A", "u0041x41"]],
    [`A="open\nB=c`, ["A", '"open'], ["B", "c"]],
    [`A=it's\nB=c`, ["A", "it's"], ["B", "c"]],
    ["A=b\r\nC=\"d\"\r\nE='f\r\ng'\r\n", ["A", "b"], ["C", "d"], ["E", "f\r\ng"]],
    ["\u{feff}A=b", ["A", "b"]],
    ["\u{feff}# x\nA=b", ["A", "b"]],
    ["A=b\nA=c", ["A", "b"], ["A", "c"]],
    ["A\nexport B\nC=d", ["C", "d"]],
  ])("%j", (text, ...expected) => {
    expect(values(text)).toEqual(expected);
    expect(parse(text).problems).toEqual([]);
  });
});

test("lines that are nothing of this are problems and are not quoted", () => {
  const { problems } = parse("A=b\nset -a\n!x\n=c\n1A=b\nD=e");
  expect(problems.map(({ line, column, message }) => [line, column, message])).toEqual(
    [2, 3, 4, 5].map((line) => [line, 1, "not an assignment (NAME=value); line not read"]),
  );
  expect(values("A=b\nset -a\nD=e")).toEqual([
    ["A", "b"],
    ["D", "e"],
  ]);
});

describe("places", () => {
  const check = ({ source, entries }: { source: Source; entries: readonly Entry[] }): void => {
    for (const { key, value } of entries) {
      expect(source.slice(key.span)).toBe(key.value);
      if (value.kind !== "scalar") throw new Error("no scalar");
      expect(source.slice(value.span)).toBe(value.text);
      for (let at = 0; at < value.value.length; at++) {
        const letter = source.slice(value.at(at, at + 1));
        const plain = letter.length === 2 ? ({ n: "\n", r: "\r", t: "\t" }[letter[1] ?? ""] ?? letter[1]) : letter;
        expect(plain).toBe(value.value[at]);
      }
    }
  };

  test.each([
    "export x=y",
    "export port=1",
    `A="b\\n\\\\c" # d`,
    `A='b"c'`,
    "\u{feff}A=b c \r\n",
    `A="b\\\nc"`,
    `A="\\😀"`,
  ])("%j", (text) => check(parse(text)));

  test("for every text names and values stand where they say", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "A",
        "b_c",
        "=",
        " ",
        "\t",
        "export ",
        '"',
        "'",
        "`",
        "\\",
        "\\n",
        "#",
        "\n",
        "\r\n",
        "\u{feff}",
        "😀",
        "1",
        ": ",
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => check(parse(pieces.join("")))),
      { numRuns: 3000 },
    );
  });

  test("what is written as an assignment is read back", () => {
    const name = fc.stringMatching(/^[A-Z][A-Z0-9_]{0,8}$/);
    const value = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (pairs) => {
        const text = pairs
          .map(([key, written]) => `${key}=${JSON.stringify(written).replaceAll(/\\([bfu])/g, "\\\\$1")}\n`)
          .join("");
        const expected = pairs.map(([key, written]) => [key, written]);
        const plain = pairs.every(
          ([, written]) => !/[\b\f\u0000-\u0008\u000b\u000e-\u001f\u007f\ud800-\udfff]/.test(written),
        );
        if (plain) expect(values(text)).toEqual(expected);
      }),
    );
  });
});
