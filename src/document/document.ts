import type { Source, Span } from "../source/source.ts";
import type { Notebook } from "./notebook.ts";
import type { Program } from "./python.ts";

/** Keys and list indexes from the root of a document to a node. */
export type Path = readonly (string | number)[];

/** The syntaxes that jobscrub reads. `text` is anything it reads without structure. */
export type Syntax = "yaml" | "json" | "dotenv" | "python" | "notebook" | "bicep" | "hcl" | "text";

/** How a scalar is written in the source; decides how it can be edited. */
export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded" | "json" | "raw";

export type ScalarType = "string" | "number" | "boolean" | "null";

/** A problem of reading: where it is and what it means for the scan. Never holds a value of the file. */
export interface Problem {
  readonly file: string;
  /** Counted from 1; absent when the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** What it is about when all was read: a comment or a configuration entry that silences findings. */
  readonly about?: "ignore";
}

/**
 * One leaf of any syntax.
 *
 * `text` is exactly what is written (quotes and escapes included), `value` is what a program reads; numbers keep their
 * spelling (`0123` stays `0123`). `at` leads from offsets in `value` back to the source.
 */
export class Scalar {
  readonly kind = "scalar";
  readonly type: ScalarType;
  readonly style: ScalarStyle;
  readonly text: string;
  readonly value: string;
  readonly span: Span;
  readonly #offsets: (() => OffsetMap) | number;
  #map: OffsetMap | undefined;

  /**
   * @param offsets the source offset of `value[0]` when `value` stands in the source letter for letter, else a function
   *   that works out the offset of each UTF-16 unit of `value` (called at most once, only for a finding)
   */
  constructor(init: {
    type: ScalarType;
    style: ScalarStyle;
    text: string;
    value: string;
    span: Span;
    offsets: (() => OffsetMap) | number;
  }) {
    this.type = init.type;
    this.style = init.style;
    this.text = init.text;
    this.value = init.value;
    this.span = init.span;
    this.#offsets = init.offsets;
  }

  /** The source span of `value.slice(start, end)`. Where the writing does not allow it, the whole scalar. */
  at(start: number, end: number): Span {
    if (typeof this.#offsets === "number") return { start: this.#offsets + start, end: this.#offsets + end };
    this.#map ??= this.#offsets();
    const from = this.#map?.starts[start];
    const to = end > start ? this.#map?.ends[end - 1] : from;
    if (from === undefined || to === undefined || this.#map?.jumps?.some((jump) => start < jump && jump < end))
      return this.span;
    return { start: from, end: to };
  }
}

/**
 * For each UTF-16 unit of a decoded value where its writing begins and ends in the source (an escape such as `\u0041`
 * is several units wide). `undefined` when no such map can be given.
 */
export type OffsetMap =
  | {
      readonly starts: readonly number[];
      readonly ends: readonly number[];
      /** Offsets in the value where its writing goes on elsewhere: a program may put a value together. */
      readonly jumps?: readonly number[];
    }
  | undefined;

export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
}

export interface MapNode {
  readonly kind: "map";
  readonly span: Span;
  /** In the order of the file; a key that stands twice is there twice; merged entries (`<<`) come last. */
  readonly entries: readonly Entry[];
}

export interface SequenceNode {
  readonly kind: "sequence";
  readonly span: Span;
  readonly items: readonly Node[];
}

/** A node. An alias is the node it points to, so the tree may share nodes and even contain itself. */
export type Node = Scalar | MapNode | SequenceNode;

/** One document of a file: a YAML file may hold several. */
export interface Document {
  readonly source: Source;
  readonly syntax: Syntax;
  /** Absent when the file is empty or nothing in it could be read. */
  readonly root: Node | undefined;
  readonly problems: readonly Problem[];
  /** The program in a Python file or in the code cells of a notebook. */
  readonly program?: Program;
  /** The cells of a notebook. */
  readonly notebook?: Notebook;
}

/** The value of the first entry with this key, or `undefined`. */
export function child(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== "map") return undefined;
  for (const entry of node.entries) if (entry.key.value === key) return entry.value;
  return undefined;
}

/** The text of the scalar under a key, or `undefined` when there is none or it is no scalar. */
export function childText(node: Node | undefined, key: string): string | undefined {
  const found = child(node, key);
  return found?.kind === "scalar" ? found.value : undefined;
}

/** A path as a user writes it: `jobs.train.environment_variables.HF_TOKEN`, `args[0]`, `tags["a.b"]`. */
export function formatPath(path: Path): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else if (/^[^\s.[\]"']+$/.test(part)) text += text === "" ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
  }
  return text;
}
