import type { Source, Span } from "../source/source.ts";

/**
 * The text of a program and where each part of it is written in its file. In a `.py` file the two are the same; the cells
 * of a notebook are strings inside JSON, joined into one text.
 */
export interface CodeText {
  readonly text: string;
  /** The span in the file of `text.slice(start, end)`. Empty spans are asked for as well. */
  spanOf(start: number, end: number): Span;
}

/** The program of a file that is nothing but a program. */
export function codeOfFile(source: Source): CodeText {
  return { text: source.text, spanOf: (start, end) => ({ start, end }) };
}
