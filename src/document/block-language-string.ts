import type { BlockCursor, Dialect } from "./block-language-cursor.ts";
import { readHeredoc, readMultiLine } from "./block-language-lines.ts";
import { literal, scalarOf } from "./block-language-scalar.ts";
import type { Unit } from "./block-language-scalar.ts";
import type { Scalar } from "./document.ts";

/**
 * Reads a string of any form if one begins here. Interpolations stay in the value as they are written, so that a value
 * that is nothing else reads as the reference it is.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/data-types#strings
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
export function readString(cursor: BlockCursor): Scalar | undefined {
  const { dialect } = cursor;
  if (dialect.quote === "'" && cursor.startsWith("'''")) return readMultiLine(cursor);
  if (dialect.quote === '"' && cursor.startsWith("<<")) return readHeredoc(cursor);
  return cursor.char === dialect.quote ? readQuoted(cursor) : undefined;
}

function readQuoted(cursor: BlockCursor): Scalar {
  const { text, dialect } = cursor;
  const start = cursor.at;
  const isPlain = skipQuoted(cursor);
  const end = cursor.at;
  const span = { start, end };
  const closed = end > start + 1 && text[end - 1] === dialect.quote;
  const inner = { start: start + 1, end: closed ? end - 1 : end };
  if (isPlain) return literal(text, span, inner.start, inner.end);
  return scalarOf(text, span, decode(text, inner.start, inner.end, dialect));
}

/** Skips a string in quotes, the strings in its interpolations included. An open one ends with its line. */
function skipQuoted(cursor: BlockCursor): boolean {
  const { text, dialect } = cursor;
  let isPlain = true;
  cursor.at++;
  while (!cursor.ended) {
    const char = cursor.char;
    if (char === dialect.quote) {
      cursor.at++;
      return isPlain;
    }
    if (char === "\n") return isPlain;
    if (char === "\\") {
      isPlain = false;
      cursor.at += text[cursor.at + 1] === "\n" ? 1 : 2;
    } else if (isDoubled(text, cursor.at, dialect)) {
      isPlain = false;
      cursor.at += 3;
    } else if (char === "$" && cursor.startsWith("${")) skipInterpolation(cursor);
    else cursor.at++;
  }
  cursor.at = Math.min(cursor.at, text.length);
  return isPlain;
}

function skipInterpolation(cursor: BlockCursor): void {
  let open = 0;
  while (!cursor.ended) {
    const char = cursor.char;
    // What is left open in Bicep ends with its line; in HCL an interpolation may have several.
    if (char === "\n" && !cursor.dialect.hash) return;
    if (char === cursor.dialect.quote) {
      cursor.deeper(() => skipQuoted(cursor));
      continue;
    }
    cursor.at++;
    if (char === "{") open++;
    else if (char === "}" && --open === 0) return;
  }
}

function isDoubled(text: string, at: number, dialect: Dialect): boolean {
  return dialect.doubled && (text.startsWith("$${", at) || text.startsWith("%%{", at));
}

const ESCAPE = /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([\s\S]))/y;
const NAMED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** The pieces of a string: runs that stand as they are, and escapes. */
function decode(text: string, from: number, to: number, dialect: Dialect): Unit[] {
  const units: Unit[] = [];
  let run = from;
  const flush = (end: number): void => {
    if (end > run) units.push({ value: text.slice(run, end), start: run, end });
  };
  for (let at = from; at < to;) {
    ESCAPE.lastIndex = at;
    const escape = text[at] === "\\" ? ESCAPE.exec(text) : null;
    if (escape !== null && at + escape[0].length <= to) {
      flush(at);
      const code = escape[1] ?? escape[2] ?? escape[3];
      const letter = escape[4] ?? "";
      const value = code === undefined ? (NAMED[letter] ?? letter) : codePoint(code);
      units.push({ value, start: at, end: at + escape[0].length });
      at += escape[0].length;
      run = at;
    } else if (isDoubled(text, at, dialect)) {
      flush(at);
      units.push({ value: text.slice(at + 1, at + 3), start: at, end: at + 3 });
      at += 3;
      run = at;
    } else at++;
  }
  flush(to);
  return units;
}

function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code > 0x10_ff_ff ? "\u{fffd}" : String.fromCodePoint(code);
}
