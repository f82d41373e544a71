import type { TextEdit } from "../../source/edit.ts";
import type { CodeText } from "../code-text.ts";
import type { Document } from "../document.ts";
import { readJsonExtents } from "../notebook-json.ts";
import type { JsonExtent } from "../notebook-json.ts";
import { lineBreakOf } from "./extent.ts";

/**
 * Edits of a program as edits of the file in which it is written. In a notebook the new text is written as the JSON string
 * around it is: one string, or a list with a string for each line.
 *
 * @param edits in offsets of the program's text, with `\n` for line breaks
 * @returns `undefined` where a notebook cannot be followed
 */
export function placeEdits(document: Document, code: CodeText, edits: readonly TextEdit[]): TextEdit[] | undefined {
  const { text } = document.source;
  const placed = edits.map(({ span, text: written }) => ({ span: code.spanOf(span.start, span.end), text: written }));
  if (document.notebook === undefined) {
    const lineBreak = lineBreakOf(text);
    return placed.map((edit) => ({ ...edit, text: edit.text.replaceAll("\n", lineBreak) }));
  }
  const root = readJsonExtents(text);
  const inside: TextEdit[] = [];
  for (const { span, text: written } of placed) {
    const lineEnd = root && lineEndAt(root, text, span.start);
    if (lineEnd === undefined) return undefined;
    const escaped = JSON.stringify(written).slice(1, -1);
    // A backslash before an `n` is no line break.
    inside.push({ span, text: escaped.replaceAll(/\\[^]/g, (pair) => (pair === String.raw`\n` ? lineEnd : pair)) });
  }
  return inside;
}

/** How a line break is written in the string at an offset; in a list it ends the item. `undefined` outside of strings. */
function lineEndAt(root: JsonExtent, text: string, offset: number): string | undefined {
  let list: JsonExtent | undefined;
  for (let at: JsonExtent | undefined = root; at !== undefined;) {
    if (at.kind === "string") return list === undefined ? String.raw`\n` : `\\n",${gapOf(list, text)}"`;
    list = at.kind === "array" ? at : undefined;
    const parts: readonly JsonExtent[] = at.items ?? [...(at.members?.values() ?? [])];
    at = parts.find(({ start, end }) => start < offset && offset < end);
  }
  return undefined;
}

/** What stands between two items of a list, without the comma. */
function gapOf({ items = [], start }: JsonExtent, text: string): string {
  const [first, second] = items;
  if (first === undefined) return "";
  if (second === undefined) return text.slice(start + 1, first.start);
  return text.slice(first.end, second.start).replace(/^\s*,/, "");
}

/** The offset in a program of what stands at an offset of its file; `undefined` where nothing of the program does. */
export function offsetIn(code: CodeText, offset: number): number | undefined {
  let low = 0;
  let high = code.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (code.spanOf(middle, middle + 1).start < offset) low = middle + 1;
    else high = middle;
  }
  return code.spanOf(low, low + 1).start === offset ? low : undefined;
}
