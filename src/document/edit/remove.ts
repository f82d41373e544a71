import type { TextEdit } from "../../source/edit.ts";
import type { Document, Entry, MapNode } from "../document.ts";
import { endOfEntry, isFlow, limitOf, lineStart, nextLine } from "./extent.ts";

/**
 * The edit that removes an entry of a map that has others. Comments above it stay; one behind it in its line goes.
 *
 * @returns `undefined` where the entry shares its line with something that would not stay as it is
 */
export function removeEntry(document: Document, map: MapNode, entry: Entry): TextEdit | undefined {
  const { text } = document.source;
  if (map.entries.length < 2 || !map.entries.includes(entry)) return undefined;
  return isFlow(text, map) ? removeInFlow(text, map, entry) : removeLines(document, map, entry);
}

function removeLines({ source: { text }, syntax }: Document, map: MapNode, entry: Entry): TextEdit | undefined {
  const { start } = entry.key.span;
  const from = lineStart(text, start);
  const before = text.slice(from, start);
  const limit = limitOf(text, map, entry);
  const end = endOfEntry(entry, limit);
  const isBlockEnd = /[\r\n]/.test(text[end - 1] ?? "");
  const to = isBlockEnd ? end : nextLine(text, end);
  const isOwnLine = syntax === "dotenv" ? /^\s*(?:export\s+)?$/.test(before) : /^\u{feff}?\s*$/u.test(before);
  if (isOwnLine && to <= limit)
    return { span: { start: from + (before.startsWith("\u{feff}") ? 1 : 0), end: to }, text: "" };
  // `- name: x`: the next entry takes the place behind the dash.
  const next = map.entries[map.entries.indexOf(entry) + 1];
  if (!/^\s*(?:- *)+$/.test(before) || next === undefined) return undefined;
  const between = text.slice(end, next.key.span.start);
  return /^\s*$/.test(between) ? { span: { start, end: next.key.span.start }, text: "" } : undefined;
}

function removeInFlow(text: string, map: MapNode, entry: Entry): TextEdit | undefined {
  const index = map.entries.indexOf(entry);
  const next = map.entries[index + 1];
  const { start } = entry.key.span;
  const end = endOfEntry(entry, limitOf(text, map, entry));
  if (next !== undefined) {
    const between = text.slice(end, next.key.span.start);
    return /^\s*,\s*$/.test(between) ? { span: { start, end: next.key.span.start }, text: "" } : undefined;
  }
  const comma = text.lastIndexOf(",", start);
  if (comma < map.span.start || !/^,\s*$/.test(text.slice(comma, start))) return undefined;
  return /^\s*(?:,\s*)?\}$/.test(text.slice(end, map.span.end)) ? { span: { start: comma, end }, text: "" } : undefined;
}
