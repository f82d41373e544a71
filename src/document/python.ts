import type { parser } from "@lezer/python";
import type { Source } from "../source/source.ts";
import type { CodeText } from "./code-text.ts";
import { codeOfFile } from "./code-text.ts";
import type { Document } from "./document.ts";
import { parseText } from "./text.ts";

/** A syntax tree of Python. Of a broken program it holds what can be read, with error nodes in between. */
export type PythonTree = ReturnType<typeof parser.parse>;

/** A node of the tree; offsets are those of the program's text. */
export type PythonNode = PythonTree["topNode"];

/** A program: its text, where that stands in its file, and its syntax tree. */
export interface Program {
  readonly code: CodeText;
  readonly tree: PythonTree;
}

/** Reads a program. The parser is loaded for the first one. */
export async function parseProgram(code: CodeText): Promise<Program> {
  const { parser: python } = await import("@lezer/python");
  return { code, tree: python.parse(code.text) };
}

/** Reads a Python file. A broken one is no problem: the parser goes on behind what it does not understand. */
export async function parsePython(source: Source): Promise<Document[]> {
  const program = await parseProgram(codeOfFile(source));
  return [{ ...parseText(source), syntax: "python", program }];
}
