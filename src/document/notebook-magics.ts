import type { EmbeddedText } from "./embedded-text.ts";

/**
 * What a cell holds besides Python.
 *
 * @see https://ipython.readthedocs.io/en/stable/interactive/magics.html
 */
export type CellPart =
  | { readonly kind: "command"; readonly text: EmbeddedText }
  | { readonly kind: "variable"; readonly name: string; readonly text: EmbeddedText }
  | { readonly kind: "file"; readonly name: string; readonly text: EmbeddedText };

export interface SplitCell {
  /** The Python of the cell: all else is blanked or `pass`, so that every offset stays. */
  readonly python: EmbeddedText;
  readonly parts: readonly CellPart[];
}

/** Cell magics whose body is a script of a shell. */
const SHELLS = /^(?:bash|sh|script|system|sx|cmd|powershell|pwsh|!)$/;
/** Cell magics whose body is Python that runs in the notebook or in another process. */
const PYTHON = /^(?:capture|time|timeit|prun|debug|python[23]?|pypy|skip|local|spark|pyspark|ai)$/;
const FILES = /^(?:writefile|file)$/;
const CELL_MAGIC = /^(\s*)%%([\w!]+)([^\n]*)(?:\n|$)/;
/** A line magic or a shell command, also one whose output goes into a variable. */
const LINE = /^([ \t]*(?:[A-Za-z_][\w, \t]{0,200}=[ \t]*)?)(%{1,2}(?=[A-Za-z_])|!{1,2}(?!=))/;
/** `%env NAME=value` and `%env NAME value`; `%env NAME` only shows it. */
const VARIABLE = /^(?:set_)?env[ \t]+([A-Za-z_]\w*)(?:[ \t]*=[ \t]*|[ \t]+)(?=\S)/;
/** What IPython puts in place of a Python variable: then nothing is written here. */
const EXPANDED = /^(?:\{[^{}]*\}|\$[A-Za-z_]\w*)$/;

/** Takes the magics and shell commands out of a cell of IPython. */
export function splitCell(cell: EmbeddedText): SplitCell {
  if (!/[%!]/.test(cell.text)) return { python: cell, parts: [] };
  const [head, indent = "", magic = "", argument = ""] = CELL_MAGIC.exec(cell.text) ?? [];
  if (head === undefined) return splitLines(cell, 0);
  const body = cell.slice(head.length);
  if (PYTHON.test(magic)) {
    const inner = splitLines(body, 0);
    return { python: cell.readAs(blank(head) + inner.python.text), parts: inner.parts };
  }
  const python = cell.readAs(blank(cell.text));
  if (SHELLS.test(magic)) return { python, parts: [{ kind: "command", text: body }] };
  if (FILES.test(magic)) {
    const name = argument
      .replace(/(?:^|\s)-a(?=\s)/, "")
      .trim()
      .replaceAll(/^["']|["']$/g, "");
    return { python, parts: name === "" ? [] : [{ kind: "file", name, text: body }] };
  }
  // What other magics are given may name a secret: `%%sql postgresql://user:password@host/db`.
  const start = indent.length + 2;
  return { python, parts: [{ kind: "command", text: cell.slice(start, start + magic.length + argument.length) }] };
}

function splitLines(cell: EmbeddedText, from: number): SplitCell {
  const { text } = cell;
  const parts: CellPart[] = [];
  let python = "";
  for (let at = from; at < text.length;) {
    const [head, before = "", sign = ""] = LINE.exec(text.slice(at, endOfLine(text, at))) ?? [];
    const end = endOfCommand(text, at, head !== undefined);
    if (head === undefined) python += text.slice(at, end);
    else {
      parts.push(readLine(cell, at + head.length, end, sign));
      python += before + statement(text.slice(at + before.length, end), before);
    }
    at = end;
    if (text[at] === "\n") python += text[at++];
  }
  return { python: cell.readAs(python), parts };
}

function readLine(cell: EmbeddedText, start: number, end: number, sign: string): CellPart {
  const text = cell.text.slice(start, end).trimEnd();
  const [head, name = ""] = (sign.startsWith("%") ? VARIABLE.exec(text) : null) ?? [];
  if (head === undefined) return { kind: "command", text: cell.slice(start, start + text.length) };
  const value = text.slice(head.length);
  const quote = /^(["']).*\1$/s.test(value) && value.length > 1 ? 1 : 0;
  const to = EXPANDED.test(value) ? start + head.length : start + text.length - quote;
  return { kind: "variable", name, text: cell.slice(Math.min(start + head.length + quote, to), to) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** A backslash at the end of a command's line joins it with the next one. */
function endOfCommand(text: string, from: number, isCommand: boolean): number {
  let end = endOfLine(text, from);
  while (isCommand && end < text.length && /\\\r?$/.test(text.slice(Math.max(from, end - 2), end)))
    end = endOfLine(text, end + 1);
  return end;
}

/** Python of the same length that does nothing, so that blocks keep a body and assignments a value. */
function statement(text: string, before: string): string {
  const filler = before.includes("=") ? "_" : text.length >= 4 ? "pass" : "0";
  return filler + blank(text.slice(filler.length));
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}
