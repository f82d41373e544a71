import type { TextEdit } from "../../source/edit.ts";
import type { Document, Scalar } from "../document.ts";
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
 * The edit that sets a part of a value and leaves the rest as it is written. Where the rest cannot stay as it is, the
 * whole value is written anew.
 */
export function setPart(
  document: Document,
  scalar: Scalar,
  range: { readonly start: number; readonly end: number },
  value: string,
  inFlow: boolean,
): TextEdit | undefined {
  const { start, end } = range;
  const whole = scalar.value.slice(0, start) + value + scalar.value.slice(end);
  const { style, span } = scalar;
  const place = scalar.at(start, end);
  const isExact = place.start > span.start || place.end < span.end;
  const isBlock = style === "literal" || style === "folded";
  const staysPlain = style !== "plain" || (document.syntax === "yaml" && isPlainYaml(whole, inFlow));
  const part = writePart(value, { syntax: document.syntax, style, inFlow });
  // A line of a block scalar that would begin with blanks, or become empty, would be read otherwise.
  const staysBlock = !isBlock || (/\S/.test(value) && !/^\s|\s$/.test(value));
  if (isExact && staysPlain && staysBlock && part !== undefined) return { span: place, text: part };
  return isBlock ? undefined : setValue(document, scalar, whole, inFlow);
}
