import { resolve } from "node:path";
import { shellWords } from "../../document/shell.ts";
import { visible } from "../../findings/excerpt.ts";
import type { Source, Span } from "../../source/source.ts";
import type { Written } from "../written.ts";
import type { Run } from "./command.ts";
import { isFolder } from "./files.ts";
import { loopEnd, matchingFiles } from "./shell-loops.ts";
import { expandWord } from "./shell-expansion.ts";
import type { Variables } from "./shell-expansion.ts";

export interface ScriptOptions {
  /** Where it is started, absolute. */
  readonly cwd: string;
  readonly variables: Variables;
  /** The folder of the script, for `cd "$(dirname "$0")"`. */
  readonly folder: string;
}

const KEYWORDS = new Set(["if", "then", "else", "elif", "do", "while", "until", "!", "{", "time", "call", "&", "@"]);
const DECLARES = new Set(["export", "local", "readonly", "declare", "typeset", "set", "setx"]);
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
/** `$name = value` of PowerShell. */
const POWERSHELL = /^\$(?:env:|script:|global:)?([A-Za-z_]\w*)$/i;
/** No script runs more. */
const MOST = 2_000;
/** How often a loop is gone through, and how many commands are gone through altogether. */
const MOST_ROUNDS = 50;
const MOST_STEPS = 20_000;

/** What a text of a shell runs. */
export interface ShellRuns {
  readonly runs: readonly Run[];
  /** What was not looked at, one line each. */
  readonly notes: readonly string[];
}

/** The commands that a text of a shell runs, one after the other, as far as it can be read without running it. */
export function shellRuns(source: Source, span: Span, options: ScriptOptions): ShellRuns {
  const script = new Script(source, simpleCommands(source, span), options);
  script.run();
  const note = `${visible(source.file)} runs more commands than are gone through; the rest was not looked at`;
  return { runs: script.runs, notes: script.isWhole ? [] : [note] };
}

/** A simple command: its words, as offsets of the source. */
type Simple = readonly Span[];

function simpleCommands(source: Source, { start, end }: Span): Simple[] {
  const commands: Simple[] = [];
  let words: Span[] = [];
  for (const word of shellWords(source.text.slice(start, end))) {
    if (!word.operator) words.push({ start: start + word.start, end: start + word.end });
    else if (words.length > 0) {
      commands.push(words);
      words = [];
    }
  }
  return words.length > 0 ? [...commands, words] : commands;
}

class Script {
  readonly runs: Run[] = [];
  isWhole = true;
  readonly #source: Source;
  readonly #commands: readonly Simple[];
  readonly #options: ScriptOptions;
  #cwd: string;
  #steps = 0;

  constructor(source: Source, commands: readonly Simple[], options: ScriptOptions) {
    this.#source = source;
    this.#commands = commands;
    this.#options = options;
    this.#cwd = options.cwd;
  }

  /** Runs the commands from one to another one. Variables are assigned in order, so words are expanded one by one. */
  run(from = 0, to = this.#commands.length): void {
    for (let at = from; at < to; at++) {
      this.isWhole &&= this.runs.length < MOST && this.#steps++ < MOST_STEPS;
      if (!this.isWhole) return;
      const simple = this.#commands[at] as Simple;
      const isLoop = this.#word(simple[0]) === "for" && this.#word(simple[2]) === "in";
      const end = isLoop ? loopEnd(this.#commands.slice(0, to), at, (span) => this.#word(span)) : undefined;
      if (end === undefined) this.#one(simple);
      else {
        this.#loop(simple, at + 1, end);
        at = end;
      }
    }
  }

  #loop([, name, , ...values]: Simple, from: number, to: number): void {
    for (const value of values.flatMap((span) => this.#expand(span)).slice(0, MOST_ROUNDS)) {
      for (const file of matchingFiles(value, this.#cwd)) {
        this.#options.variables.set(this.#word(name), file);
        this.run(from, to);
      }
    }
  }

  #one(simple: Simple): void {
    const { variables, folder } = this.#options;
    const words = assigned(skipKeywords(simple.flatMap((span) => this.#expand(span))), variables);
    const name = words[0]?.text;
    if (name === "cd" || name === "pushd") this.#cwd = changed(this.#cwd, words.slice(1), folder);
    else if (words.length > 0) this.runs.push({ words, cwd: this.#cwd });
  }

  #expand({ start, end }: Span): Written[] {
    return expandWord(this.#source, start, end, this.#options.variables);
  }

  #word(span: Span | undefined): string {
    return span === undefined ? "" : this.#source.slice(span);
  }
}

function skipKeywords(words: readonly Written[]): readonly Written[] {
  const first = words.findIndex(({ text }) => !KEYWORDS.has(text));
  return first === -1 ? [] : words.slice(first);
}

/** Remembers assignments at the beginning of a command; what is left is the command. */
function assigned(words: readonly Written[], variables: Variables): readonly Written[] {
  const powershell = words[1]?.text === "=" ? POWERSHELL.exec(words[0]?.text ?? "") : null;
  const [, , value] = words;
  if (powershell !== null && value !== undefined) {
    variables.set(powershell[1] ?? "", value);
    return [];
  }
  const declares = DECLARES.has(words[0]?.text ?? "");
  let at = declares ? 1 : 0;
  while (declares && /^-\w+$/.test(words[at]?.text ?? "")) at++;
  const begin = at;
  while (ASSIGNMENT.test(words[at]?.text ?? "")) at++;
  for (const word of words.slice(begin, at)) {
    const equals = word.text.indexOf("=");
    variables.set(word.text.slice(0, equals), word.slice(equals + 1));
  }
  return declares ? [] : words.slice(at);
}

function changed(cwd: string, words: readonly Written[], folder: string): string {
  const target = words.find(({ text }) => !text.startsWith("-"))?.text ?? "";
  // `$(dirname "$0")`, `$PSScriptRoot`, `%~dp0`
  if (/dirname|BASH_SOURCE|PSScriptRoot|%~dp0/.test(target)) return folder;
  const next = resolve(cwd, target);
  return target !== "" && isFolder(next) ? next : cwd;
}
