import { Scalar } from "../../document/document.ts";
import type { Document } from "../../document/document.ts";
import { literalAt } from "../../document/edit/python-literal.ts";
import { parseDocuments, syntaxOf } from "../../document/parse.ts";
import { parseProgram } from "../../document/python.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Definition, Field, Format } from "../../formats/format.ts";
import type { FixSubject } from "../../remedies/fixes/fix.ts";
import { nameOfLiteral } from "../../remedies/fixes/python/program.ts";
import type { Source } from "../../source/source.ts";
import { findSubject } from "./find-subject.ts";

/**
 * The nodes of a finding, also of one that stands in no field of a definition: in a string of a program, in what a cell
 * has printed.
 */
export async function subjectOf(
  finding: Finding,
  source: Source,
  definitions: readonly Definition[],
): Promise<FixSubject | undefined> {
  const found = findSubject(finding, definitions);
  if (found !== undefined) {
    const { definition } = found;
    return { ...found, definition: { ...definition, document: await withProgram(definition.document) } };
  }
  if (finding.format.family !== "text") return undefined;
  const inTexts = definitions.flatMap((each) =>
    (each.texts ?? []).map((field) => ({ ...each, format: field.format, fields: [field] })),
  );
  const document = await documentOf(source);
  if (document === undefined) return undefined;
  const { program } = document;
  const literal = program && literalAt(program, finding.span);
  if (program === undefined || literal === undefined) return findSubject(finding, inTexts);
  const { from, to } = literal.node;
  const span = program.code.spanOf(from, to);
  const text = source.slice(span);
  const { value } = literal;
  const scalar = new Scalar({ type: "string", style: "raw", text, value, span, offsets: () => undefined });
  const format: Format = { ...finding.format, language: "python" };
  const name = nameOfLiteral(program, literal);
  const field: Field = { role: "text", name, path: [], scalar, value, offset: 0, format };
  return {
    finding,
    definition: { ...textDefinition(document, format), fields: [field] },
    field,
    start: 0,
    end: value.length,
  };
}

function textDefinition(document: Document, format: Format): Definition {
  const { root } = document;
  if (root === undefined) throw new TypeError("a text has a root");
  return { format, by: "name", document, root, fields: [], values: 0, links: [], visits: 0 };
}

/** What was read of files and documents, once for all their findings. */
const texts = new WeakMap<Source, Promise<Document | undefined>>();
const programs = new WeakMap<Document, Promise<Document>>();

/** The document of a file that is a program or text. */
function documentOf(source: Source): Promise<Document | undefined> {
  const known = texts.get(source) ?? parseOne(source);
  texts.set(source, known);
  return known;
}

async function parseOne(source: Source): Promise<Document | undefined> {
  const [document] = await parseDocuments(source, syntaxOf(source.file));
  return document && withProgram(document);
}

/** The cells of a notebook are parsed for a scan only where a definition may stand in them. */
function withProgram(document: Document): Promise<Document> {
  const known = programs.get(document) ?? parseCells(document);
  programs.set(document, known);
  return known;
}

async function parseCells(document: Document): Promise<Document> {
  const { notebook, program } = document;
  if (notebook === undefined || program !== undefined) return document;
  return { ...document, program: await parseProgram(notebook.code) };
}
