import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, wordsOf } from "../../../src/detection/names/words.ts";

const split = (name: string): string =>
  wordsOf(name)
    .map(({ folded }) => folded)
    .join(" ");

test.each([
  ["Project-Falcon", "project falcon"],
  ["PROJECT_FALCON_v2", "project falcon v 2"],
  ["projectFalconv2", "project falcon v 2"],
  ["ABCDoe", "abc doe"],
  ["FALCONv2", "falcon v 2"],
  ["FALCONvs", "falco nvs"],
  ["Av2", "a v 2"],
  ["Łukasz Müller", "lukasz muller"],
  ["O'Brien2024", "o brien 2024"],
  ["иван-Петров", "иван петров"],
  ["", ""],
])("%s has the words: %s", (name, words) => expect(split(name)).toBe(words));

describe("any name", () => {
  test("its words stand in their order, inside of it, and none over another", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (name) => {
        let end = 0;
        for (const word of wordsOf(name)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(fold(name.slice(word.start, word.end))).toBe(word.folded);
          end = word.end;
        }
        expect(end).toBeLessThanOrEqual(name.length);
      }),
    );
  });
});
