import type { TextEdit } from "../../source/edit.ts";
import type { PythonNode } from "../python-tree.ts";

/** A part of a list in brackets: an argument of a call, an entry of a dictionary. */
export interface ListPart {
  readonly from: number;
  readonly to: number;
  /** The comma behind it. */
  readonly comma?: PythonNode;
}

/** The parts of an `ArgList` or a `DictionaryExpression`, comments left out. */
export function listParts(list: PythonNode): ListPart[] {
  const parts: ListPart[] = [];
  let open: { from: number; to: number } | undefined;
  for (let node = list.firstChild; node !== null; node = node.nextSibling) {
    const { name, from, to } = node;
    if (name === "," || name === ")" || name === "}") {
      if (open !== undefined) parts.push(name === "," ? { ...open, comma: node } : open);
      open = undefined;
    } else if (name !== "(" && name !== "{") open = { from: open?.from ?? from, to };
  }
  return parts;
}

/** The edits that add a part at the end, on a line of its own where the last one has one. */
export function addPart(list: PythonNode, written: string, text: string): TextEdit[] | undefined {
  const last = listParts(list).at(-1);
  if (last === undefined) return [insert(list.from + 1, written)];
  const end = last.comma?.to ?? last.to;
  const indent = /^[ \t]*$/.exec(text.slice(text.lastIndexOf("\n", last.from - 1) + 1, last.from))?.[0];
  const behind = text.slice(end, list.to - 1);
  const lineEnd = behind.search(/\r?\n/);
  if (indent === undefined || lineEnd === -1 || last.from <= list.from) {
    // A comment would swallow what is added.
    if (behind.includes("#")) return undefined;
    return last.comma === undefined ? [insert(end, `, ${written}`)] : [insert(end, ` ${written},`)];
  }
  const line = insert(end + lineEnd, `\n${indent}${written},`);
  return last.comma === undefined ? [insert(last.to, ","), line] : [line];
}

/** The edit that takes a part out with its comma; `undefined` where it shares its place with a comment. */
export function removePart(list: PythonNode, part: ListPart, text: string): TextEdit | undefined {
  const parts = listParts(list);
  const index = parts.findIndex(({ from }) => from === part.from);
  const next = parts[index + 1];
  const previous = parts[index - 1];
  let span = { start: part.from, end: part.comma?.to ?? part.to };
  if (next !== undefined) span = { start: part.from, end: next.from };
  else if (previous !== undefined) span = { start: previous.comma?.to ?? previous.to, end: part.comma?.to ?? part.to };
  return text.slice(part.to, span.end).includes("#") || text.slice(span.start, part.from).includes("#")
    ? undefined
    : { span, text: "" };
}

const insert = (at: number, text: string): TextEdit => ({ span: { start: at, end: at }, text });
