import type { Entry, Node } from "./document.ts";
import { plainScalar, scalarAt } from "./plain-yaml-scalar.ts";
import { ONE_LINE, skipBlanks } from "./plain-yaml-text.ts";

/** How deep collections may be nested, flow collections in the text around them included. */
export const DEPTH_LIMIT = 100;

/** The collection in brackets or braces that begins here and ends in the same line, or `undefined`. */
export function flowCollection(text: string, start: number, depth: number): Node | undefined {
  if (depth > DEPTH_LIMIT) return undefined;
  return text[start] === "[" ? sequence(text, start, depth) : map(text, start, depth);
}

function sequence(text: string, start: number, depth: number): Node | undefined {
  const items: Node[] = [];
  let at = skipBlanks(text, start + 1);
  while (items.length > 0 || text[at] !== "]") {
    const item = value(text, at, depth);
    if (item === undefined) return undefined;
    items.push(item);
    at = skipBlanks(text, item.span.end);
    if (text[at] === "]") break;
    if (text[at] !== ",") return undefined;
    at = skipBlanks(text, at + 1);
  }
  return { kind: "sequence", span: { start, end: at + 1 }, items };
}

function map(text: string, start: number, depth: number): Node | undefined {
  const entries: Entry[] = [];
  let at = skipBlanks(text, start + 1);
  while (entries.length > 0 || text[at] !== "}") {
    const key = scalarAt(text, at, ONE_LINE, true);
    // `<<` merges.
    if (key === undefined || key.text === "<<") return undefined;
    at = skipBlanks(text, key.span.end);
    // A key alone stands for an empty value.
    if (text[at] === "," || text[at] === "}") {
      entries.push({ key, value: plainScalar(text, key.span.end, key.span.end) });
      if (text[at] === "}") break;
      at = skipBlanks(text, at + 1);
      continue;
    }
    // As in JSON, no blank is needed behind the colon of a quoted key.
    if (text[at] !== ":" || (text[at + 1] !== " " && key.style === "plain")) return undefined;
    const item = value(text, skipBlanks(text, at + 1), depth);
    if (item === undefined) return undefined;
    entries.push({ key, value: item });
    at = skipBlanks(text, item.span.end);
    if (text[at] === "}") break;
    if (text[at] !== ",") return undefined;
    at = skipBlanks(text, at + 1);
  }
  return { kind: "map", span: { start, end: at + 1 }, entries };
}

function value(text: string, at: number, depth: number): Node | undefined {
  return text[at] === "[" || text[at] === "{"
    ? flowCollection(text, at, depth + 1)
    : scalarAt(text, at, ONE_LINE, true);
}
