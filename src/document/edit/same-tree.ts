import type { Entry, MapNode, Node, Scalar } from "../document.ts";
import { withParts } from "./change.ts";
import type { Change } from "./change.ts";
import type { Tree } from "./tree.ts";

/** What the changes of a document do to each of its nodes. */
export interface Expected {
  readonly values: ReadonlyMap<Scalar, string>;
  readonly keys: ReadonlyMap<Entry, string>;
  readonly removed: ReadonlySet<Entry>;
  readonly added: ReadonlyMap<MapNode, readonly (readonly [key: string, value: Tree])[]>;
}

/** What changes do, or `undefined` when two of them concern the same value. */
export function expect(changes: readonly Change[]): Expected | undefined {
  const values = new Map<Scalar, string>();
  const keys = new Map<Entry, string>();
  const removed = new Set<Entry>();
  const added = new Map<MapNode, (readonly [string, Tree])[]>();
  for (const change of changes) {
    if (change.kind === "remove") removed.add(change.entry);
    else if (change.kind === "rename") {
      if (keys.has(change.entry)) return undefined;
      keys.set(change.entry, change.key);
    } else if (change.kind === "add") {
      const before = added.get(change.map) ?? [];
      added.set(change.map, [...before, [change.key, change.value]]);
    } else {
      const { scalar } = change;
      if (values.has(scalar)) return undefined;
      values.set(scalar, change.kind === "set" ? change.value : withParts(scalar.value, change.parts));
    }
  }
  return { values, keys, removed, added };
}

/**
 * Whether a tree after an edit is the tree before with exactly the expected changes: the same keys in the same order, the
 * same types and values, the same aliases. Each pair of nodes is compared once, so aliases cost nothing.
 */
export function isSameTree(before: Node | undefined, after: Node | undefined, expected: Expected): boolean {
  const pairs = new Map<Node, Node>();
  const same = (old: Node, now: Node): boolean => {
    const known = pairs.get(old);
    if (known !== undefined) return known === now || old.kind === "scalar";
    pairs.set(old, now);
    if (old.kind === "scalar") return now.kind === "scalar" && isSameScalar(old, now, expected);
    if (old.kind === "sequence")
      return (
        now.kind === "sequence" &&
        old.items.length === now.items.length &&
        old.items.every((item, index) => sameAt(item, now.items[index]))
      );
    return now.kind === "map" && isSameMap(old, now);
  };
  const sameAt = (old: Node, now: Node | undefined): boolean => now !== undefined && same(old, now);
  const isSameMap = (old: MapNode, now: MapNode): boolean => {
    const kept = old.entries.filter((entry) => !expected.removed.has(entry));
    const added = expected.added.get(old) ?? [];
    if (now.entries.length !== kept.length + added.length) return false;
    // What `<<` merges into a map comes last in the tree, wherever it is written.
    const news = now.entries.filter((entry) => added.some(([key, value]) => isTree(entry, key, value)));
    const addedNow = new Set(news.slice(-added.length || news.length));
    const rest = now.entries.filter((entry) => !addedNow.has(entry));
    return (
      addedNow.size === added.length &&
      kept.every((entry, index) => {
        const other = rest[index];
        return (
          other !== undefined &&
          other.key.value === (expected.keys.get(entry) ?? entry.key.value) &&
          same(entry.value, other.value)
        );
      })
    );
  };
  if (before === undefined || after === undefined) return before === after;
  return same(before, after);
}

function isSameScalar(old: Scalar, now: Scalar, { values }: Expected): boolean {
  const value = values.get(old);
  if (value === undefined) return old.type === now.type && old.value === now.value && old.style === now.style;
  return now.type === "string" && now.value === value;
}

function isTree(entry: Entry, key: string, value: Tree): boolean {
  return entry.key.value === key && isWritten(entry.value, value);
}

function isWritten(node: Node, value: Tree): boolean {
  if (typeof value !== "object")
    return (
      node.kind === "scalar" &&
      node.value === String(value) &&
      (node.type === "boolean") === (typeof value === "boolean")
    );
  const parts = Object.entries(value);
  return (
    node.kind === "map" &&
    node.entries.length === parts.length &&
    parts.every(([key, part], index) => {
      const entry = node.entries[index];
      return entry !== undefined && isTree(entry, key, part);
    })
  );
}
