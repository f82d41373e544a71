import type { PythonNode } from "../../document/python-tree.ts";
import { hole, joinLetters, readContent, unquote } from "../../document/python-string.ts";
import type { Letters } from "../../document/python-string.ts";
import { partsOf } from "./arguments.ts";

const MOST_PARTS = 500;

/**
 * The letters of an expression that makes a string: a literal, literals side by side, an f-string, a sum of them. Parts
 * that are known only when the program runs become references such as `${name}`.
 *
 * @param constant what a name is known to be, if it is a string
 */
export function lettersOf(
  node: PythonNode,
  text: string,
  constant: (node: PythonNode) => Letters | undefined,
): Letters | undefined {
  switch (node.name) {
    case "String":
      return literal(node, text);
    case "FormatString":
      return joinLetters(formatted(node, text, constant));
    case "ContinuedString":
      return joinLetters(intactParts(node).flatMap((part) => lettersOf(part, text, constant) ?? []));
    case "BinaryExpression":
      return sum(node, text, constant);
    default:
      return undefined;
  }
}

/** The literals that stand side by side, up to the first broken one: behind a missing comma anything may follow. */
export function intactParts(node: PythonNode): PythonNode[] {
  const parts: PythonNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.isError || child.getChild("⚠") !== null) break;
    parts.push(child);
  }
  return parts;
}

function literal({ from, to }: PythonNode, text: string): Letters | undefined {
  const quoted = unquote(text, from, to);
  return quoted && readContent(text, quoted.start, quoted.end, quoted.raw);
}

function formatted(node: PythonNode, text: string, constant: (node: PythonNode) => Letters | undefined): Letters[] {
  const quoted = unquote(text, node.from, node.to);
  if (quoted === undefined) return [];
  const parts: Letters[] = [];
  let at = quoted.start;
  const content = (to: number): void => {
    if (to > at) parts.push(readContent(text, at, to, quoted.raw, true));
  };
  for (const replacement of node.getChildren("FormatReplacement")) {
    content(replacement.from);
    const inner = replacement.firstChild?.nextSibling ?? null;
    const known = inner === null ? undefined : constant(inner);
    const name = inner === null ? "" : text.slice(inner.from, inner.to);
    parts.push(known ?? hole(name, replacement.from, replacement.to));
    at = replacement.to;
  }
  content(quoted.end);
  return parts;
}

const PERCENT_FIELDS = /%(?:\(\w{1,60}\))?[-+ #0]{0,4}\d{0,4}(?:\.\d{1,4})?[srdifgxe]/g;
const BRACE_FIELDS = /\{(?:[\w.[\]]{0,60})(?:![rsa])?(?::[^{}]{0,30})?\}/g;

/** The text of `"…{}…".format(…)`. */
export function formattedLetters(letters: Letters): Letters {
  return fillFields(letters, BRACE_FIELDS);
}

/** Puts references where a template is filled in. */
function fillFields(letters: Letters, fields: RegExp): Letters {
  const parts: Letters[] = [];
  let at = 0;
  const { value, starts, ends } = letters;
  const content = (to: number): void => {
    if (to > at) parts.push({ value: value.slice(at, to), starts: starts.slice(at, to), ends: ends.slice(at, to) });
  };
  for (const { 0: field, index } of value.matchAll(fields)) {
    content(index);
    const name = field.replaceAll(/\W/g, "");
    parts.push(hole(name, starts[index] ?? 0, ends[index + field.length - 1] ?? 0));
    at = index + field.length;
  }
  if (parts.length === 0) return letters;
  content(value.length);
  return joinLetters(parts);
}

/** `"a" + name + "b"`: sums lean to the left, so the left sides are gone through in a loop. */
function sum(node: PythonNode, text: string, constant: (node: PythonNode) => Letters | undefined): Letters | undefined {
  const terms: PythonNode[] = [];
  let rest: PythonNode = node;
  while (rest.name === "BinaryExpression") {
    const [left, operator, right] = partsOf(rest);
    const sign = operator === undefined ? "" : text.slice(operator.from, operator.to);
    if (left === undefined || right === undefined || terms.length > MOST_PARTS) return undefined;
    if (sign === "%") {
      const known = terms.length === 0 ? lettersOf(left, text, constant) : undefined;
      return known && fillFields(known, PERCENT_FIELDS);
    }
    if (sign !== "+") return undefined;
    terms.unshift(right);
    rest = left;
  }
  terms.unshift(rest);
  let hasText = false;
  const parts = terms.map((term) => {
    const known = term.name === "BinaryExpression" ? undefined : lettersOf(term, text, constant);
    if (known !== undefined) hasText = true;
    return known ?? constant(term) ?? hole(text.slice(term.from, term.to), term.from, term.to);
  });
  return hasText ? joinLetters(parts) : undefined;
}
