import fc from "fast-check";
import { test } from "vitest";
import { patternTest } from "../../src/engine/pattern-test.ts";

const part = fc.oneof(fc.stringMatching(/^[a-z2-7]{0,9}$/), fc.constantFrom("a", "7", "-", "A", "ü", "\u{1f511}", " "));
const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));

test.each([/[a-z2-7]{5}/, /[A-Za-z0-9]{1}/, /[a-z-]{8}/, /[a-z]{3}/i, /-[a-z]{3}/, /[^a]{4}/])(
  "finds what %s finds",
  (pattern) => {
    const isIn = patternTest(pattern);
    fc.assert(fc.property(text, (value) => isIn(value) === pattern.test(value)));
  },
);
