import type { CodeText } from "../../document/code-text.ts";
import type { PythonNode } from "../../document/python-tree.ts";
import { elsewhere, hole } from "../../document/python-string.ts";
import type { Letters } from "../../document/python-string.ts";
import type { Source } from "../../source/source.ts";
import type { Assignments } from "./assignments.ts";
import { chainOf, dottedName } from "./chains.ts";
import { nameOfSource } from "./deferred.ts";
import type { Imports } from "./imports.ts";
import { lettersOf } from "./letters.ts";
import { Scalars } from "./scalars.ts";
import { runtimeSource } from "./sources.ts";

/** What an expression is read with: names are followed a few steps, and nothing is nested without end. */
export interface Depth {
  readonly steps: number;
  readonly nesting: number;
}

/** Tells what the names of a program stand for. */
export class Names extends Scalars {
  readonly imports: Imports;
  protected readonly assignments: Assignments;

  constructor(parts: { code: CodeText; source: Source; imports: Imports; assignments: Assignments }) {
    super(parts.code, parts.source);
    this.imports = parts.imports;
    this.assignments = parts.assignments;
  }

  /** The full name of what is called. */
  called(call: PythonNode): string | undefined {
    const dotted = call.firstChild === null ? undefined : dottedName(call.firstChild, this.text);
    return dotted === undefined ? undefined : this.imports.resolve(dotted);
  }

  /** The text that a name stands for inside a longer text, as far as it is one. */
  protected constant(node: PythonNode, depth: Depth): Letters | undefined {
    if (depth.steps <= 0 || depth.nesting <= 0) return undefined;
    const value = this.assigned(node);
    if ([node, value, this.origin(node)].some((each) => each !== undefined && this.isSource(each)))
      return hole(nameOfSource(this.written(node)), node.from, node.to);
    const next = { steps: depth.steps - 1, nesting: depth.nesting - 1 };
    const letters = value && lettersOf(value, this.text, (inner) => this.constant(inner, next));
    return letters && elsewhere(letters);
  }

  /** What the object of `secret.value` or `keys["key1"]` was set to. */
  protected origin(node: PythonNode): PythonNode | undefined {
    const { base, steps } = chainOf(node);
    return steps.length === 0 ? undefined : this.assigned(base);
  }

  /** Whether a value is read when the program runs, and is not written in it. */
  protected isSource(node: PythonNode): boolean {
    const source = runtimeSource(node, this.text, this.imports);
    return source !== undefined && source.fallback === undefined;
  }

  /** What a name was set to before it is used. */
  protected assigned(node: PythonNode): PythonNode | undefined {
    const name = dottedName(node, this.text);
    const value = name === undefined ? undefined : this.assignments.valueAt(name, node.from);
    return value === undefined || (value.from <= node.from && value.to >= node.to) ? undefined : value;
  }
}
