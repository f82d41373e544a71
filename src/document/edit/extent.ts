import type { Entry, MapNode, Node } from "../document.ts";

/** Whether a map or list is written in brackets: always in JSON. */
export function isFlow(text: string, node: Node): boolean {
  if (node.kind === "scalar") return false;
  return text[node.span.start] === (node.kind === "map" ? "{" : "[");
}

/**
 * Where the writing of an entry ends. What an alias points to stands elsewhere and does not count.
 *
 * @param limit where the next thing begins at the latest
 */
export function endOfEntry(entry: Entry, limit: number): number {
  return Math.max(entry.key.span.end, endOf(entry.value, entry.key.span.end, limit));
}

/** The offset at which the next entry of the map begins, or the end of the text. */
export function limitOf(text: string, map: MapNode, entry: Entry): number {
  const index = map.entries.indexOf(entry);
  return map.entries[index + 1]?.key.span.start ?? (isFlow(text, map) ? map.span.end : text.length);
}

function endOf(node: Node, from: number, limit: number, depth = 0): number {
  if (depth > 1000 || node.span.start < from || node.span.end > limit) return from;
  if (node.kind === "scalar") return node.span.end;
  let end = node.span.end;
  const children = node.kind === "map" ? node.entries.map(({ value }) => value) : node.items;
  for (const child of children) end = Math.max(end, endOf(child, from, limit, depth + 1));
  return end;
}

/** The offset of the first letter of the line in which an offset lies. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf("\n", offset - 1), lastLoneReturn(text, offset)) + 1;
}

function lastLoneReturn(text: string, offset: number): number {
  const at = text.lastIndexOf("\r", offset - 1);
  return at !== -1 && text[at + 1] === "\n" ? -1 : at;
}

/** The offset behind the line break that ends the line in which an offset lies; the end of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    if (text[at] === "\n") return at + 1;
    if (text[at] === "\r") return text[at + 1] === "\n" ? at + 2 : at + 1;
  }
  return text.length;
}

/** The line break that the text uses first; `\n` when it has one line. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
