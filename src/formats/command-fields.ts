import { shellWords, unquote } from "../document/shell.ts";
import type { ShellWord } from "../document/shell.ts";
import { CommandReader } from "./command-reader.ts";
import type { AddValue } from "./command-flag.ts";
import type { Field } from "./format.ts";

/** How deep commands are looked for inside commands (`bash -c "…"`). */
const NESTING = 3;

/**
 * The values inside a command line under the names they have there: `--password X`, `--api_key=X`, `export TOKEN=X`,
 * `TOKEN=X python …`, `-e TOKEN=X`, `--set environment_variables.TOKEN=X`, `-H "api-key: X"`, `curl -u user:X`,
 * `$env:TOKEN = "X"`.
 */
export function commandFields(field: Field): Field[] {
  const found: Field[] = [];
  readCommands(field.value, NESTING, (role, name, text, start) => {
    const value = unquote(text, start);
    if (value.text === "" || name === "") return;
    found.push({ ...field, role, name, value: value.text, offset: field.offset + value.start, within: field });
  });
  return found;
}

function readCommands(command: string, depth: number, add: AddValue): void {
  const readNested = (text: string, start: number): void => {
    if (depth > 0) readCommands(text, depth - 1, (role, name, value, at) => add(role, name, value, start + at));
  };
  let words: ShellWord[] = [];
  let input: ShellWord | undefined;
  const readSimple = (): ShellWord | undefined => {
    const output = new CommandReader(words, { command, input, add, readNested }).read();
    words = [];
    return output;
  };
  for (const word of shellWords(command)) {
    if (!word.operator) words.push(word);
    else {
      const output = readSimple();
      input = word.text === "|" ? output : undefined;
    }
  }
  readSimple();
}
