import type { TextEdit } from "../../source/edit.ts";
import type { Span } from "../../source/source.ts";
import type { Document, Scalar } from "../document.ts";
import { withParts } from "./change.ts";
import type { Part } from "./change.ts";
import { isPlainYaml, writePart, writeValue } from "./write-value.ts";

/** The edit that sets a whole value, written in the manner of the old one. */
export function setValue(document: Document, scalar: Scalar, value: string, inFlow: boolean): TextEdit | undefined {
  const text = writeValue(value, { syntax: document.syntax, style: scalar.style, inFlow });
  if (text === undefined) return undefined;
  const { span } = scalar;
  // A block scalar ends with its line break, and an empty value has nothing before it.
  const lineBreak = /\r\n|\n|\r/.exec(scalar.text.slice(-2))?.[0] ?? "";
  const ending = scalar.style === "literal" || scalar.style === "folded" ? lineBreak : "";
  const isGlued = span.start === span.end && /[:=]/.test(document.source.text[span.start - 1] ?? "");
  return { span, text: `${isGlued && document.syntax !== "dotenv" ? " " : ""}${text}${ending}` };
}

/**
 * The edits that set parts of a value and leave the rest as it is written. Where the rest cannot stay as it is, the whole
 * value is written anew.
 */
export function setParts(
  document: Document,
  scalar: Scalar,
  parts: readonly Part[],
  inFlow: boolean,
): TextEdit[] | undefined {
  const whole = withParts(scalar.value, parts);
  const { style } = scalar;
  const isBlock = style === "literal" || style === "folded";
  // What begins as before is as little an indicator as before.
  const begins = scalar.type === "string" && whole.slice(0, 2) === scalar.value.slice(0, 2) ? `x${whole}` : whole;
  if (style !== "plain" || (document.syntax === "yaml" && isPlainYaml(begins, inFlow))) {
    const edits = parts.map((part) => partEdit(document, scalar, part, inFlow));
    if (edits.every((edit) => edit !== undefined)) return edits;
  }
  const edit = isBlock ? undefined : setValue(document, scalar, whole, inFlow);
  return edit && [edit];
}

function partEdit(document: Document, scalar: Scalar, part: Part, inFlow: boolean): TextEdit | undefined {
  const place = placeOf(scalar, part);
  const text = writePart(part.value, { syntax: document.syntax, style: scalar.style, inFlow });
  return place && text !== undefined ? { span: place, text } : undefined;
}

/** Where a part is written; `undefined` where it is not written in one piece, or not apart from the rest. */
function placeOf(scalar: Scalar, { start, end }: Part): Span | undefined {
  const { span, value } = scalar;
  if (start < end) {
    const place = scalar.at(start, end);
    return place.start > span.start || place.end < span.end || value.length === end - start ? place : undefined;
  }
  const beside = start > 0 ? scalar.at(start - 1, start) : scalar.at(0, 1);
  if (value === "" || (beside.start === span.start && beside.end === span.end && value.length > 1)) return undefined;
  const at = start > 0 ? beside.end : beside.start;
  return { start: at, end: at };
}
