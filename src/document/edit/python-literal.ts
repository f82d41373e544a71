import type { TextEdit } from "../../source/edit.ts";
import type { Span } from "../../source/source.ts";
import { readContent, unquote } from "../python-string.ts";
import type { Letters } from "../python-string.ts";
import type { Program } from "../python.ts";
import type { PythonNode } from "../python-tree.ts";
import type { Part } from "./change.ts";

/** A string that is written out in a program and nothing else: one literal, or several side by side. */
export interface PythonLiteral {
  readonly node: PythonNode;
  readonly value: string;
  readonly isBytes: boolean;
}

const MOST_NESTING = 500;

/** The literal of a program in which a span of its file lies; `undefined` where it is none that could be replaced. */
export function literalAt({ root, code }: Program, span: Span): PythonLiteral | undefined {
  let found: PythonNode | undefined;
  root.visit((node) => {
    const { name, from, to } = node;
    if (name !== "String" && name !== "ContinuedString" && name !== "FormatString") return;
    const place = code.spanOf(from, to);
    if (place.start <= span.start && span.end <= place.end) found ??= node;
  });
  return found && literalOf(found, code.text);
}

/**
 * A node as a literal. An f-string is none, nor what stands in one, nor a text that is no value: a docstring, a pattern.
 */
export function literalOf(node: PythonNode, text: string): PythonLiteral | undefined {
  return isValue(node) ? readLiteral(node, text) : undefined;
}

/** A key of a dictionary as a literal. */
export function keyOf(node: PythonNode, text: string): PythonLiteral | undefined {
  return readLiteral(node, text);
}

function readLiteral(node: PythonNode, text: string): PythonLiteral | undefined {
  const parts = node.name === "ContinuedString" ? childrenOf(node) : [node];
  let value = "";
  const prefixes = new Set<boolean>();
  for (const part of parts) {
    const letters = part.name === "String" ? lettersOf(part, text) : undefined;
    if (letters === undefined) return undefined;
    value += letters.value;
    prefixes.add(isBytesAt(text, part.from));
  }
  if (prefixes.size !== 1) return undefined;
  return { node, value, isBytes: prefixes.has(true) };
}

/** The letters of a closed literal that stands for exactly what jobscrub reads; `undefined` for any other. */
function lettersOf({ from, to }: PythonNode, text: string): Letters | undefined {
  const quoted = unquote(text, from, to);
  if (quoted === undefined || quoted.end + quoted.quote.length !== to || /[ft]/i.test(prefixAt(text, from)))
    return undefined;
  const content = text.slice(quoted.start, quoted.end);
  // Names of letters are not looked up, and what is no escape may become an error in a later Python.
  if (!quoted.raw && (/\\N\{/.test(content) || (isBytesAt(text, from) && /\\[uU]/.test(content)))) return undefined;
  return readContent(text, quoted.start, quoted.end, quoted.raw);
}

function isValue(node: PythonNode): boolean {
  const { parent } = node;
  if (parent === null || parent.name === "ExpressionStatement" || parent.name === "ContinuedString") return false;
  if (parent.name === "DictionaryExpression" && node.nextSibling?.name === ":") return false;
  let depth = 0;
  for (let at: PythonNode | null = parent; at !== null; at = at.parent) {
    if (depth++ > MOST_NESTING || /Pattern|FormatReplacement|FormatString|TypeDef|^⚠$/.test(at.name)) return false;
  }
  return true;
}

function childrenOf(node: PythonNode): PythonNode[] {
  const children: PythonNode[] = [];
  // A comment between literals has no place once they are one; it counts as a part and is none.
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

const prefixAt = (text: string, from: number): string => /[A-Za-z]{0,3}/y.exec(text.slice(from, from + 4))?.[0] ?? "";
const isBytesAt = (text: string, from: number): boolean => /b/i.test(prefixAt(text, from));

/** The edit that puts another string in place of a literal, in its quotes. */
export function replaceString({ node, isBytes }: PythonLiteral, value: string, text: string): TextEdit {
  const quote = /["']/.exec(text.slice(node.from, node.from + 4))?.[0] ?? '"';
  const prefix = isBytes ? "b" : "";
  return replaceNode(node, `${prefix}${quote}${escapeFor(value, quote)}${quote}`, text);
}

/** The edit that puts an expression in place of a literal. */
export function replaceByExpression({ node, isBytes }: PythonLiteral, expression: string, text: string): TextEdit {
  return replaceNode(node, isBytes ? `${expression}.encode()` : expression, text);
}

/** Words may stand without a blank beside a quote, but not beside each other. */
function replaceNode({ from, to }: PythonNode, written: string, text: string): TextEdit {
  const before = /\w/.test(text.charAt(from - 1)) && /^\w/.test(written) ? " " : "";
  const after = /\w/.test(text.charAt(to)) && /\w$/.test(written) ? " " : "";
  return { span: { start: from, end: to }, text: before + written + after };
}

/**
 * The edits that replace parts of the value of one literal and leave the rest of it as it is written.
 *
 * @returns `undefined` where the rest could not stay so
 */
export function replaceParts({ node }: PythonLiteral, parts: readonly Part[], text: string): TextEdit[] | undefined {
  const quoted = node.name === "String" ? unquote(text, node.from, node.to) : undefined;
  if (quoted === undefined || quoted.raw) return undefined;
  const { starts, ends } = readContent(text, quoted.start, quoted.end, false);
  const quote = quoted.quote.charAt(0);
  return parts.map(({ start, end, value }) => ({
    span: {
      start: starts[start] ?? quoted.end,
      end: end > start ? (ends[end - 1] ?? quoted.end) : (starts[start] ?? quoted.end),
    },
    text: escapeFor(value, quote),
  }));
}

function escapeFor(value: string, quote: string): string {
  return value
    .replaceAll("\\", "\\\\")
    .replaceAll(quote, `\\${quote}`)
    .replaceAll("\n", String.raw`\n`)
    .replaceAll("\r", String.raw`\r`);
}
