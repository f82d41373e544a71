import type { Document } from "../document/document.ts";
import type { EmbeddedText } from "../document/embedded-text.ts";
import type { Cell, Notebook } from "../document/notebook.ts";
import { textScalar } from "../document/placed-scalar.ts";
import { commentedOut } from "./commented-out.ts";
import type { Definition, Field, Format } from "./format.ts";
import { assignedInProse } from "./prose-assignments.ts";

export const notebookFormat: Format = { id: "jupyter/notebook", title: "notebook", family: "notebook" };

/** What stands in a notebook and is no value of a definition. */
const notebookText: Format = { ...notebookFormat, family: "text" };

/**
 * A notebook by itself: its shell commands and the variables of `%env` as fields; the source of its cells and what they
 * have printed as texts.
 */
export function notebookDefinitions(document: Document, notebook: Notebook): Definition[] {
  const { root } = document;
  if (root === undefined) return [];
  const fields = notebook.cells.flatMap((cell) => [...cellFields(cell)]);
  const texts = notebook.cells.flatMap((cell) => [...cellTexts(cell, notebook)]);
  const values = fields.length;
  return [{ format: notebookFormat, by: "name", document, root, fields, texts, values, links: [], visits: values }];
}

/** What IPython puts in place of a Python variable in a command; its value is read where it is assigned. */
const EXPANDED = /^\{[^{}]*\}$/;

/** The fields of a notebook's definitions say in which cell they stand. */
export function withCells(definition: Definition, { placeOf }: Notebook): Definition {
  const isCommands = definition.format === notebookFormat;
  const fields = isCommands ? definition.fields.filter(({ value }) => !EXPANDED.test(value)) : definition.fields;
  return { ...definition, fields: fields.map((field) => ({ ...field, place: placeOf })) };
}

function* cellFields({ parts }: Cell): Generator<Field> {
  for (const part of parts) {
    if (part.kind === "file" || part.text.text === "") continue;
    const scalar = textScalar(part.text);
    const common = { scalar, value: scalar.value, offset: 0, format: notebookFormat };
    if (part.kind === "command") yield { role: "command", name: "command", path: ["command"], ...common };
    else yield { role: "env", name: part.name, path: ["%env", part.name], ...common };
  }
}

/** A quick look at what was printed or written: most of it sets nothing that sounds secret. */
const SETS_SECRET = /(?:pass|pwd|passwd|passwort|secret|token|key|cred)\w{0,20}["']?[ \t]?[=:]/i;

function* cellTexts({ number, kind, source, outputs }: Cell, { placeOf: place }: Notebook): Generator<Field> {
  const field = (text: EmbeddedText, name: string, key: string): Field => {
    const scalar = textScalar(text);
    return { role: "text", name, path: [key], scalar, value: scalar.value, offset: 0, format: notebookText };
  };
  if (source.text !== "") {
    const whole = { ...field(source, "", kind), place };
    yield whole;
    // What is told and commented out in the comments of a program.
    if (kind === "code" && source.text.includes("#") && SETS_SECRET.test(source.text))
      yield* commentedOut({ ...whole, format: notebookFormat });
  }
  for (const output of outputs) {
    if (output.text === "") continue;
    const printed = field(output, `the output of cell ${number}`, "output");
    yield printed;
    // What a program logs of its settings: `connecting with password=X`.
    if (SETS_SECRET.test(output.text)) yield* assignedInProse({ ...printed, format: notebookFormat }, "prose");
  }
}
