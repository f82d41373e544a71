import * as fc from "fast-check";
import { expect, test } from "vitest";
import { outside, overlapsWith } from "../../src/engine/spans.ts";
import type { Span } from "../../src/source/source.ts";

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
  .map(([start, length]) => ({ start, end: start + length }));
/** In order, none over another. */
const apart = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })), { maxLength: 6 })
  .map((gaps) => {
    let at = 0;
    return gaps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

function places(spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)));
}

test("what is outside of others is what is left of each place", () => {
  fc.assert(
    fc.property(apart, fc.array(span, { maxLength: 8 }), (spans, others) => {
      const parts = outside(spans, others);
      const holes = places(others);
      expect(places(parts)).toEqual(new Set([...places(spans)].filter((place) => !holes.has(place))));
      expect(parts.every(({ start, end }) => start < end)).toBe(true);
    }),
  );
});

test("spans that share a place overlap, and no others", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, one) => {
      const all = places(spans);
      expect(overlapsWith(spans)(one)).toBe([...places([one])].some((place) => all.has(place)));
    }),
  );
});
