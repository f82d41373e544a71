import type { MapNode, Node } from "../../document/document.ts";
import { child } from "../../document/document.ts";
import type { Format } from "../format.ts";
import type { FieldTable } from "../field-table.ts";

/** A kind of definition of the Azure ML CLI v2: how it is recognised and where its values stand. */
export interface Kind extends Format {
  /** Last segments of `$schema`, in lower case, without `.schema.json` or `.json`. */
  readonly schemas: readonly string[];
  /** Values of `type` that mean this kind when `whenTyped` agrees; such words are common elsewhere. */
  readonly types?: readonly string[];
  readonly whenTyped?: (root: MapNode) => boolean;
  /** Recognises the kind without `$schema` and `type`. */
  readonly shape?: (root: MapNode) => boolean;
  readonly table: FieldTable;
}

/** Whether the map has one of these keys. */
export function hasAny(root: Node, ...keys: readonly string[]): boolean {
  return keys.some((key) => child(root, key) !== undefined);
}

/** Whether the map has all of these keys. */
export function hasAll(root: Node, ...keys: readonly string[]): boolean {
  return keys.every((key) => child(root, key) !== undefined);
}
