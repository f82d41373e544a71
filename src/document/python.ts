import type { Source } from "../source/source.ts";
import type { CodeText } from "./code-text.ts";
import { codeOfFile } from "./code-text.ts";
import type { Document } from "./document.ts";
import { parsePlainPython } from "./plain-python.ts";
import { parseAnyPython } from "./python-package.ts";
import type { PythonNode } from "./python-tree.ts";
import { parseText } from "./text.ts";

/** A program: its text, where that stands in its file, and its syntax tree. */
export interface Program {
  readonly code: CodeText;
  /** The whole program. Of a broken one the tree holds what can be read, with error nodes in between. */
  readonly root: PythonNode;
}

/** Reads a program. The parser of the whole language is loaded for the first one that needs it. */
export async function parseProgram(code: CodeText): Promise<Program> {
  return { code, root: parsePlainPython(code.text) ?? (await parseAnyPython(code.text)) };
}

/** Reads a Python file. A broken one is no problem: the parser goes on behind what it does not understand. */
export async function parsePython(source: Source): Promise<Document[]> {
  const program = await parseProgram(codeOfFile(source));
  return [{ ...parseText(source), syntax: "python", program }];
}
