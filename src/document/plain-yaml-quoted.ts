import { alignValue } from "./align.ts";
import { Scalar } from "./document.ts";
import type { ScalarStyle } from "./document.ts";
import { ONE_LINE, continuation, foldLines, skipBlanks } from "./plain-yaml-text.ts";

const NEWLINE = 10;
const DOUBLE = 34;
const SINGLE = 39;
const BACKSLASH = 92;

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  e: "\u001B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  N: "\u0085",
  _: "\u00A0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
};
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * The quoted scalar that begins here, or `undefined` when it does not end well.
 *
 * @param column the column that its further lines must be indented deeper than
 */
export function quotedScalar(text: string, start: number, column: number): Scalar | undefined {
  const quote = text.charCodeAt(start);
  const style = quote === DOUBLE ? "double" : "single";
  let verbatim = true;
  let at = start + 1;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      const next = continuation(text, at, column) ?? shallowLine(text, at, column, quote);
      if (next === undefined) return undefined;
      verbatim = false;
      at = next - 1;
    } else if (at >= text.length) return undefined;
    else if (code === BACKSLASH && quote === DOUBLE) {
      // An escaped line break is seen as a line break in the next round.
      if (text.charCodeAt(at + 1) !== NEWLINE) at++;
      verbatim = false;
    } else if (code === quote) {
      if (quote === DOUBLE || text.charCodeAt(at + 1) !== SINGLE) break;
      at++;
      verbatim = false;
    }
  }
  const end = at + 1;
  const inner = text.slice(start + 1, at);
  if (verbatim)
    return new Scalar({
      type: "string",
      style,
      text: text.slice(start, end),
      value: inner,
      span: { start, end },
      offsets: start + 1,
    });
  const value = quote === DOUBLE ? unescape(inner) : foldLines(inner).replaceAll("''", "'");
  return value === undefined ? undefined : rewrittenScalar(text, start, end, style, value);
}

/**
 * YAML 1.2 wants further lines deeper than the key; the parser of the Azure CLI (and much that is written for it) is content
 * with any indentation. Not behind a quote, which the `yaml` package takes for the end of the scalar then.
 */
function shallowLine(text: string, lineBreak: number, column: number, quote: number): number | undefined {
  if (column === ONE_LINE || text.charCodeAt(lineBreak - 1) === quote) return undefined;
  return continuation(text, lineBreak, 0);
}

/** A scalar whose value is not written letter for letter. */
export function rewrittenScalar(source: string, start: number, end: number, style: ScalarStyle, value: string): Scalar {
  const text = source.slice(start, end);
  return new Scalar({
    type: "string",
    style,
    text,
    value,
    span: { start, end },
    offsets: () => alignValue(text, value, style, start),
  });
}

/** What stands between double quotes, as it is read; `undefined` for an escape that there is not. */
function unescape(inner: string): string | undefined {
  let value = "";
  let from = 0;
  for (let at = inner.indexOf("\\"); at !== -1; at = inner.indexOf("\\", from)) {
    // Blanks at the end of a line are dropped, but not those next to an escape: so the parts between them are folded.
    value += foldLines(inner.slice(from, at));
    const letter = inner[at + 1] ?? "";
    const digits = HEX_DIGITS[letter];
    if (digits !== undefined) {
      from = at + 2 + digits;
      const hex = inner.slice(at + 2, from);
      const code = /^[\da-fA-F]+$/.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : Infinity;
      if (code > 0x10_ff_ff) return undefined;
      value += String.fromCodePoint(code);
    } else if (letter === "\n") from = skipBlanks(inner, at + 2);
    else {
      const meant = ESCAPES[letter];
      if (meant === undefined) return undefined;
      value += meant;
      from = at + 2;
    }
  }
  return value + foldLines(inner.slice(from));
}
