import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commandLine } from "../../src/submit/command-line.ts";

describe("a command line as a text", () => {
  test.each([
    [["az", "--set", "a.b=c"], "az --set a.b=c"],
    [["", "a b"], "'' 'a b'"],
    [["it's"], String.raw`'it'\''s'`],
    [["$HOME", "a\nb", "ü"], "'$HOME' 'a\nb' 'ü'"],
  ])("%j is written %s", (argv, text) => {
    expect(commandLine(argv).source.text).toBe(text);
  });

  test("a part of a word leads to its place, quotes and all", () => {
    const { source, words } = commandLine(["x", "key=it's 'so'"]);
    const value = words[1]?.slice(4).scalar();
    expect(value?.value).toBe("it's 'so'");
    expect(source.slice(value?.span ?? { start: 0, end: 0 })).toBe(String.raw`it'\''s '\''so'\''`);
    expect(source.slice(value?.at(2, 4) ?? { start: 0, end: 0 })).toBe(String.raw`'\''s`);
    expect(source.slice(value?.at(6, 8) ?? { start: 0, end: 0 })).toBe("so");
  });

  test("every part of every word can be read again where it leads to", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), fc.nat(), fc.nat(), (argv, from, to) => {
        const { source, words } = commandLine(argv);
        for (const [index, word] of words.entries()) {
          const text = argv[index] as string;
          const [start = 0, end = 0] = [from % (text.length + 1), to % (text.length + 1)].toSorted((a, b) => a - b);
          expect(word.slice(start, end).text).toBe(text.slice(start, end));
          const scalar = word.slice(start).scalar();
          expect(source.slice(scalar.at(0, end - start)).replaceAll(String.raw`'\''`, "'")).toBe(
            text.slice(start, end),
          );
        }
      }),
    );
  });
});
