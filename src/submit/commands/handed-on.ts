import { shellWords } from "../../document/shell.ts";
import type { Written } from "../written.ts";
import { reading } from "./command.ts";
import type { CommandReader, Run } from "./command.ts";
import { programName } from "./program.ts";

/** First words of commands of the Azure CLI that submit. */
const SUBMITTING = new Set(["ml", "rest", "deployment", "stack"]);
/** Programs that only print or look for their words. */
const PRINTING = new Set([
  "echo",
  "printf",
  "grep",
  "egrep",
  "rg",
  "cat",
  "man",
  "which",
  "type",
  "alias",
  "git",
  "az",
]);
/** Programs that run a text, and the option that holds it; without one all their words are the text. */
const TEXTS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    eval: /^--$/,
    trap: /^--$/,
    watch: /^--$/,
    script: /^(?:-[a-z]{0,6}c|--command)$/,
    su: /^(?:-c|--command)$/,
    runuser: /^(?:-c|--command)$/,
    flock: /^(?:-c|--command)$/,
    "nix-shell": /^--(?:run|command)$/,
  }),
);
const WHOLE = new Set(["eval", "trap", "watch"]);

/**
 * `strace -f az ml job create …`, `find … -exec az ml job create -f {} ;`, `eval "az ml …"`: a command of the Azure CLI among
 * the words of a program that is not known. Where it runs, and with which files, is taken to be here.
 */
export const handedOn: CommandReader = (words, { cwd }) => {
  const [program, ...rest] = words;
  const name = programName(program);
  if (program === undefined || PRINTING.has(name)) return undefined;
  const runs = [...amongWords(rest), ...inText(name, rest)].map((each): Run => ({ words: each, cwd }));
  return runs.length === 0 ? undefined : reading("az", program, { runs });
};

function amongWords(words: readonly Written[]): (readonly Written[])[] {
  const begin = words.findIndex(
    (word, index) =>
      programName(word).toLowerCase() === "az" && SUBMITTING.has(words[index + 1]?.text.toLowerCase() ?? ""),
  );
  return begin === -1 ? [] : [words.slice(begin)];
}

function inText(name: string, rest: readonly Written[]): (readonly Written[])[] {
  const option = TEXTS.get(name);
  if (option === undefined) return [];
  if (WHOLE.has(name)) return commandsOf(rest);
  const at = rest.findIndex(({ text }) => option.test(text));
  const text = at === -1 ? undefined : rest[at + 1];
  return text === undefined ? [] : commandsOf([text]);
}

/** The simple commands of texts that a shell reads as one; an operator ends a command. */
function commandsOf(texts: readonly Written[]): (readonly Written[])[] {
  const commands: Written[][] = [[]];
  for (const text of texts)
    for (const { operator, text: word, textStart } of shellWords(text.text))
      if (operator) commands.push([]);
      else commands.at(-1)?.push(text.slice(textStart, textStart + word.length));
  return commands.filter((words) => words.length > 0);
}
