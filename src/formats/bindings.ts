import type { Path } from "../document/document.ts";
import { formatPath } from "../document/document.ts";
import type { Field } from "./format.ts";

const BINDING = /\$\{\{\s*(parent\.)?inputs\.([\w-]+)\s*\}\}/g;

/**
 * Tells literal inputs under which names a definition uses them: an input that a command passes to `--api_key` (or puts
 * into a variable) is used as `api_key`, also through the inputs of a pipeline's node.
 */
export function linkInputs(fields: readonly Field[], derived: readonly Field[]): Map<Field, readonly string[]> {
  const inputs = new Map<string, Field[]>();
  for (const field of fields) {
    if (field.role !== "input") continue;
    const key = formatPath(inputPath(field.path));
    inputs.set(key, [...(inputs.get(key) ?? []), field]);
  }
  const uses = new Map<Field, string[]>();
  if (inputs.size === 0) return uses;

  const use = (scope: Path, input: string, names: readonly string[]): boolean => {
    let changed = false;
    for (const field of inputs.get(formatPath([...scope, "inputs", input])) ?? []) {
      const known = uses.get(field) ?? [];
      const fresh = names.filter((name) => !known.includes(name));
      if (fresh.length > 0) {
        uses.set(field, [...known, ...fresh]);
        changed = true;
      }
    }
    return changed;
  };

  for (const field of [...derived, ...fields]) {
    if (field.role !== "argument" && field.role !== "env") continue;
    for (const [, , input = ""] of field.value.matchAll(BINDING)) {
      for (const scope of scopesOf(field)) use(scope, input, [field.name.replace(/^-+/, "")]);
    }
  }
  // A node's input that is bound to an input of its pipeline hands its uses on; pipelines nest a few levels at most.
  for (let round = 0; round < 5; round++) {
    let changed = false;
    for (const field of fields) {
      if (field.role !== "input") continue;
      for (const [, parent, input = ""] of field.value.matchAll(BINDING)) {
        if (parent === undefined) continue;
        const names = [field.name, ...(uses.get(field) ?? [])];
        for (const scope of pipelinesAbove(field.path)) changed = use(scope, input, names) || changed;
      }
    }
    if (!changed) break;
  }
  return uses;
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

function pipelinesAbove(path: Path): Path[] {
  const scopes: Path[] = [];
  for (let index = path.length - 1; index >= 0; index--) if (path[index] === "jobs") scopes.push(path.slice(0, index));
  return scopes.slice(0, 1);
}
