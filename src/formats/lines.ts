import type { Scalar } from "../document/document.ts";
import type { Field, Format, Role } from "./format.ts";

/** A part of a text as a field of its own: an instruction of a Dockerfile, a line of a requirements file. */
export function partField(
  format: Format,
  role: Role,
  name: string,
  text: Scalar,
  start: number,
  end: number,
  path: Field["path"] = [],
): Field {
  return { role, name, path, scalar: text, value: text.value.slice(start, end), offset: start, format };
}

export interface LineRange {
  readonly start: number;
  /** Without the line ending. */
  readonly end: number;
}

/** The lines of a text with their offsets. */
export function* lines(text: string): Generator<LineRange> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf("\n", at);
    const next = end === -1 ? text.length : end;
    yield { start: at, end: next > at && text[next - 1] === "\r" ? next - 1 : next };
    at = next + 1;
  }
}
