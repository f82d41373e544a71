import type { TextEdit } from "../../source/edit.ts";
import type { Document, MapNode } from "../document.ts";
import { endOfEntry, isFlow, limitOf, lineBreakOf, lineStart, nextLine } from "./extent.ts";
import type { Tree } from "./tree.ts";
import { writeValue } from "./write-value.ts";

const MOST_COLUMNS = 200;

/** The edit that adds an entry behind the last one of a map, indented and spaced as its neighbours. */
export function addEntry(document: Document, map: MapNode, key: string, value: Tree): TextEdit | undefined {
  const { text } = document.source;
  if (document.syntax === "dotenv") return addLine(document, map, key, value);
  if (document.syntax !== "yaml" && document.syntax !== "json") return undefined;
  return isFlow(text, map) ? addInFlow(document, map, key, value) : addLines(document, map, key, value);
}

function addLine({ source: { text } }: Document, map: MapNode, key: string, value: Tree): TextEdit | undefined {
  if (typeof value === "object") return undefined;
  const written = writeValue(String(value), { syntax: "dotenv", style: "plain", inFlow: false });
  if (written === undefined) return undefined;
  const last = map.entries.at(-1);
  return insertLines(text, last === undefined ? text.length : endOfEntry(last, text.length), [`${key}=${written}`]);
}

function addLines(document: Document, map: MapNode, key: string, value: Tree): TextEdit | undefined {
  const { text } = document.source;
  const last = map.entries.at(-1);
  if (last === undefined) return undefined;
  const indent = columnOf(text, last.key.span.start);
  if (indent === undefined) return undefined;
  const end = endOfEntry(last, limitOf(text, map, last));
  return insertLines(text, end, linesOf(key, value, indent));
}

/** Blanks of which as many stand before a key; a dash of a list counts as one. */
function columnOf(text: string, keyStart: number): string | undefined {
  const before = text.slice(lineStart(text, keyStart), keyStart).replace(/^\u{feff}/u, "");
  return before.length <= MOST_COLUMNS && /^ *(?:- *)*$/.test(before) ? before.replaceAll("-", " ") : undefined;
}

function insertLines(text: string, end: number, lines: readonly string[]): TextEdit {
  const lineBreak = lineBreakOf(text);
  const at = /[\r\n]/.test(text[end - 1] ?? "\n") ? end : nextLine(text, end);
  const isOpen = at > 0 && !/[\r\n]/.test(text[at - 1] ?? "");
  const block = lines.join(lineBreak);
  return { span: { start: at, end: at }, text: isOpen ? lineBreak + block : block + lineBreak };
}

function linesOf(key: string, value: Tree, indent: string): string[] {
  const name = writeValue(key, { syntax: "yaml", style: "plain", inFlow: false }) ?? key;
  if (typeof value !== "object") return [`${indent}${name}: ${leafOf(value)}`];
  return [
    `${indent}${name}:`,
    ...Object.entries(value).flatMap(([inner, part]) => linesOf(inner, part, `${indent}  `)),
  ];
}

function leafOf(value: string | boolean): string {
  if (typeof value === "boolean") return String(value);
  return writeValue(value, { syntax: "yaml", style: "plain", inFlow: false }) ?? JSON.stringify(value);
}

function addInFlow(
  { source: { text }, syntax }: Document,
  map: MapNode,
  key: string,
  value: Tree,
): TextEdit | undefined {
  const last = map.entries.at(-1);
  const first = map.entries[0];
  if (last === undefined || first === undefined) {
    const { start, end } = map.span;
    if (!/^\{\s*\}$/.test(text.slice(start, end))) return undefined;
    return { span: { start, end }, text: `{ ${JSON.stringify(key)}: ${JSON.stringify(value)} }` };
  }
  const end = endOfEntry(last, map.span.end);
  // What stands behind the last value has to be blanks, or it may be an alias or a comment.
  if (!/^\s*(?:,\s*)?\}$/.test(text.slice(end, map.span.end))) return undefined;
  const gap = /^\{(\s*)/.exec(text.slice(map.span.start, first.key.span.start))?.[1] ?? "";
  const isTall = syntax === "json" && /[\r\n]/.test(gap);
  const space = isTall ? gap.slice(gap.search(/[\r\n]/)) : " ";
  return {
    span: { start: end, end },
    text: `,${space}${JSON.stringify(key)}: ${inFlow(value, isTall ? space : undefined)}`,
  };
}

/** A value in brackets, over several lines when its neighbours are: `space` is their line break and indentation. */
function inFlow(value: Tree, space: string | undefined): string {
  if (space === undefined) return JSON.stringify(value);
  const lineBreak = lineBreakOf(space);
  const indent = space.slice(lineBreak.length).replace(/^[\r\n]+/, "");
  const unit = indent.includes("\t") ? "\t" : "  ";
  return JSON.stringify(value, null, unit).replaceAll("\n", lineBreak + indent);
}
