import type { Node } from "../../document/document.ts";
import type { PythonNode } from "../../document/python-tree.ts";
import { partsOf } from "./arguments.ts";
import type { Expressions } from "./expressions.ts";
import { MapBuilder, entriesOf } from "./map-builder.ts";
import type { Depth } from "./names.ts";
import { runtimeSource } from "./sources.ts";

/**
 * Reads `{name: os.environ[name] for name in NAMES}` and `{key: value for key, value in pairs}`, whatever their conditions
 * leave out.
 */
export function readComprehension(node: PythonNode, expressions: Expressions, depth: Depth): Node | undefined {
  const parts = partsOfComprehension(node);
  if (parts === undefined) return undefined;
  const { key, value, names, iterable } = parts;
  const [first, second] = names.map((name) => expressions.written(name));
  if (expressions.written(key) !== first) return undefined;
  const items = expressions.node(itemsOf(iterable, expressions.text), depth);
  const map = new MapBuilder(expressions.spanOf(node));
  if (second !== undefined) {
    if (expressions.written(value) === second) map.entries.push(...entriesOf(items));
  } else if (items?.kind === "sequence" && runtimeSource(value, expressions.text, expressions.imports) !== undefined) {
    for (const item of items.items)
      if (item.kind === "scalar") map.entries.push({ key: item, value: expressions.deferredOf(value) });
  }
  return map;
}

/** `{key: value for names in iterable …}` with one loop. */
interface DictComprehension {
  readonly key: PythonNode;
  readonly value: PythonNode;
  /** The names of the loop: of the items, or of the two sides of pairs. */
  readonly names: readonly PythonNode[];
  readonly iterable: PythonNode;
}

/** Takes a comprehension of a dict apart; `undefined` when it is nested or holds anything else. */
function partsOfComprehension(node: PythonNode): DictComprehension | undefined {
  const [, key, colon, value, loop, ...rest] = partsOf(node);
  if (key === undefined || value === undefined || colon?.name !== ":" || loop?.name !== "for") return undefined;
  const at = rest.findIndex(({ name }) => name === "in");
  const iterable = rest[at + 1];
  if (at <= 0 || iterable === undefined || rest.slice(at).some(({ name }) => name === "for")) return undefined;
  const targets = rest
    .slice(0, at)
    .flatMap((target) => (target.name === "TupleExpression" ? target.children : [target]));
  const names = targets.filter(({ name }) => name === "VariableName");
  return { key, value, names, iterable };
}

/** The dict of which `settings.items()` gives the pairs, or what is gone through itself. */
function itemsOf(iterable: PythonNode, text: string): PythonNode {
  const callee = iterable.name === "CallExpression" ? iterable.firstChild : null;
  const method = callee?.name === "MemberExpression" ? callee.getChild("PropertyName") : null;
  const isItems = method !== null && text.slice(method.from, method.to) === "items";
  return (isItems ? callee?.firstChild : undefined) ?? iterable;
}
