import fc from "fast-check";
import { expect, test } from "vitest";
import type { Node } from "../../src/document/document.ts";
import { documentOf } from "../support/document.ts";

const PIECES = [
  ..."{}[]()'\"\n\\$%,:=?@#/*.<>-+|&! \t\r",
  ..."'''|${|%{|<<EOT\n|<<-A\n|EOT\n|//|/*|*/|==|$${|\\u{41}|\\u0041|for x in y:|if (".split("|"),
  ..."param a string|var b =|resource c 'd@e' =|module|@secure()|existing|resource|variable|a|null|12".split("|"),
];

/** All scalars of a tree, keys among them. */
function* scalarsOf(node: Node): Generator<Extract<Node, { kind: "scalar" }>> {
  if (node.kind === "scalar") yield node;
  else if (node.kind === "sequence") for (const item of node.items) yield* scalarsOf(item);
  else
    for (const { key, value } of node.entries) {
      yield key;
      yield* scalarsOf(value);
    }
}

test.each(["main.bicep", "main.tf"])("whatever stands in %s is read without harm", async (file) => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { root, problems } = await documentOf(text, file);
      expect(problems).toEqual([]);
      for (const { span, value, ...scalar } of root === undefined ? [] : scalarsOf(root)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(scalar.text.length).toBeLessThanOrEqual(text.length + 10);
        expect(value.length).toBeLessThanOrEqual(text.length + 10);
      }
    }),
    { numRuns: 3000 },
  );
});

test.each(["main.bicep", "main.tf"])("every value of %s leads back into the text", async (file) => {
  const texts = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 40 })
    .map((pieces) => `var b = a\nx = ${pieces.join("")}`);
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const { root } = await documentOf(text, file);
      for (const scalar of root === undefined ? [] : scalarsOf(root)) {
        const { start, end } = scalar.at(0, scalar.value.length);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(text.length + 10);
      }
    }),
    { numRuns: 3000 },
  );
});
