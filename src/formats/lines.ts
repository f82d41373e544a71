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

/** The lines of a text with their offsets, line endings left out; a backslash or back quote at the end joins lines. */
export function* logicalLines(text: string, continuation: RegExp): Generator<{ start: number; end: number }> {
  let start = 0;
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf("\n", at);
    if (end === -1) end = text.length;
    at = end + 1;
    if (continuation.test(text.slice(Math.max(start, end - 3), end)) && at < text.length) continue;
    yield { start, end: text[end - 1] === "\r" ? end - 1 : end };
    start = at;
  }
}
