import fc from "fast-check";
import { expect, test } from "vitest";
import { detectors } from "../../detectors/index.ts";
import { AnchorIndex } from "../../src/engine/anchors.ts";

const anchored = detectors.filter((detector) => detector.anchors !== undefined);
const index = new AnchorIndex(anchored, ({ anchors = [] }) => anchors);
const literals = anchored.flatMap(({ anchors = [] }) => anchors.filter((anchor) => typeof anchor === "string"));

/** Texts in which anchors stand side by side, one within another, and again and again. */
const texts = fc
  .array(fc.oneof(fc.constantFrom(...literals), fc.string({ maxLength: 3 }), fc.constantFrom("@", '"', "-", " ")), {
    maxLength: 150,
  })
  .chain((parts) => fc.nat(3).map((cut) => parts.map((part) => part.slice(0, part.length - (cut % 2))).join("")));

test("finds just the detectors of which an anchor stands in the value, in their order", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const one = ({ anchors = [] }: (typeof anchored)[number]): boolean =>
        anchors.some((anchor) => (typeof anchor === "string" ? text.includes(anchor) : anchor.test(text)));
      expect(index.in(text).map(({ id }) => id)).toEqual(anchored.filter(one).map(({ id }) => id));
    }),
    { numRuns: 500 },
  );
});
