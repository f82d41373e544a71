import type { Node } from "../document/document.ts";

/**
 * Whether maps and lists are nested deeper than a limit. An alias counts as what it points to; where it leads back into
 * itself, it ends.
 */
export function isDeeperThan(root: Node, limit: number): boolean {
  if (isShallow(root, Math.min(limit, SHALLOW))) return false;
  const heights = new Map<Node, number>();
  const heightOf = (node: Node, depth: number): number => {
    if (node.kind === "scalar") return 0;
    const known = heights.get(node);
    if (known !== undefined) return known;
    if (depth > limit) return Infinity;
    heights.set(node, 0);
    let height = 0;
    if (node.kind === "map")
      for (const { value } of node.entries) height = Math.max(height, heightOf(value, depth + 1));
    else for (const item of node.items) height = Math.max(height, heightOf(item, depth + 1));
    heights.set(node, height + 1);
    return height + 1;
  };
  return heightOf(root, 1) > limit;
}

/** As deep as people write, and as a look at each node without keeping any is cheap, also where aliases repeat them. */
const SHALLOW = 12;
const MOST_LOOKS = 20_000;

function isShallow(root: Node, limit: number): boolean {
  let looks = 0;
  const isWithin = (node: Node, depth: number): boolean => {
    if (node.kind === "scalar") return true;
    if (depth > limit || looks++ > MOST_LOOKS) return false;
    return node.kind === "map"
      ? node.entries.every(({ value }) => isWithin(value, depth + 1))
      : node.items.every((item) => isWithin(item, depth + 1));
  };
  return isWithin(root, 1);
}
