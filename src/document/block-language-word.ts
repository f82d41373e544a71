import type { BlockCursor } from "./block-language-cursor.ts";
import { readString } from "./block-language-string.ts";
import { Scalar } from "./document.ts";

const WORD = /[A-Za-z_][\w-]*/y;

/** A key: a word or a string. */
export function readKey(cursor: BlockCursor): Scalar | undefined {
  const start = cursor.at;
  const text = cursor.take(WORD);
  return text === "" ? readString(cursor) : word(text, start);
}

/** Skips `if (…)`. */
export function skipCondition(cursor: BlockCursor): void {
  const condition = /if\s*(?=\()/y;
  if (cursor.take(condition) === "") return;
  skipBrackets(cursor);
  cursor.skipBlanks();
}

/** Skips from a bracket to the one that closes it. */
export function skipBrackets(cursor: BlockCursor): void {
  let open = 0;
  while (!cursor.ended) {
    const char = cursor.char;
    if (readString(cursor) !== undefined) continue;
    cursor.at++;
    if (char === "(" || char === "[" || char === "{") open++;
    else if ((char === ")" || char === "]" || char === "}") && --open <= 0) return;
  }
}

/** A word as the key that it is, or stands for. */
export function word(text: string, start: number): Scalar {
  const span = { start, end: start + text.length };
  return new Scalar({ type: "string", style: "raw", text, value: text, span, offsets: start });
}
