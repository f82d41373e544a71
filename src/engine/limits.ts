import type { Node } from "../document/document.ts";

/**
 * Whether maps and lists are nested deeper than a limit. An alias counts as what it points to; where it leads back into
 * itself, it ends.
 */
export function isDeeperThan(root: Node, limit: number): boolean {
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
