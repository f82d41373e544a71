import { EmbeddedText } from "../document/embedded-text.ts";
import { childText } from "../document/document.ts";
import type { Node, Scalar } from "../document/document.ts";
import { parseJson } from "../document/json.ts";
import { placeScalar } from "../document/placed-scalar.ts";
import { Source } from "../source/source.ts";
import type { Field, Role } from "./format.ts";

/** Nobody writes a longer text into one value by hand. */
const LONGEST = 100_000;
/** Of hostile files; what is nested deeper was not written to be read. */
const DEEPEST = 100;
/** Keys that say nothing about a value when another key beside them does: `{"key": "password", "value": "…"}`. */
const NAMING = ["name", "key", "Name", "Key"] as const;
const NAMED = new Set(["value", "Value", "val", "defaultValue", "default"]);

/**
 * The values of a JSON text that is a value itself, each under its key and at its place in the file, also behind escapes.
 * `undefined` when the value is no JSON, or a broken one; numbers and bare words are none here.
 */
export function jsonFields(field: Field): Field[] | undefined {
  const { scalar } = field;
  const { value, offset } = withoutQuotes(field);
  if (value.length > LONGEST || !/^\s{0,100}[{["]/.test(value) || !/[}\]"]\s{0,100}$/.test(value)) return undefined;
  if (isDeep(value)) return undefined;
  const [document] = parseJson(new Source("value.json", value));
  if (document?.root === undefined || document.problems.length > 0) return undefined;
  const text = EmbeddedText.within(scalar, offset, offset + value.length);
  const role: Role = field.role === "env" || field.role === "input" || field.role === "tag" ? field.role : "argument";
  const found: Field[] = [];
  const add = (leaf: Scalar, name: string): void => {
    if (leaf.value === "") return;
    const placed = placeScalar(leaf, text);
    found.push({ ...field, role, name, scalar: placed, value: leaf.value, offset: 0, within: field });
  };
  walk(document.root, field.name, add);
  return found;
}

/** `'{"a": 1}'` between quotes that a shell or a careless template left. */
function withoutQuotes({ value, offset }: Field): Pick<Field, "value" | "offset"> {
  const isQuoted = /^'\s{0,100}[{["]/.test(value) && value.endsWith("'");
  return isQuoted ? { value: value.slice(1, -1), offset: offset + 1 } : { value, offset };
}

function isDeep(value: string): boolean {
  let depth = 0;
  for (const letter of value) {
    if (letter === "{" || letter === "[") depth++;
    else if (letter === "}" || letter === "]") depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function walk(node: Node, name: string, add: (leaf: Scalar, name: string) => void): void {
  if (node.kind === "scalar") add(node, name);
  else if (node.kind === "sequence") {
    let flag = "";
    for (const item of node.items) {
      walk(item, flag === "" ? name : flag, add);
      // A word behind a flag is its value.
      flag = item.kind === "scalar" && /^--?[A-Za-z][\w.-]*$/.test(item.value) ? item.value : "";
    }
  } else {
    const named = NAMING.map((key) => childText(node, key)).find((text) => text !== undefined && text !== "");
    for (const { key, value } of node.entries) {
      walk(value, NAMED.has(key.value) && named !== undefined ? named : key.value, add);
    }
  }
}
