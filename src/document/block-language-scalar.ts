import type { Span } from "../source/source.ts";
import { Scalar } from "./document.ts";
import type { OffsetMap } from "./document.ts";

/** A piece of a value, and where it is written. */
export interface Unit {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A string that stands in the source letter for letter. */
export function literal(text: string, span: Span, from: number, to: number): Scalar {
  const value = text.slice(from, to);
  return new Scalar({
    type: "string",
    style: "raw",
    text: text.slice(span.start, span.end),
    value,
    span,
    offsets: from,
  });
}

/** A string of several pieces. */
export function scalarOf(text: string, span: Span, units: readonly Unit[]): Scalar {
  return new Scalar({
    type: "string",
    style: "raw",
    text: text.slice(span.start, span.end),
    value: units.map(({ value }) => value).join(""),
    span,
    offsets: () => offsetsOf(units),
  });
}

function offsetsOf(units: readonly Unit[]): OffsetMap {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { value, start, end } of units) {
    const isRun = value.length === end - start;
    for (let unit = 0; unit < value.length; unit++) {
      starts.push(isRun ? start + unit : start);
      ends.push(isRun ? start + unit + 1 : end);
    }
  }
  return { starts, ends };
}
