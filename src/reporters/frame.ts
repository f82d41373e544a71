import type { Severity } from "../detection/detector.ts";
import type { Excerpt } from "../findings/finding.ts";
import type { Theme } from "./theme.ts";
import { displayWidth, wrap } from "./wrap.ts";

/** Columns of the line numbers in a code frame. */
export function gutterWidth(excerpt: Excerpt): number {
  return String(excerpt.firstLine + Math.max(0, excerpt.lines.length - 1)).length;
}

/** The lines of an excerpt with numbers, and `^^^` with a label under what is meant. No line is wider than `width`. */
export function codeFrame(excerpt: Excerpt, label: string, severity: Severity, width: number, theme: Theme): string[] {
  const gutter = gutterWidth(excerpt);
  const blank = theme.gutter(`${" ".repeat(gutter)} |`);
  const room = width - gutter - 3;
  const frame = [blank];
  excerpt.lines.forEach((text, index) => {
    const number = excerpt.firstLine + index;
    const { line, column, length } = excerpt.mark;
    const shown =
      number === line ? cropAround(text, column - 1, length, room) : { text: cropEnd(text, room), start: 0, length: 0 };
    const margin = theme.gutter(`${String(number).padStart(gutter)} |`);
    frame.push(shown.text.trim() === "" ? margin : `${margin} ${shown.text}`);
    if (number !== line) return;
    const indent = displayWidth(shown.text.slice(0, shown.start));
    const marked = displayWidth(shown.text.slice(shown.start, shown.start + shown.length));
    const carets = "^".repeat(Math.max(1, marked));
    const beside = indent + carets.length + 1 + displayWidth(label) <= room;
    const under = (shift: number, words: string): string =>
      `${blank} ${" ".repeat(shift)}${theme.severity[severity](words)}`;
    frame.push(under(indent, beside ? `${carets} ${label}` : carets));
    if (!beside) {
      const shift = Math.max(0, Math.min(indent, room - displayWidth(label)));
      frame.push(...wrap(label, room).map((words) => under(shift, words)));
    }
  });
  frame.push(blank);
  return frame;
}

function cropEnd(text: string, room: number): string {
  return displayWidth(text) <= room ? text : `${takeColumns(text, room - 1)}…`;
}

/** A part of the text that has the mark in it, and where the mark is in that part. */
function cropAround(
  text: string,
  start: number,
  length: number,
  room: number,
): { text: string; start: number; length: number } {
  if (displayWidth(text) <= room) return { text, start, length };
  const lead = Math.floor(room / 3);
  const before =
    displayWidth(text.slice(0, start)) <= lead
      ? text.slice(0, start)
      : `…${takeColumnsFromEnd(text.slice(0, start), lead - 1)}`;
  const rest = cropEnd(text.slice(start), room - displayWidth(before));
  return { text: before + rest, start: before.length, length: Math.min(length, rest.length) };
}

function takeColumns(text: string, columns: number): string {
  let taken = "";
  let used = 0;
  for (const character of text) {
    used += displayWidth(character);
    if (used > columns) break;
    taken += character;
  }
  return taken;
}

function takeColumnsFromEnd(text: string, columns: number): string {
  let taken = "";
  let used = 0;
  for (const character of Array.from(text).reverse()) {
    used += displayWidth(character);
    if (used > columns) break;
    taken = character + taken;
  }
  return taken;
}
