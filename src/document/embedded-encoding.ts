import type { Span } from "../source/source.ts";
import type { OffsetMap } from "./document.ts";
import { Scalar } from "./document.ts";

/** Nobody writes longer texts into one value by hand. */
const LONGEST = 100_000;
/** The shortest text worth decoding; random letters of this length are practically never readable when decoded. */
const BASE64 = /^[A-Za-z0-9+/_-]{24,}={0,2}$/;
/** Encoded signs of structure: without them a value reads the same as it is. */
const STRUCTURE = /%(?:3[abd]|2[26]|7b|0a)/i;

/**
 * The text for which a part of a value stands in base64, or `undefined` when it stands for no readable text. A letter of the
 * text shares letters of its writing with its neighbours, so every place in it is the whole part.
 */
export function base64Text(outer: Scalar, start: number, end: number): Scalar | undefined {
  const written = outer.value.slice(start, end);
  if (written.length > LONGEST || written.length % 4 === 1 || !BASE64.test(written)) return undefined;
  const value = Buffer.from(written, "base64").toString("utf8");
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x08\x0e-\x1f\x7f\ufffd]/.test(value)) return undefined;
  return decoded(value, outer.at(start, end), () => undefined);
}

/** The text for which a part of a value stands in percent-encoding, when that hides its structure. */
export function percentText(outer: Scalar, start: number, end: number): Scalar | undefined {
  const written = outer.value.slice(start, end);
  if (written.length > LONGEST || !STRUCTURE.test(written)) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  let value = "";
  const piece = /(?:%[0-9a-fA-F]{2})+|[^%]+|%/g;
  for (const { 0: text, index } of written.matchAll(piece)) {
    const letters = text.startsWith("%") ? decodeRun(text) : text;
    if (letters === undefined) return undefined;
    const width = text.length === letters.length * 3 ? 3 : text.length === letters.length ? 1 : 0;
    for (let unit = 0; unit < letters.length; unit++) {
      starts.push(start + index + unit * width);
      ends.push(start + index + (width === 0 ? text.length : (unit + 1) * width));
    }
    value += letters;
  }
  const offsets = (): OffsetMap => ({
    starts: starts.map((from, unit) => outer.at(from, ends[unit] ?? from).start),
    ends: ends.map((to, unit) => outer.at(starts[unit] ?? to, to).end),
  });
  return decoded(value, outer.at(start, end), offsets);
}

function decodeRun(run: string): string | undefined {
  if (run === "%") return run;
  try {
    return decodeURIComponent(run);
  } catch {
    return undefined;
  }
}

function decoded(value: string, span: Span, offsets: () => OffsetMap): Scalar {
  return new Scalar({ type: "string", style: "raw", text: value, value, span, offsets });
}
