import { alignBlock } from "./align-block.ts";
import { Alignment } from "./alignment.ts";
import type { OffsetMap, ScalarStyle } from "./document.ts";

const HEX_ESCAPES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Matches a decoded value with its writing, unit by unit.
 *
 * @param text the writing, quotes or block header included
 * @param value the decoded value
 * @param base the offset of `text` in the source
 * @returns the map, or `undefined` when the writing cannot be followed (then a finding marks the whole scalar)
 */
export function alignValue(text: string, value: string, style: ScalarStyle, base: number): OffsetMap {
  if (style === "literal" || style === "folded") return alignBlock(text, value, base, style === "folded");
  // In a mended value some line breaks are read as blanks, so that what is folded can be any number of them.
  return alignFlow(text, value, base, style, true) ?? alignFlow(text, value, base, style, false);
}

function alignFlow(text: string, value: string, base: number, style: ScalarStyle, folds: boolean): OffsetMap {
  const alignment = new Alignment(text, value, base);
  const quote = style === "plain" ? "" : text.slice(0, 1);
  const end = quote !== "" && text.length > 1 && text.endsWith(quote) ? text.length - 1 : text.length;
  for (let at = quote.length; at < end;) {
    const code = text.charCodeAt(at);
    let next = at + 1;
    if (code === 92 /* \ */ && (style === "double" || style === "json")) {
      const escape = readEscape(text, at);
      if (escape === undefined) return undefined;
      next = at + escape.length;
      alignment.push(escape.units, at, next);
    } else if (code === 39 /* ' */ && style === "single") {
      next = at + 2;
      alignment.push(1, at, next);
    } else {
      const blanks = style === "json" ? NONE : readBlanks(text, at, end);
      next = Math.max(next, blanks.end);
      if (blanks.breaks === 0) {
        if (!alignment.pushVerbatim(at, next)) return undefined;
      } else {
        const folded = blanks.breaks === 1 ? " " : "\n".repeat(blanks.breaks - 1);
        if (folds && !alignment.expects(folded)) return undefined;
        alignment.push(folds ? folded.length : Math.min(alignment.blanks, next - at), at, at + 1);
      }
    }
    at = next;
  }
  return alignment.result();
}

const NONE = { end: 0, breaks: 0 };

/** How far white space reaches from here, and how many line breaks are in it. */
function readBlanks(text: string, from: number, limit: number): { end: number; breaks: number } {
  let breaks = 0;
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) breaks++;
    else if (code !== 32 && code !== 9 && !(code === 13 && text.charCodeAt(at + 1) === 10)) break;
  }
  return { end: at, breaks };
}

/** One escape: how long it is written and how many UTF-16 units it stands for (0 for an escaped line break). */
function readEscape(text: string, at: number): { length: number; units: number } | undefined {
  const letter = text[at + 1];
  if (letter === undefined) return undefined;
  const digits = HEX_ESCAPES[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
    if (Number.isNaN(code)) return undefined;
    return { length: 2 + digits, units: code > 0xff_ff ? 2 : 1 };
  }
  const lineBreak = /\r?\n[ \t]*/y;
  lineBreak.lastIndex = at + 1;
  const length = lineBreak.exec(text)?.[0].length;
  return length === undefined ? { length: 2, units: 1 } : { length: 1 + length, units: 0 };
}
