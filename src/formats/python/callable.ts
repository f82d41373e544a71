import { azuremlKinds } from "../azureml/recognise.ts";
import type { Kind } from "../azureml/kind.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";
import type { CallShape } from "./call-shape.ts";

/** A class or function of an SDK that makes a definition: what it makes, and how its arguments are called there. */
export interface Callable extends CallShape {
  readonly format: Format;
  readonly table: FieldTable;
  /** Where its arguments stand in the definition, when they are only a part of it. */
  readonly under?: string;
}

/** The kind of the CLI with this id; the SDK makes the same things. */
export function kindOf(id: string): Kind {
  const kind = azuremlKinds.find((each) => each.id === id);
  if (kind === undefined) throw new Error(`no kind ${id}`);
  return kind;
}

const pythonFormats = new WeakMap<Format, Format>();

/** A format as a program writes it: the same for advice and reports, with a title that says so. */
export function inPython(format: Format): Format {
  if (format.language === "python") return format;
  let found = pythonFormats.get(format);
  if (found === undefined) {
    const { id, title, family } = format;
    found = { id, title: `${title} (Python SDK)`, family, language: "python" };
    pythonFormats.set(format, found);
  }
  return found;
}
