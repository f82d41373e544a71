import type { Path } from "../document/document.ts";
import type { Field } from "./format.ts";

const BINDING = /\$\{\{\s*(parent\.)?inputs\.([\w-]+)\s*\}\}/g;

/** Of hostile files; nobody passes an input to so many flags. */
const MOST_NAMES = 20;

/**
 * Tells literal inputs under which names a definition uses them: an input that a command passes to `--api_key` (or puts
 * into a variable) is used as `api_key`, also through the inputs of a pipeline's node.
 */
export function linkInputs(fields: readonly Field[], derived: readonly Field[]): Map<Field, readonly string[]> {
  const inputs = new Map<string, Field[]>();
  for (const field of fields) {
    if (field.role !== "input") continue;
    const key = keyOf(inputPath(field.path));
    const known = inputs.get(key);
    if (known === undefined) inputs.set(key, [field]);
    else known.push(field);
  }
  if (inputs.size === 0) return new Map();

  const names = new Map<string, ReadonlySet<string>>();
  const use = (scope: Path, input: string, more: readonly string[]): boolean => {
    const key = keyOf([...scope, "inputs", input]);
    if (!inputs.has(key)) return false;
    const known = names.get(key) ?? new Set();
    const all = new Set([...known, ...more].slice(0, MOST_NAMES));
    names.set(key, all);
    return all.size > known.size;
  };

  for (const field of [...derived, ...fields]) {
    if ((field.role !== "argument" && field.role !== "env") || !field.value.includes("${{")) continue;
    for (const [, , input = ""] of field.value.matchAll(BINDING)) {
      for (const scope of scopesOf(field)) use(scope, input, [field.name.replace(/^-+/, "")]);
    }
  }
  // A node's input that is bound to an input of its pipeline hands its uses on; pipelines nest a few levels at most.
  for (let round = 0; round < 5; round++) {
    let changed = false;
    for (const field of fields) {
      if (field.role !== "input" || !field.value.includes("${{")) continue;
      for (const [, parent, input = ""] of field.value.matchAll(BINDING)) {
        if (parent === undefined) continue;
        const known = names.get(keyOf(inputPath(field.path))) ?? [];
        for (const scope of pipelinesAbove(field.path)) changed = use(scope, input, [field.name, ...known]) || changed;
      }
    }
    if (!changed) break;
  }
  const uses = new Map<Field, readonly string[]>();
  for (const [key, used] of names) for (const field of inputs.get(key) ?? []) uses.set(field, [...used]);
  return uses;
}

function keyOf(path: Path): string {
  return path.join("\n");
}

/** `inputs.key.default` and `inputs.key.path` belong to the input `inputs.key`. */
function inputPath(path: Path): Path {
  const at = path.lastIndexOf("inputs");
  return at === -1 ? path : path.slice(0, at + 2);
}

/** Where the inputs stand that a command may mean: its own definition's, and for an inline component its node's. */
function scopesOf(field: Field): Path[] {
  const scopes: Path[] = [];
  for (let length = field.path.length - 1; length >= 0; length--) scopes.push(field.path.slice(0, length));
  return scopes.slice(0, 4);
}

/** The pipeline that holds a node, and when it is a component that is written inside a node, that node. */
function pipelinesAbove(path: Path): Path[] {
  const at = path.lastIndexOf("jobs");
  if (at === -1) return [];
  const pipeline = path.slice(0, at);
  return pipeline.at(-1) === "component" ? [pipeline, pipeline.slice(0, -1)] : [pipeline];
}
