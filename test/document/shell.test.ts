import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shellWords, unquote } from "../../src/document/shell.ts";

/** Words as `text`, operators as `<text>`. */
const split = (command: string): string[] =>
  shellWords(command).map(({ text, operator }) => (operator ? `<${text}>` : text));

describe("words", () => {
  test.each<[string, string[]]>([
    ["", []],
    ["  \t ", []],
    ["python train.py", ["python", "train.py"]],
    ["a  b\tc", ["a", "b", "c"]],
    [`a "b c" 'd e'`, ["a", "b c", "d e"]],
    [`a --k="b c" K='d e'`, ["a", `--k="b c"`, `K='d e'`]],
    [`a "b \\" c" d`, ["a", `b \\" c`, "d"]],
    [`a 'b " c' d`, ["a", `b " c`, "d"]],
    [`a \\"b\\" c`, ["a", "b", "c"]],
    ["a b\\ c d", ["a", "b\\ c", "d"]],
    ["a;b && c||d|e&", ["a", "<;>", "b", "<&&>", "c", "<||>", "d", "<|>", "e", "<&>"]],
    ["(a b) c", ["<(>", "a", "b", "<)>", "c"]],
    ["a\nb\r\nc", ["a", "<\n>", "b", "<\n>", "c"]],
    ["a \\\n  b \\\r\n c", ["a", "b", "c"]],
    ["a\\\n  b", ["a", "b"]],
    ["a\\\r\n  b", ["a", "b"]],
    ["ab\\\ncd e", ["ab\\\ncd", "e"]],
    ["a `\n b `\r\n c", ["a", "b", "c"]],
    ["a=`date` b", ["a=`date`", "b"]],
    ["a # b\nc", ["a", "<\n>", "c"]],
    ["a#b c", ["a#b", "c"]],
    ["# only", []],
    ["a ${{ inputs.x }} b", ["a", "${{ inputs.x }}", "b"]],
    ["a --x=${{ parent.inputs.y }}/z b", ["a", "--x=${{ parent.inputs.y }}/z", "b"]],
    ["a $(cat /x y) ${B:-c d} b", ["a", "$(cat /x y)", "${B:-c d}", "b"]],
    ["a {{ name }} b", ["a", "{{ name }}", "b"]],
    ["a ${{ open b", ["a", "${{", "open", "b"]],
    ["it's open --t x", ["it's", "open", "--t", "x"]],
    [`say "it's" 'x' don't y`, ["say", "it's", "x", "don't", "y"]],
    [`a "b\nc" d`, ["a", "b\nc", "d"]],
  ])("%j", (command, expected) => expect(split(command)).toEqual(expected));

  test.each<[string, string[]]>([
    [`["python", "train.py"]`, ["python", "train.py"]],
    [` [ "a" ,"b c",'d' ] `, ["a", "b c", "d"]],
    [`["sh", "-c", "a \\"b\\" && c"]`, ["sh", "-c", `a \\"b\\" && c`]],
    [`["a",\n "b",\n]`, ["a", "b"]],
  ])("a list: %j", (command, expected) => expect(split(command)).toEqual(expected));

  test.each([`["a" "b"]`, `["a", b]`, `["a"] && c`, `[ "$x" = "y" ]`])("no list: %j", (command) => {
    expect(shellWords(command)[0]?.text).toMatch(/^\[/);
  });
});

const letter = fc.constantFrom(..."ab =-$({[\"'`\\ \t\n\r;&|#)}]:,".split(""), "${{", "}}", "$(", "\\\n", "\r\n");
const command = fc.oneof(
  fc.string(),
  fc.array(letter, { maxLength: 40 }).map((letters) => letters.join("")),
);

describe("for every text", () => {
  test("words are in order, inside the text, and their text stands at its offset", () => {
    fc.assert(
      fc.property(command, (text) => {
        let end = 0;
        for (const word of shellWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.textStart).toBeGreaterThanOrEqual(word.start);
          expect(word.textStart + word.text.length).toBeLessThanOrEqual(word.end);
          expect(text.slice(word.textStart, word.textStart + word.text.length)).toBe(word.text);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  test("what is in no word is white space, a comment or joins lines", () => {
    const plain = fc.array(fc.constantFrom(..."ab=-;|&".split(""), " ", "\n", "\\\n"), { maxLength: 30 });
    fc.assert(
      fc.property(plain, (letters) => {
        const text = letters.join("");
        let rest = "";
        let end = 0;
        for (const word of shellWords(text)) {
          rest += text.slice(end, word.start);
          end = word.end;
        }
        expect((rest + text.slice(end)).replaceAll("\\\n", "")).toMatch(/^\s*$/);
      }),
    );
  });

  test("unquote takes off one pair of quotes, and its text stands at its offset", () => {
    fc.assert(
      fc.property(command, (text) => {
        const { text: inner, start } = unquote(text, 0);
        expect(text.slice(start, start + inner.length)).toBe(inner);
        expect(text.length - inner.length).toBeLessThanOrEqual(4);
      }),
    );
    expect(unquote('"a"', 7)).toEqual({ text: "a", start: 8 });
    expect(unquote('\\"a\\"', 7)).toEqual({ text: "a", start: 9 });
    expect(unquote('"a', 7)).toEqual({ text: "a", start: 8 });
    expect(unquote("a", 7)).toEqual({ text: "a", start: 7 });
    expect(unquote('"', 7)).toEqual({ text: "", start: 8 });
  });
});

test.each([
  ["open brackets", "$(".repeat(200_000)],
  ["open quotes of both kinds", `'"`.repeat(200_001)],
  ["escaped quotes", '"' + '\\"'.repeat(300_000)],
  ["words", "a ".repeat(300_000)],
  ["a list without an end", `[${'"a",'.repeat(100_000)}`],
])("a long text is no trouble: %s", (_, text) => {
  const words = shellWords(text);
  expect(words.length).toBeLessThanOrEqual(200_000);
});
