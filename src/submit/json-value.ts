import type { Node, Scalar } from "../document/document.ts";
import { parseJson } from "../document/json.ts";
import { Source } from "../source/source.ts";
import type { Written } from "./written.ts";

/** The map or list that a value is as JSON, each scalar of it where it is written; `undefined` when it is none. */
export function jsonValue(written: Written): Node | undefined {
  if (!/^\s*[[{]/.test(written.text)) return undefined;
  const [document] = parseJson(new Source("", written.text));
  const root = document?.root;
  if (root === undefined || document?.problems.length !== 0) return undefined;
  return relocate(root, written);
}

function relocate(node: Node, written: Written): Node {
  if (node.kind === "scalar") {
    // What is written with escapes is marked as a whole.
    const { start, end } = node.style === "json" ? { start: node.span.start + 1, end: node.span.end - 1 } : node.span;
    return written.slice(start, end).scalar(node.value);
  }
  if (node.kind === "map") {
    return {
      ...node,
      entries: node.entries.map(({ key, value }) => ({
        key: relocate(key, written) as Scalar,
        value: relocate(value, written),
      })),
    };
  }
  return { ...node, items: node.items.map((item) => relocate(item, written)) };
}
