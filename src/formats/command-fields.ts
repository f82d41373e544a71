import { joinedLiterals } from "../document/joined-literals.ts";
import { shellWords, unquote } from "../document/shell.ts";
import type { ShellWord } from "../document/shell.ts";
import { commandsInside } from "../document/substitution.ts";
import { CommandReader } from "./command-reader.ts";
import type { AddValue } from "./command-flag.ts";
import { DeferredEdits } from "./deferred-edits.ts";
import { DeferredReferences, isKept } from "./deferred-references.ts";
import type { Field, Role } from "./format.ts";

/** How deep commands are looked for inside commands (`bash -c "…"`, `$(…)`, here-documents). */
const NESTING = 3;

/**
 * The values inside a command line under the names they have there: `--password X`, `--api_key=X`, `export TOKEN=X`,
 * `TOKEN=X python …`, `-e TOKEN=X`, `--set environment_variables.TOKEN=X`, `-H "api-key: X"`, `curl -u user:X`,
 * `$env:TOKEN = "X"`. References whose
 * values `az ml` gets in plain text are marked as deferred, with the names of what they refer to.
 *
 * @param before what is known of the variables that the command may refer to
 */
export function commandFields(field: Field, before = DeferredReferences.none): Field[] {
  const found: Field[] = [];
  const references = new DeferredReferences(before);
  const edits = new DeferredEdits();
  const add: AddFound = (role, name, text, start, submits) => {
    const value = unquote(text, start);
    if (value.text === "" || name === "" || isProgram(value.text)) return;
    const part = argumentField(field, role, name, value);
    const usedAs = isKept(field.value, value.start, submits) ? references.originsOf(value.text) : [];
    if (role === "env") references.assign(name, value.text);
    found.push(usedAs.length > 0 ? { ...part, holds: "deferred", usedAs } : part);
  };
  readCommands(field.value, 0, NESTING, { add, see: (...command) => edits.see(...command) });
  for (const { name, start, end, usedAs } of edits.found(references)) {
    const value = field.value.slice(start, end);
    const offset = field.offset + start;
    found.push({ ...field, role: "env", name, value, offset, within: field, holds: "deferred", usedAs });
  }
  return found;
}

/** One value of a command; what the shell puts together of several quotes (`hunt'er-2x'`) is one. */
function argumentField(command: Field, role: Role, name: string, { text, start }: ReturnType<typeof unquote>): Field {
  const offset = command.offset + start;
  const open = /^[^"']+["'].*["']$/s.test(text) ? 1 : 0;
  const joined = joinedLiterals(command.scalar, offset, offset + text.length - open);
  const plain = { scalar: command.scalar, value: text, offset };
  const written = joined === undefined ? plain : { scalar: joined, value: joined.value, offset: 0 };
  return { ...command, role, name, ...written, within: command };
}

/** `$(…)` over several lines: what it prints is the value, and what stands in it is read by itself. */
function isProgram(text: string): boolean {
  return text.startsWith("$(") && text.endsWith(")") && text.includes("\n");
}

/** Told of each value, in offsets of the whole text, and whether its command submits a definition. */
type AddFound = (...value: [...Parameters<AddValue>, submits: boolean]) => void;

interface Reader {
  readonly add: AddFound;
  /** Told of each simple command. */
  readonly see: DeferredEdits["see"];
}

/** `az ml job create …`: what it is given is stored with what it creates. */
const SUBMITTED = /^(?:job|(?:online|batch)-(?:deployment|endpoint)|component|environment|schedule|pipeline)$/;
const SUBMITS = /^(?:create|update|invoke|import)$/;

function isSubmission(words: readonly ShellWord[]): boolean {
  const at = words.findIndex(
    ({ text }, index) => text === "ml" && /(?:^|[\\/])az(?:\.\w+)?$/.test(words[index - 1]?.text ?? ""),
  );
  return at !== -1 && SUBMITTED.test(words[at + 1]?.text ?? "") && SUBMITS.test(words[at + 2]?.text ?? "");
}

/** The word behind `<<<`, which a program reads from its standard input. */
function hereString(words: readonly ShellWord[]): ShellWord | undefined {
  const at = words.findIndex(({ text }, index) => text.startsWith("<<") && words[index - 1]?.text === "<");
  const sign = words[at];
  if (sign === undefined) return undefined;
  if (sign.text === "<<") return words[at + 1];
  const { text, start } = unquote(sign.text.slice(2), sign.textStart + 2);
  return { ...sign, text, textStart: start };
}

/** @param base where the command begins in the whole text */
function readCommands(command: string, base: number, depth: number, reader: Reader): void {
  const readNested = (text: string, start: number): void => {
    if (depth > 0) readCommands(text, base + start, depth - 1, reader);
  };
  let words: ShellWord[] = [];
  let input: ShellWord | undefined;
  const readSimple = (): ShellWord | undefined => {
    const submits = isSubmission(words);
    const add: AddValue = (role, name, text, start) => reader.add(role, name, text, base + start, submits);
    const given = input ?? hereString(words);
    const output = new CommandReader(words, { command, words, input: given, add, readNested }).read();
    reader.see(words, base, submits);
    for (const { text, textStart } of words) {
      if (!/\$\(|`|\+/.test(text)) continue;
      for (const { start, end } of commandsInside(text)) readNested(text.slice(start, end), textStart + start);
    }
    words = [];
    return output;
  };
  for (const word of shellWords(command)) {
    if (!word.operator) words.push(word);
    else {
      const output = readSimple();
      input = word.text === "|" ? output : undefined;
      if (word.heredoc === true) readNested(word.text, word.textStart);
    }
  }
  readSimple();
}
