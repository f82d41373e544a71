import { Scalar } from "../document/document.ts";
import type { Family, Field, Format } from "../formats/format.ts";
import type { Example } from "./detector.ts";

/** An example of a detector as the field it would be in a definition. */
export function exampleField(example: Pick<Example, "role" | "name" | "value" | "family" | "holds">): Field {
  const { role, name, value, holds, family = "job" } = example;
  const span = { start: 0, end: value.length };
  const scalar = new Scalar({ type: "string", style: "raw", text: value, value, span, offsets: 0 });
  const format = exampleFormat(family);
  return { role, name, path: [name], scalar, value, offset: 0, format, ...(holds === undefined ? {} : { holds }) };
}

/** A format of a family, where there is no definition. */
export function exampleFormat(family: Family): Format {
  return { id: `example/${family}`, title: `example ${family}`, family };
}
