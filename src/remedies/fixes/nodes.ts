import type { Entry, MapNode, Node, Path, Scalar } from "../../document/document.ts";
import type { Field } from "../../formats/format.ts";
import type { FixSubject } from "./fix.ts";

/** The nodes on the way from the root of a document to a value: `chain[i]` is what `path[i]` leads into. */
export function chainTo(root: Node | undefined, path: Path): readonly Node[] | undefined {
  const chain: Node[] = [];
  let node = root;
  for (const part of path) {
    if (node === undefined) return undefined;
    chain.push(node);
    if (node.kind === "map") node = lastEntry(node, String(part))?.value;
    else if (node.kind === "sequence") node = node.items[Number(part)];
    else return undefined;
  }
  if (node === undefined) return undefined;
  return [...chain, node];
}

/** The entry that counts where a key stands twice. */
export function lastEntry(map: MapNode, key: string): Entry | undefined {
  return map.entries.findLast((entry) => entry.key.value === key);
}

/** An entry and the map in which it stands. */
export interface PlacedEntry {
  readonly map: MapNode;
  readonly entry: Entry;
}

/** The entry that holds the field's value: of `environment_variables: {A: x}` that of `A`. */
export function entryOf({ definition, field }: FixSubject): PlacedEntry | undefined {
  const map = chainTo(definition.document.root, field.path)?.at(-2);
  if (map?.kind !== "map") return undefined;
  const entry = map.entries.find(({ value }) => value === field.scalar);
  return entry === undefined ? undefined : { map, entry };
}

/** The map that a path leads to, or `undefined`. */
export function mapAt(root: Node | undefined, path: Path): MapNode | undefined {
  const node = chainTo(root, path)?.at(-1);
  return node?.kind === "map" ? node : undefined;
}

/** Whether a field is about all of its scalar, not a part of it. */
export function isWholeScalar({ scalar, value, offset }: Field): boolean {
  return offset === 0 && value.length === scalar.value.length;
}

/** Whether a value stands at several places of a document: where it is written, and where an alias points to it. */
export function isShared(root: Node | undefined, scalar: Scalar): boolean {
  const seen = new Set<Node>();
  const pending: Node[] = root === undefined ? [] : [root];
  let count = 0;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === scalar) count++;
    if (node.kind === "scalar") continue;
    // A shared map shares all that is in it.
    if (seen.has(node) && count > 0) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    for (const child of node.kind === "map" ? node.entries.map(({ value }) => value) : node.items) pending.push(child);
  }
  return count > 1;
}
