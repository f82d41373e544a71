import type { Part } from "../../document/edit/change.ts";

/** The file of the resolver, beside the code of a job. */
export const RESOLVER_FILE = "keyvault_env.py";

const RESOLVER = `python ${RESOLVER_FILE} -- `;
const UNDER_RESOLVER = /^\s*python3? (?:\S*\/)?keyvault_env\.py (?:[^'"]* )?-- /;
const SHELL = "bash -c '";
const ESCAPED_QUOTE = `'\\''`;

/** A shell that is given a script in double quotes, and what means nothing to it. */
const INNER_SHELL = /\b(?:ba|da|z|k)?sh\s+-\w{0,5}c\s+"/;
const PLAIN = /^[\w./+=:@%,-]*$/;

/** What a shell does itself before it starts a program: more than one command, other files, other variables. */
const SHELL_SYNTAX =
  /[;&|<>`\n]|\$(?!\{\{)|^(?:\w+=|cd\s|source\s|export\s|set\s|\.\s|eval\s|exec\s|if\s|for\s|while\s|\()/;

/**
 * The parts that put a command under the resolver. A single program is started by it; what the shell would work out first
 * (a variable, a pipe, several commands) is given to a shell that starts when the values are there.
 *
 * @returns no parts when the command is under the resolver already
 */
export function resolverParts(command: string): Part[] {
  if (UNDER_RESOLVER.test(command)) return [];
  const begin = command.length - command.trimStart().length;
  const inner = command.trim();
  if (!SHELL_SYNTAX.test(inner)) return [{ start: begin, end: begin, value: RESOLVER }];
  return inShell(command, begin, RESOLVER, []);
}

/**
 * The parts that let a command read a variable which the resolver fills, instead of the text between two offsets.
 *
 * @returns `undefined` where the shell would not replace the variable
 */
export function variableParts(command: string, start: number, end: number, variable: string): Part[] | undefined {
  const under = UNDER_RESOLVER.exec(command)?.[0].length;
  const begin = under ?? command.length - command.trimStart().length;
  const isInShell = under !== undefined && command.startsWith(SHELL, under);
  const quotes = quotesAt(command, isInShell ? begin + SHELL.length : begin, start, isInShell);
  const single = isInShell ? ESCAPED_QUOTE : "'";
  const isQuoted = command.startsWith(single, start - single.length) && command.startsWith(single, end);
  if (quotes === "single" && !isQuoted) return undefined;
  // A shell inside the command would read the value once more: `bash -c "… --password a;b"`.
  const isReadAgain = quotes === "double" && INNER_SHELL.test(command.slice(begin, start));
  if (isReadAgain && !PLAIN.test(command.slice(start, end))) return undefined;
  const around = quotes === "single" ? single.length : 0;
  const value = quotes === "double" ? `\${${variable}}` : `"$${variable}"`;
  const part: Part = { start: start - around, end: end + around, value };
  return isInShell ? [part] : inShell(command, begin, under === undefined ? RESOLVER : "", [part]);
}

function inShell(command: string, begin: number, before: string, changed: readonly Part[]): Part[] {
  const end = command.trimEnd().length;
  const quotes = [...command.slice(begin, end).matchAll(/'/g)]
    .map(({ index }) => ({ start: begin + index, end: begin + index + 1, value: ESCAPED_QUOTE }))
    .filter((quote) => changed.every((part) => quote.start < part.start || quote.start >= part.end));
  return [
    { start: begin, end: begin, value: before + SHELL },
    ...[...quotes, ...changed].toSorted((a, b) => a.start - b.start),
    { start: end, end, value: "'" },
  ];
}

/**
 * In which quotes of the shell an offset lies.
 *
 * @param escaped whether all is between single quotes already, so that `'\''` is one of them
 */
function quotesAt(command: string, from: number, offset: number, escaped: boolean): "single" | "double" | undefined {
  const single = escaped ? ESCAPED_QUOTE : "'";
  let quotes: "single" | "double" | undefined;
  for (let at = from; at < offset; at++) {
    if (command.startsWith(single, at) && quotes !== "double") {
      quotes = quotes === "single" ? undefined : "single";
      at += single.length - 1;
    } else if (command[at] === "\\" && quotes !== "single") at++;
    else if (command[at] === '"' && quotes !== "single") quotes = quotes === "double" ? undefined : "double";
  }
  return quotes;
}
