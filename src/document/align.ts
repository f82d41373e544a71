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
  if (style === "literal") return alignLines(text, value, base);
  const starts: number[] = [];
  const ends: number[] = [];
  let at = contentStart(text, style);
  let index = 0;
  const push = (from: number, to: number): void => {
    starts.push(base + from);
    ends.push(base + to);
    index++;
  };

  while (index < value.length) {
    const wanted = value.charCodeAt(index);
    if (at >= text.length) {
      // A block scalar may end with a line break that its clipped writing lacks.
      if (wanted !== 10) return undefined;
      push(text.length, text.length);
      continue;
    }
    const written = text.charCodeAt(at);
    if (written === 92 /* \ */ && (style === "double" || style === "json")) {
      const escape = readEscape(text, at);
      if (escape === undefined) return undefined;
      if (escape.units === 0) at = skipBlank(text, at + escape.length);
      else {
        for (let unit = 0; unit < escape.units; unit++) push(at, at + escape.length);
        at += escape.length;
      }
    } else if (written === 39 && style === "single" && wanted === 39) {
      push(at, at + 2);
      at += 2;
    } else if (written === wanted && !(isBlank(written) && startsLineBreak(text, at, style))) {
      push(at, at + 1);
      at++;
    } else if (isBlank(written)) {
      // Folding: white space around line breaks is one blank or some line breaks in the value.
      const after = skipBlank(text, at);
      if (wanted === 32 || wanted === 10) {
        do push(at, at + 1);
        while (value.charCodeAt(index) === 10 && index < value.length);
      }
      at = after;
    } else return undefined;
  }
  return { starts, ends };
}

/** A literal block: its lines are those of the value, behind the indentation of the first one that is not blank. */
function alignLines(text: string, value: string, base: number): OffsetMap {
  const starts: number[] = [];
  const ends: number[] = [];
  const content = text.indexOf("\n") + 1;
  const indent = /^[ \t\r\n]*?( *)[^\s]/.exec(text.slice(content))?.[1]?.length ?? 0;
  let at = content;
  for (const line of value.split("\n")) {
    const lineStart = line === "" ? at : at + indent;
    if (!text.startsWith(line, lineStart)) return undefined;
    for (let index = 0; index < line.length; index++) {
      starts.push(base + lineStart + index);
      ends.push(base + lineStart + index + 1);
    }
    const lineBreak = text.indexOf("\n", lineStart + line.length);
    const lineEnd = lineBreak === -1 ? text.length : lineBreak;
    if (starts.length < value.length) {
      starts.push(base + lineEnd);
      ends.push(base + lineEnd);
    }
    at = Math.min(lineEnd + 1, text.length);
  }
  return { starts, ends };
}

function contentStart(text: string, style: ScalarStyle): number {
  if (style === "double" || style === "single" || style === "json") return 1;
  if (style === "folded") {
    let at = text.indexOf("\n") + 1;
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    return at;
  }
  return 0;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Whether blanks from here on lead to a line break, so that they belong to the fold and not to the value. */
function startsLineBreak(text: string, at: number, style: ScalarStyle): boolean {
  if (style === "json") {
    const code = text.charCodeAt(at);
    return code === 10 || code === 13;
  }
  for (let look = at; look < text.length; look++) {
    const code = text.charCodeAt(look);
    if (code === 10 || code === 13) return true;
    if (code !== 32 && code !== 9) return false;
  }
  return false;
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
  if (letter === "\n") return { length: 2, units: 0 };
  if (letter === "\r") return { length: text[at + 2] === "\n" ? 3 : 2, units: 0 };
  return { length: 2, units: 1 };
}
