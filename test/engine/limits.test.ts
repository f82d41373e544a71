import fc from "fast-check";
import { expect, test } from "vitest";
import { Scalar } from "../../src/document/document.ts";
import type { Node } from "../../src/document/document.ts";
import { isDeeperThan } from "../../src/engine/limits.ts";

const span = { start: 0, end: 0 };
const leaf: Node = new Scalar({ type: "string", style: "raw", text: "", value: "", span, offsets: 0 });
const list = (...items: Node[]): Node => ({ kind: "sequence", span, items });
const map = (...values: Node[]): Node => ({
  kind: "map",
  span,
  entries: values.map((value) => ({ key: leaf as Scalar, value })),
});

const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium", maxDepth: 8 },
    fc.constant(leaf),
    fc.array(tie("tree"), { maxLength: 3 }).map((items) => list(...items)),
    fc.array(tie("tree"), { maxLength: 3 }).map((values) => map(...values)),
  ),
}));

function depthOf(node: Node): number {
  if (node.kind === "scalar") return 0;
  const below = node.kind === "map" ? node.entries.map(({ value }) => value) : node.items;
  return 1 + Math.max(0, ...below.map(depthOf));
}

test("a tree is as deep as its deepest leaf", () => {
  fc.assert(
    fc.property(tree, fc.nat(10), (root, limit) => {
      expect(isDeeperThan(root, limit)).toBe(depthOf(root) > limit);
    }),
  );
});

test("shared nodes count where they are deepest", () => {
  const shared = list(list(leaf));
  const root = map(shared, list(list(shared)));
  expect([4, 5, 6].map((limit) => isDeeperThan(root, limit))).toEqual([true, false, false]);
});

test("an exponential number of ways is no work", () => {
  let node: Node = leaf;
  for (let level = 0; level < 90; level++) node = list(node, node, map(node, node));
  expect(isDeeperThan(node, 180)).toBe(false);
  expect(isDeeperThan(node, 179)).toBe(true);
});

test("a cycle ends, and a very deep tree overflows nothing", () => {
  const items: Node[] = [leaf];
  const cyclic: Node = { kind: "sequence", span, items };
  items.push(map(cyclic));
  expect(isDeeperThan(cyclic, 2)).toBe(false);
  let deep: Node = leaf;
  for (let level = 0; level < 1_000_000; level++) deep = list(deep);
  expect(isDeeperThan(deep, 100)).toBe(true);
});
