import { dirname, resolve } from "node:path";
import { Source } from "../../source/source.ts";
import type { Written } from "../written.ts";
import { reading } from "./command.ts";
import type { CommandReader, Place, ReadingCommand } from "./command.ts";
import { sourceOf } from "./files.ts";
import { programName } from "./program.ts";
import { shellRuns } from "./shell-runs.ts";
import type { ShellRuns } from "./shell-runs.ts";
import { Variables } from "./shell-variables.ts";

const SHELLS = new Set(["sh", "bash", "dash", "zsh", "ksh", "ash", "fish", "source", "."]);
const WINDOWS = new Set(["pwsh", "powershell", "cmd"]);
const SCRIPT = /\.(?:sh|bash|zsh|ksh|ps1|cmd|bat)$/i;
/** Options of shells that take a word. */
const TAKES_NEXT = new Set(["-o", "+o", "-O", "+O", "--rcfile", "--init-file", "-ExecutionPolicy", "-ep", "-ex"]);

/** `bash -x submit.sh job.yml`, `sh -c '…'`, `./submit.sh`, `pwsh -File submit.ps1`: the script and what it runs. */
export const shell: CommandReader = (words, place) => {
  const [program, ...rest] = words;
  if (program === undefined) return undefined;
  const name = programName(program);
  if (SHELLS.has(name) || WINDOWS.has(name.toLowerCase())) return started(name, program, rest, place);
  // On Windows `az.cmd` is the Azure CLI.
  if (SCRIPT.test(program.text) && name !== "az") return ofScript("script", program, program, rest, place);
  return undefined;
};

function started(name: string, program: Written, rest: readonly Written[], place: Place): ReadingCommand | undefined {
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] as Written;
    const next = rest[at + 1];
    if (isCommandOption(name, word.text)) {
      if (next === undefined) return undefined;
      // `cmd /c` and `pwsh -Command` take the rest of the words as one text.
      if (WINDOWS.has(name.toLowerCase()) && rest.length > at + 2)
        return reading(name, program, { runs: [{ words: rest.slice(at + 1), cwd: place.cwd }] });
      return ofText(name, program, next, rest.slice(at + 2), place);
    }
    if (/^[-/]f(?:ile)?$/i.test(word.text) && WINDOWS.has(name.toLowerCase())) continue;
    if (TAKES_NEXT.has(word.text) || (SHELLS.has(name) && /^[-+][a-z]{0,6}[oO]$/.test(word.text))) at++;
    // The script comes from standard input.
    else if (/^-[a-z]{0,6}s$/.test(word.text) && SHELLS.has(name)) return undefined;
    else if (name.toLowerCase() === "cmd" && /^\/[a-z]/i.test(word.text)) continue;
    else if (!/^[-+]./.test(word.text)) return ofScript(name, program, word, rest.slice(at + 1), place);
  }
  return undefined;
}

/** `-c`, also among other letters (`-lc`, `-euxc`); `/c`; `-Command`. */
function isCommandOption(name: string, text: string): boolean {
  if (name.toLowerCase() === "cmd") return /^\/[ck]$/i.test(text);
  return WINDOWS.has(name.toLowerCase()) ? /^-c(?:ommand)?$/i.test(text) : /^-[a-z]{0,6}c$/.test(text);
}

/** A text that stands on the command line. */
function ofText(name: string, program: Written, text: Written, args: readonly Written[], place: Place): ReadingCommand {
  const [, ...positional] = args;
  return reading(name, program, runsOfText(text, place, new Variables(place.env, positional)));
}

/** What is read inside of one word keeps its places there when that word is written letter for letter; else it is its own text. */
function runsOfText(text: Written, place: Place, variables: Variables): ShellRuns {
  const { source } = text;
  const { span } = text.scalar();
  // Inside of the single quotes of the command line each letter stands for itself, but for the quote.
  const start = source.text.indexOf(text.text, span.start);
  const isThere = start !== -1 && start <= span.end;
  const own = isThere ? source : new Source(source.file, text.text);
  const from = isThere ? start : 0;
  const at = { start: from, end: from + text.text.length };
  return shellRuns(own, at, { place, variables, folder: place.cwd });
}

function ofScript(
  name: string,
  program: Written,
  script: Written,
  args: readonly Written[],
  place: Place,
): ReadingCommand {
  const path = resolve(place.cwd, script.text);
  const source = sourceOf(path, place);
  const variables = new Variables(place.env, args);
  const found =
    source === undefined
      ? {}
      : shellRuns(source, { start: 0, end: source.text.length }, { place, variables, folder: dirname(path) });
  return reading(name, program, {
    readings: [{ kind: "file", what: "other", target: script.text, because: script.text, word: script }],
    ...found,
  });
}
