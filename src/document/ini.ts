import type { Span } from "../source/source.ts";

/** One setting of an INI file. */
export interface IniEntry {
  /** The heading above it without brackets; empty before the first one. */
  readonly section: string;
  readonly key: string;
  /** Where its value stands, indented lines that continue it included; trimmed. */
  readonly value: Span;
}

const LINE = /[^\r\n]+/g;

/**
 * The settings of an INI file as Python's configparser reads them: `key = value` or `key: value`, comments on lines of
 * their own, and lines that are indented further than their key continue its value.
 *
 * @see https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 */
export function* iniEntries(text: string): Generator<IniEntry> {
  let section = "";
  let open: { key: string; indent: number; start: number; end: number } | undefined;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const content = line.trim();
    const indent = line.length - line.trimStart().length;
    if (content === "" || /^[#;]/.test(content)) continue;
    if (open !== undefined && indent > open.indent) {
      open.end = index + line.trimEnd().length;
      if (open.start === -1) open.start = index + indent;
      continue;
    }
    if (open !== undefined) yield entryOf(section, open);
    open = undefined;
    if (content.startsWith("[")) {
      const close = content.indexOf("]");
      section = content.slice(1, close === -1 ? undefined : close).trim();
      continue;
    }
    const sign = line.search(/[=:]/);
    if (sign === -1) continue;
    const rest = line.slice(sign + 1);
    const start = rest.trim() === "" ? -1 : index + sign + 1 + (rest.length - rest.trimStart().length);
    const end = start === -1 ? index + sign + 1 : index + line.trimEnd().length;
    open = { key: line.slice(0, sign).trim(), indent, start, end };
  }
  if (open !== undefined) yield entryOf(section, open);
}

function entryOf(section: string, open: { key: string; start: number; end: number }): IniEntry {
  const { key, start, end } = open;
  return { section, key, value: { start: start === -1 ? end : start, end } };
}
