import type { Source, Span } from "../source/source.ts";
import type { Document } from "./document.ts";
import { EmbeddedText } from "./embedded-text.ts";
import { jsonStringScalar, readJsonExtents } from "./notebook-json.ts";
import type { JsonExtent } from "./notebook-json.ts";
import { cellLanguage, jsonText, notebookLanguage } from "./notebook-language.ts";
import type { CellLanguage } from "./notebook-language.ts";
import { outputTexts } from "./notebook-outputs.ts";
import { splitCell } from "./notebook-magics.ts";
import type { CellPart, SplitCell } from "./notebook-magics.ts";
import { mayNameLiteral } from "./named-literal.ts";
import { parseProgram } from "./python.ts";
import { parseText } from "./text.ts";
import { withoutUnclosedString } from "./unclosed-string.ts";

/** One cell of a notebook, with what jobscrub reads of it. */
export interface Cell {
  /** Counted from 1 over all cells. */
  readonly number: number;
  readonly kind: "code" | "markdown" | "raw";
  readonly source: EmbeddedText;
  /** Commands, variables and files that the cell's magics hold. */
  readonly parts: readonly CellPart[];
  /** What the cell has printed, without pictures. */
  readonly outputs: readonly EmbeddedText[];
}

/** A notebook. @see https://nbformat.readthedocs.io/en/latest/format_description.html */
export interface Notebook {
  readonly cells: readonly Cell[];
  /** The Python of all code cells, whether it is worth parsing or not. */
  readonly code: EmbeddedText;
  /** Where in the notebook a place of its file is: `cell 4, line 2`, `output of cell 4`. */
  readonly placeOf: (span: Span) => string | undefined;
}

/** A program that names none of these is not parsed unless it may write a secret: no definition stands in it. */
const WORTH_PARSING = /azure|mlflow|environ/;

/** Reads a notebook. What is no notebook is read as plain text. */
export async function parseNotebook(source: Source): Promise<Document[]> {
  const root = readJsonExtents(source.text);
  const found = root === undefined ? undefined : cellsOf(root);
  const document: Document = { ...parseText(source), syntax: "notebook" };
  if (root === undefined || found === undefined) {
    const problem = { file: source.file, message: "not a valid notebook; read as plain text only" };
    return [{ ...document, problems: [problem] }];
  }
  const language = notebookLanguage(source, root);
  const programs: EmbeddedText[] = [];
  const cells = found.map((extent, index): Cell => {
    const type = jsonText(source, extent.members?.get("cell_type"));
    const kind = type === "code" || type === "raw" ? type : "markdown";
    const text = joinedText(source, extent.members?.get("source") ?? extent.members?.get("input"));
    const outputs = outputTexts(source, extent.members?.get("outputs"));
    const read = kind === "code" ? readCode(text, cellLanguage(source, extent) ?? language) : { parts: [] };
    if (read.python !== undefined) programs.push(withoutUnclosedString(read.python));
    return { number: index + 1, kind, source: text, parts: read.parts, outputs };
  });
  const code = EmbeddedText.joined(programs, "\n");
  const notebook = { cells, code, placeOf: placeIn(cells, found) };
  if (!WORTH_PARSING.test(code.text) && !mayNameLiteral(code.text)) return [{ ...document, notebook }];
  return [{ ...document, notebook, program: await parseProgram(code) }];
}

function readCode(text: EmbeddedText, language: CellLanguage): Partial<SplitCell> & Pick<SplitCell, "parts"> {
  if (language === "python") return splitCell(text);
  return { parts: language === "shell" ? [{ kind: "command", text }] : [] };
}

/** The cells; in notebooks of the third format they stand in worksheets. */
function cellsOf(root: JsonExtent): readonly JsonExtent[] | undefined {
  const cells = root.members?.get("cells")?.items;
  if (cells !== undefined) return cells;
  const sheets = root.members?.get("worksheets")?.items;
  return sheets?.flatMap((sheet) => sheet.members?.get("cells")?.items ?? []);
}

/** A text that is written as one string or as a list of its lines. */
function joinedText(source: Source, extent: JsonExtent | undefined): EmbeddedText {
  const strings = extent?.kind === "string" ? [extent] : (extent?.items ?? []).filter(({ kind }) => kind === "string");
  return EmbeddedText.joined(strings.map((each) => EmbeddedText.within(jsonStringScalar(source, each))));
}

function placeIn(cells: readonly Cell[], extents: readonly JsonExtent[]): Notebook["placeOf"] {
  return ({ start }) => {
    const index = extents.findIndex((extent) => extent.start <= start && start < extent.end);
    const cell = cells[index];
    if (cell === undefined) return undefined;
    const line = cell.source.lineOf(start);
    if (line !== undefined) return `cell ${cell.number}, line ${line}`;
    const isOutput = cell.outputs.some((text) => text.lineOf(start) !== undefined);
    return `${isOutput ? "output of " : ""}cell ${cell.number}`;
  };
}
