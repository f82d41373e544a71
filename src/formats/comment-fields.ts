import type { Scalar } from "../document/document.ts";
import type { Field, Format } from "./format.ts";
import { lines, partField } from "./lines.ts";

/** The comments of a text of lines as `text`: exact formats are looked for in them as well. */
export function* commentFields(format: Format, text: Scalar, begins: RegExp): Generator<Field> {
  for (const { start, end } of lines(text.value)) {
    if (begins.test(text.value.slice(start, end))) yield partField(format, "text", "", text, start, end, ["#"]);
  }
}
