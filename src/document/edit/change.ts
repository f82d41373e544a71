import type { Entry, MapNode, Scalar } from "../document.ts";
import type { Tree } from "./tree.ts";

/** The whole value of a scalar becomes another string. */
export interface SetValue {
  readonly kind: "set";
  readonly scalar: Scalar;
  readonly value: string;
}

/** A part of the value of a scalar becomes another string; offsets are those of `scalar.value`. */
export interface SetPart {
  readonly kind: "part";
  readonly scalar: Scalar;
  readonly start: number;
  readonly end: number;
  readonly value: string;
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
export type Change = SetValue | SetPart | RenameKey | RemoveEntry | AddEntry;
