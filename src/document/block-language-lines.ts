import type { BlockCursor } from "./block-language-cursor.ts";
import { literal, scalarOf } from "./block-language-scalar.ts";
import type { Unit } from "./block-language-scalar.ts";
import type { Scalar } from "./document.ts";

/** `'''` to `'''`, nothing in it is escaped; a line break right behind the opening is no part of it. */
export function readMultiLine(cursor: BlockCursor): Scalar {
  const { text } = cursor;
  const start = cursor.at;
  const from = start + 3;
  const close = text.indexOf("'''", from);
  let to = close === -1 ? text.length : close;
  // Of four quotes at the end the first belongs to the text.
  while (close !== -1 && text[to + 3] === "'") to++;
  const end = close === -1 ? text.length : to + 3;
  cursor.at = end;
  const lineBreak = text.startsWith("\r\n", from) ? 2 : text[from] === "\n" ? 1 : 0;
  return literal(text, { start, end }, Math.min(from + lineBreak, to), to);
}

const HEREDOC = /<<(-?)([A-Za-z_][\w-]*)[ \t]*\r?\n/y;

/** `<<EOT` to a line with nothing but `EOT`. */
export function readHeredoc(cursor: BlockCursor): Scalar | undefined {
  const { text } = cursor;
  const start = cursor.at;
  HEREDOC.lastIndex = start;
  const opening = HEREDOC.exec(text);
  if (opening === null) return undefined;
  const from = start + opening[0].length;
  const word = opening[2] ?? "";
  let end = text.length;
  let to = end;
  for (let line = from; line < text.length;) {
    const next = text.indexOf("\n", line);
    const stop = next === -1 ? text.length : next;
    if (stop - line < word.length + 200 && text.slice(line, stop).trim() === word) {
      to = line;
      end = line + text.slice(line, stop).trimEnd().length;
      break;
    }
    line = stop + 1;
  }
  cursor.at = end;
  const last = Math.max(from, to > from && text[to - 1] === "\n" ? to - 1 : to);
  const span = { start, end };
  if (opening[1] !== "-") return literal(text, span, from, last);
  return scalarOf(text, span, unindent(text, from, last));
}

/** The lines of a text without the indentation that they share. */
function unindent(text: string, from: number, to: number): Unit[] {
  const lines: { start: number; end: number; indent: number }[] = [];
  for (let start = from; start < to;) {
    const next = text.indexOf("\n", start);
    const end = next === -1 || next >= to ? to : next + 1;
    let indent = 0;
    while (start + indent < end && (text[start + indent] === " " || text[start + indent] === "\t")) indent++;
    lines.push({ start, end, indent: /[\r\n]/.test(text[start + indent] ?? "\n") ? -1 : indent });
    start = end;
  }
  const filled = lines.filter(({ indent }) => indent >= 0);
  const shared = filled.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  return lines.map(({ start, end, indent }) => {
    const begin = Math.min(end, indent < 0 ? start : start + shared);
    return { value: text.slice(begin, end), start: begin, end };
  });
}
