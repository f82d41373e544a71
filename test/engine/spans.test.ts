import * as fc from "fast-check";
import { expect, test } from "vitest";
import { overlapsWith } from "../../src/engine/spans.ts";
import type { Span } from "../../src/source/source.ts";

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }));
function places(spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
}

test("spans that share a place overlap, and no others", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, one) => {
      const all = places(spans);
      expect(overlapsWith(spans)(one)).toBe([...places([one])].some((place) => all.has(place)));
    }),
  );
});
