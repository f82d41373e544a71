import type { Program } from "../../../document/python.ts";
import type { PythonNode } from "../../../document/python-tree.ts";
import type { PythonLiteral } from "../../../document/edit/python-literal.ts";
import { literalAt } from "../../../document/edit/python-literal.ts";
import { placeEdits } from "../../../document/edit/place-edits.ts";
import { dottedName } from "../../../formats/python/chains.ts";
import type { TextEdit } from "../../../source/edit.ts";
import type { FixSubject } from "../fix.ts";
import { isWholeScalar } from "../nodes.ts";

/** The literal of a program that is all of a field's value. */
export interface LiteralSubject {
  readonly program: Program;
  readonly literal: PythonLiteral;
  readonly isNotebook: boolean;
}

/** The literal in which a value of a program stands, when nothing else is a part of it. */
export function literalSubject({ definition: { document }, field }: FixSubject): LiteralSubject | undefined {
  const { program, notebook } = document;
  const literal = program && literalAt(program, field.scalar.span);
  if (program === undefined || literal === undefined || literal.value !== field.scalar.value) return undefined;
  return isWholeScalar(field) ? { program, literal, isNotebook: notebook !== undefined } : undefined;
}

/** Edits of the program as edits of its file. */
export function inFile({ definition: { document } }: FixSubject, edits: readonly TextEdit[]): TextEdit[] | undefined {
  const { program } = document;
  return program && placeEdits(document, program.code, edits);
}

/** The name to which a literal is assigned: a variable, an attribute, a keyword, the key of a dictionary. */
export function nameOfLiteral({ code: { text } }: Program, { node }: PythonLiteral): string {
  const previous = node.prevSibling;
  const before = previous?.prevSibling;
  if (before === null || before === undefined || previous === null) return "";
  const written = text.slice(before.from, before.to);
  if (previous.name === ":") return /^["']([\w.-]+)["']$/.exec(written)?.[1] ?? "";
  if (previous.name !== "AssignOp") return "";
  const subscript = /\[\s*["']([\w.-]+)["']\s*\]$/.exec(written)?.[1];
  return subscript ?? dottedName(before, text)?.split(".").at(-1) ?? "";
}

/** The call that makes a definition, by its span in the file. */
export function callOf({ definition: { root, document } }: FixSubject): PythonNode | undefined {
  const { program } = document;
  let found: PythonNode | undefined;
  program?.root.visit((node) => {
    if (node.name !== "CallExpression" || found !== undefined) return;
    const { start, end } = program.code.spanOf(node.from, node.to);
    if (start === root.span.start && end === root.span.end) found = node;
  });
  return found;
}

/**
 * Whether a literal is for one definition and nothing else: it stands in the call, in an attribute for variables, or in a
 * variable that is used once.
 */
export function isUsedOnlyIn(call: PythonNode | undefined, { literal, program }: LiteralSubject): boolean {
  const { node } = literal;
  if (call !== undefined && call.from <= node.from && node.to <= call.to) return true;
  let statement: PythonNode | null = node;
  while (statement !== null && statement.name !== "AssignStatement") statement = statement.parent;
  const target = statement?.firstChild;
  const { text } = program.code;
  if (target === null || target === undefined) return false;
  const written = text.slice(target.from, target.to);
  if (/\.environment_variables(?:\s*\[[^\]]*\])?$/.test(written)) return true;
  if (target.name !== "VariableName") return false;
  let uses = 0;
  program.root.visit(({ name, from, to }) => {
    if (name === "VariableName" && text.slice(from, to) === written) uses++;
  });
  return uses === 2;
}
