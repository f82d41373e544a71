import fc from "fast-check";
import { expect, test } from "vitest";
import { letterRuns, lettersOf } from "../../src/source/letter-runs.ts";

const part = fc.oneof(fc.stringMatching(/^[a-z]{0,9}$/), fc.constantFrom("a", "7", "-", "A", "ü", "\u{1f511}", " "));
const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));

test.each([1, 2, 3, 5, 8])("finds the runs of at least %i letters that a pattern finds", (atLeast) => {
  const letters = lettersOf("a-z7");
  const pattern = new RegExp(`[a-z7]{${atLeast},}`, "g");
  fc.assert(
    fc.property(texts, (text) => {
      const found = Array.from(letterRuns(text, letters, atLeast), ({ start, end }) => [start, text.slice(start, end)]);
      expect(found).toEqual(Array.from(text.matchAll(pattern), (match) => [match.index, match[0]]));
    }),
  );
});
