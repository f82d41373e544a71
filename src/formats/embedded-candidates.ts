import type { Document, Path, Syntax } from "../document/document.ts";
import { EmbeddedText } from "../document/embedded-text.ts";
import { syntaxOf } from "../document/parse.ts";
import { shellWords } from "../document/shell.ts";
import { requestBodies } from "./embedded-bodies.ts";
import { fillingOf } from "./filled-in.ts";
import type { Filling } from "./filled-in.ts";
import { isNamedFile, namedFiles } from "./embedded-files.ts";
import type { Definition, Field } from "./format.ts";
import { mayHoldDefinition } from "./recognise.ts";
import { formatOfText } from "./text-formats.ts";

/** A text inside a document that may be a document of its own. */
export interface Candidate {
  readonly text: EmbeddedText;
  readonly syntax: Syntax;
  /** Where it stands in the value of its scalar. */
  readonly start: number;
  readonly end: number;
  /** The path to the value in which it stands. */
  readonly path: Path;
  /** The name of the file into which it is written, as far as it is known. */
  readonly name: string | undefined;
  /** The field of that value, if there is one. */
  readonly field?: Field;
  /** What works out the references in it before it is submitted. */
  readonly filling?: Filling | undefined;
}

/** Nobody writes longer files into a string by hand. */
const LONGEST = 100_000;
const SHORTEST = 12;
const LONGEST_LINE = 2000;

/** Files that the magics of a notebook write. */
export function* notebookFiles({ notebook }: Document): Generator<Candidate> {
  for (const { parts } of notebook?.cells ?? []) {
    for (const part of parts) {
      if (part.kind !== "file" || part.text.text.length > LONGEST) continue;
      const name = baseName(part.name);
      yield { text: part.text, start: 0, end: 0, path: [], syntax: syntaxOf(name), name };
    }
  }
}

/** Files in the maps of a document that is no definition itself. */
export function* filesInMaps(document: Document): Generator<Candidate> {
  if (document.program !== undefined || document.notebook !== undefined) return;
  for (const { name, path, scalar } of namedFiles(document)) {
    const end = scalar.value.length;
    if (end > LONGEST) continue;
    yield { text: EmbeddedText.within(scalar), start: 0, end, path, syntax: syntaxOf(name), name };
  }
}

/** Values that hold a document, and here-documents in commands. */
export function* valuesWithDocuments({ fields }: Definition): Generator<Candidate> {
  for (const field of fields) {
    const { value } = field;
    if (field.within !== undefined || value.length < SHORTEST) continue;
    if (field.role === "command") {
      yield* heredocs(field);
      yield* bodies(field);
    } else if (value.length <= LONGEST) {
      // A file under its name in a ConfigMap or Secret.
      if (field.format.family === "kubernetes" && isNamedFile(field.name, value)) {
        yield candidate(field, 0, value.length, syntaxOf(field.name), field.name);
        continue;
      }
      const syntax = syntaxOfText(value);
      if (syntax !== undefined) yield { ...candidate(field, 0, value.length, syntax), filling: fillingOf(field, 0) };
    }
  }
}

/** What a text is that has no name, if it can be a definition. */
function syntaxOfText(text: string): Syntax | undefined {
  if (/^\s*[[{]/.test(text) && /[\]}]\s*$/.test(text)) return mayHoldDefinition(text, "json") ? "json" : undefined;
  return /\n/.test(text) && mayHoldDefinition(text, "yaml") ? "yaml" : undefined;
}

function* bodies(field: Field): Generator<Candidate> {
  for (const { start, end, text } of requestBodies(field)) {
    if (!mayHoldDefinition(text.text, "json")) continue;
    yield { ...candidate(field, start, end, "json"), text, filling: fillingOf(field, start) };
  }
}

function* heredocs(field: Field): Generator<Candidate> {
  const { value } = field;
  if (!value.includes("<<")) return;
  for (const { start, end, heredoc } of shellWords(value)) {
    if (heredoc !== true || end - start > LONGEST) continue;
    const line = value.slice(Math.max(value.lastIndexOf("\n", start - 2) + 1, start - LONGEST_LINE), start - 1);
    const target = targetOf(line);
    const isKnown = target !== undefined && (syntaxOf(target) !== "text" || formatOfText(target) !== undefined);
    const syntax = isKnown ? syntaxOf(target) : syntaxOfText(value.slice(start, end));
    if (syntax === undefined) continue;
    const name = isKnown ? target : undefined;
    yield { ...candidate(field, start, end, syntax, name), filling: fillingOf(field, start, line) };
  }
}

/** Where the output of a line goes: `cat > job.yml <<EOF`, `cat <<EOF | tee job.yml`. */
function targetOf(line: string): string | undefined {
  const [, quoted, bare] =
    /(?:>>?|\btee(?:[ \t]+-a)?[ \t])[ \t]*(?:["']([^"'\r\n]{1,200})["']|([^\s"'|&;<>]{1,200}))/.exec(line) ?? [];
  const target = quoted ?? bare;
  return target === undefined || target.startsWith("/dev/") ? undefined : baseName(target);
}

function candidate(field: Field, from: number, to: number, syntax: Syntax, name?: string): Candidate {
  const [start, end] = [field.offset + from, field.offset + to];
  return { text: EmbeddedText.within(field.scalar, start, end), start, end, path: field.path, syntax, name, field };
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}
