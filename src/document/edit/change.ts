import type { Entry, MapNode, Scalar } from "../document.ts";
import type { Tree } from "./tree.ts";

/** The whole value of a scalar becomes another string. */
export interface SetValue {
  readonly kind: "set";
  readonly scalar: Scalar;
  readonly value: string;
}

/** A part of a value and what comes in its place; offsets are those of `scalar.value`. An empty part inserts. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Parts of the value of a scalar become other strings. They are in order and do not overlap. */
export interface SetParts {
  readonly kind: "parts";
  readonly scalar: Scalar;
  readonly parts: readonly Part[];
}

/** The value with its parts replaced. */
export function withParts(value: string, parts: readonly Part[]): string {
  let result = "";
  let at = 0;
  for (const part of parts) {
    result += value.slice(at, part.start) + part.value;
    at = part.end;
  }
  return result + value.slice(at);
}

/** An entry of a map gets another key; its value may be set at the same time. */
export interface RenameKey {
  readonly kind: "rename";
  readonly entry: Entry;
  readonly key: string;
}

/** An entry disappears with its whole value. Its map keeps at least one other entry. */
export interface RemoveEntry {
  readonly kind: "remove";
  readonly map: MapNode;
  readonly entry: Entry;
}

/** A map gets a further entry at its end. */
export interface AddEntry {
  readonly kind: "add";
  readonly map: MapNode;
  readonly key: string;
  readonly value: Tree;
}

/** One change of a document, told by its nodes and not by its text. */
export type Change = SetValue | SetParts | RenameKey | RemoveEntry | AddEntry;
