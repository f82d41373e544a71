import { Scalar } from "../../src/document/document.ts";
import type { DetectionContext, Example } from "../../src/detection/detector.ts";
import type { Family, Field, Format } from "../../src/formats/format.ts";

/** A format of a family, for tests that need no definition. */
export function formatOf(family: Family): Format {
  return { id: `test/${family}`, title: `test ${family}`, family };
}

/** An example of a detector as the field it would be in a definition. */
export function fieldOf(example: Pick<Example, "role" | "name" | "value" | "family" | "holds">): Field {
  const { role, name, value, holds } = example;
  const span = { start: 0, end: value.length };
  const scalar = new Scalar({ type: "string", style: "raw", text: value, value, span, offsets: 0 });
  const format = formatOf(example.family ?? "job");
  return { role, name, path: [name], scalar, value, offset: 0, format, ...(holds === undefined ? {} : { holds }) };
}

/** A context in which Alex Doe works on the project Falcon. */
export const CONTEXT: DetectionContext = {
  people: ["alex doe", "alex.doe@contoso.com", "alex.doe", "adoe"],
  denied: ["falcon"],
  allowed: [],
};
