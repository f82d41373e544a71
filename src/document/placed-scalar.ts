import type { Span } from "../source/source.ts";
import type { CodeText } from "./code-text.ts";
import { Scalar } from "./document.ts";
import type { EmbeddedText } from "./embedded-text.ts";

/**
 * A value that was read from an embedded text, at its place in the outer file. Its writing there is not the one of its own
 * syntax, so it counts as `raw`.
 */
export function placeScalar(inner: Scalar, text: CodeText): Scalar {
  const { type, value } = inner;
  const span = text.spanOf(inner.span.start, inner.span.end);
  const offsets = (): { starts: number[]; ends: number[] } =>
    offsetsOf(value.length, (at) => {
      const within = inner.at(at, at + 1);
      return text.spanOf(within.start, within.end);
    });
  return new Scalar({ type, style: "raw", text: inner.text, value, span, offsets });
}

/** An embedded text as one value. */
export function textScalar(text: EmbeddedText): Scalar {
  const { text: value, extent: span } = text;
  const offsets = (): { starts: number[]; ends: number[] } => offsetsOf(value.length, (at) => text.spanOf(at, at + 1));
  return new Scalar({ type: "string", style: "raw", text: value, value, span, offsets });
}

function offsetsOf(length: number, spanAt: (at: number) => Span): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < length; at++) {
    const { start, end } = spanAt(at);
    starts.push(start);
    ends.push(end);
  }
  return { starts, ends };
}
