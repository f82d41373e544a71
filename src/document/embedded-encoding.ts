import type { Span } from "../source/source.ts";
import type { OffsetMap } from "./document.ts";
import { Scalar } from "./document.ts";
import { decodeRun, encodedRuns } from "./encoded-runs.ts";

/** A part of a value that stands for another text, and that text. */
export interface DecodedPart {
  /** In offsets of the value. */
  readonly start: number;
  readonly end: number;
  readonly encoding: "base64" | "hex" | "percent-encoding";
  readonly text: Scalar;
}

/** Nobody writes longer texts into one value by hand. */
const LONGEST = 100_000;
/** Encoded signs of structure: without them a value reads the same as it is. */
const STRUCTURE = /%(?:3[abd]|2[26]|7b|0a)/i;
/** Encoded letters that nobody has to encode (RFC 3986, unreserved characters). */
const NEEDLESS = /%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/i;
/** The letters of a value in percent-encoding; also those that careless encoders leave. */
const PERCENT_RUN = /[\w.~!*'();@&=+$,/?#[\]%-]{8,}/g;

/**
 * The parts of a value that stand for readable texts in base64, hex or percent-encoding. In the first two a letter of the text
 * shares letters of its writing with its neighbours, so every place in it is the whole part.
 */
export function* decodedParts(outer: Scalar, start: number, end: number): Generator<DecodedPart> {
  const value = outer.value.slice(start, end);
  for (const run of encodedRuns(value)) {
    const part = { start: start + run.start, end: start + run.end };
    yield { ...part, encoding: run.encoding, text: wholeText(run.text, outer.at(part.start, part.end)) };
  }
  if (value.length > LONGEST || !/%[2-7][\da-f]/i.test(value)) return;
  for (const { 0: run, index } of value.matchAll(PERCENT_RUN)) {
    // Detectors read the query of an address as it is encoded.
    if (run.includes("://")) continue;
    const part = { start: start + index, end: start + index + run.length };
    const text = percentText(outer, part.start, part.end);
    if (text !== undefined) yield { ...part, encoding: "percent-encoding", text };
  }
}

/**
 * The text for which a part of a value stands in base64 or hex as a whole, also a short one, or `undefined` when it stands for
 * no readable text.
 */
export function base64Text(outer: Scalar, start: number, end: number): Scalar | undefined {
  const written = outer.value.slice(start, end);
  const found = /^[A-Za-z0-9+/_-]+={0,2}$/.test(written) ? decodeRun(written) : undefined;
  return found && wholeText(found.text, outer.at(start, end));
}

/** The text for which a part of a value stands in percent-encoding, when that hides its structure or its letters. */
export function percentText(outer: Scalar, start: number, end: number): Scalar | undefined {
  const written = outer.value.slice(start, end);
  if (written.length > LONGEST || !(STRUCTURE.test(written) || NEEDLESS.test(written))) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  let value = "";
  const piece = /(?:%[0-9a-fA-F]{2})+|[^%]+|%/g;
  for (const { 0: text, index } of written.matchAll(piece)) {
    const letters = text.startsWith("%") ? decodePercent(text) : text;
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

function decodePercent(run: string): string | undefined {
  if (run === "%") return run;
  try {
    return decodeURIComponent(run);
  } catch {
    return undefined;
  }
}

function wholeText(value: string, span: Span): Scalar {
  return decoded(value, span, () => undefined);
}

function decoded(value: string, span: Span, offsets: () => OffsetMap): Scalar {
  return new Scalar({ type: "string", style: "raw", text: value, value, span, offsets });
}
