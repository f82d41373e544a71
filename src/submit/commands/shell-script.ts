import { dirname, resolve } from "node:path";
import { commandsInside } from "../../document/substitution.ts";
import type { Span } from "../../source/source.ts";
import type { Written } from "../written.ts";
import { isFolder, sourceOf } from "./files.ts";
import { assigned, powershellVariable, skipKeywords } from "./shell-assignments.ts";
import { Commands } from "./shell-commands.ts";
import type { Simple } from "./shell-commands.ts";
import { dotenvTakenIn } from "./shell-dotenv.ts";
import { expandWord } from "./shell-expansion.ts";
import { loopEnd, matchingFiles } from "./shell-loops.ts";
import { DEEPEST, MOST_ROUNDS, isWhole } from "./shell-progress.ts";
import type { Progress, ScriptOptions } from "./shell-progress.ts";

/** A text of a shell that is gone through as if it ran. */
export class Script {
  readonly #commands: Commands;
  readonly #options: ScriptOptions;
  readonly #progress: Progress;

  constructor(commands: Commands, options: ScriptOptions, progress: Progress) {
    this.#commands = commands;
    this.#options = options;
    this.#progress = progress;
  }

  /** Runs the commands from one to another one. Variables are assigned in order, so words are expanded one by one. */
  run(from = 0, to = this.#commands.all.length): void {
    const { all } = this.#commands;
    for (let at = from; at < to; at++) {
      this.#progress.steps++;
      if (!isWhole(this.#progress)) return;
      const simple = all[at] as Simple;
      const made = this.#commands.functionAt(at);
      if (made === undefined) this.#inside(simple);
      const list = made === undefined ? this.#commands.listAt(at) : undefined;
      const end = this.#isLoop(simple) ? loopEnd(all.slice(0, to), at, (span) => this.#commands.word(span)) : undefined;
      if (made !== undefined) {
        this.#progress.functions.set(made.name, () => this.run(made.from, made.to));
        at = made.to;
      } else if (list !== undefined) {
        const words = list.words.flatMap((span) => this.#expand(span));
        this.#options.variables.setList(list.name, words, list.adds);
        at = list.to;
      } else if (end === undefined) this.#one(simple, this.#commands.single(at));
      else {
        this.#loop(simple, at + 1, end);
        at = end;
      }
    }
  }

  /** The commands whose output a command takes, each in a shell of its own: `id=$(az ml job create …)`. */
  #inside(simple: Simple): void {
    const { source } = this.#commands;
    const { folders } = this.#progress;
    if (this.#progress.depth >= DEEPEST) return;
    for (const span of simple) {
      const word = this.#commands.word(span);
      if (word.startsWith("'")) continue;
      for (const { start, end } of commandsInside(word)) {
        // In loops within loops it is read again and again.
        this.#progress.steps += Math.floor((end - start) / 500);
        if (!isWhole(this.#progress)) return;
        const depth = folders.length;
        const inner = new Commands(source, { start: span.start + start, end: span.start + end });
        folders.push(this.#cwd);
        this.#progress.depth++;
        new Script(inner, this.#options, this.#progress).run();
        this.#progress.depth--;
        folders.length = depth;
      }
    }
  }

  #isLoop(simple: Simple): boolean {
    return this.#commands.word(simple[0]) === "for" && ["in", ""].includes(this.#commands.word(simple[2]));
  }

  /** Without words of its own a loop goes through those of the command line. */
  #loop([, name, , ...values]: Simple, from: number, to: number): void {
    const { variables } = this.#options;
    const words = values.length === 0 ? variables.positional : values.flatMap((span) => this.#expand(span));
    for (const value of words.slice(0, MOST_ROUNDS)) {
      for (const file of matchingFiles(value, this.#cwd)) {
        variables.set(this.#commands.word(name), file);
        this.run(from, to);
      }
    }
  }

  /** @param only the word of a command that has no others */
  #one(simple: Simple, only: string): void {
    const { variables } = this.#options;
    const { folders, functions, runs } = this.#progress;
    if (/^\(+$/.test(only)) return void folders.push(this.#cwd);
    if (/^\)+$/.test(only) || only === "popd") return void (folders.length > 1 && folders.pop());
    const powershell = powershellVariable(simple.slice(0, 2).map((span) => this.#commands.word(span)));
    if (powershell !== undefined) {
      const [value] = simple.slice(2, 3).flatMap((span) => this.#expand(span));
      if (value !== undefined) variables.set(powershell, value.text.endsWith(",") ? value.slice(0, -1) : value);
      // `$job = az ml job create …`
      return simple.length > 3 ? this.#one(simple.slice(2), "") : undefined;
    }
    const words = assigned(skipKeywords(simple.flatMap((span) => this.#expand(span))), variables);
    const name = words[0]?.text ?? "";
    // Also `retry 3 submit job.yml` and `trap submit EXIT`.
    const called = words.findIndex(({ text }) => functions.has(text));
    if (called !== -1) this.#call(functions.get(words[called]?.text ?? ""), words.slice(called + 1));
    if (called === 0) return undefined;
    if (name === "pushd") folders.push(this.#cwd);
    if (name === "cd" || name === "pushd") folders[folders.length - 1] = this.#changed(words.slice(1));
    else if (name === "shift") variables.positional = variables.positional.slice(Number(words[1]?.text ?? 1) || 1);
    else if (words.length > 0) runs.push({ words, cwd: this.#cwd });
    if (name === "source" || name === ".") this.#takeIn(words[1]?.text);
    this.#takeIn(dotenvTakenIn(simple.map((span) => this.#commands.word(span))));
    return undefined;
  }

  #call(body: (() => void) | undefined, args: readonly Written[]): void {
    const { variables } = this.#options;
    if (body === undefined || this.#progress.depth >= DEEPEST) return;
    const { positional } = variables;
    this.#progress.depth++;
    variables.positional = args;
    body();
    variables.positional = positional;
    this.#progress.depth--;
  }

  /** Variables and functions of a script that is taken in. What it runs is looked at as of a script of its own. */
  #takeIn(file: string | undefined): void {
    const { place } = this.#options;
    const source = file === undefined ? undefined : sourceOf(resolve(this.#cwd, file), place);
    if (source === undefined || this.#progress.depth >= DEEPEST) return;
    const before = this.#progress.runs.length;
    const commands = new Commands(source, { start: 0, end: source.text.length });
    const { variables } = this.#options;
    const { folder } = variables;
    variables.folder = dirname(resolve(this.#cwd, file ?? ""));
    const taken = new Script(commands, this.#options, this.#progress);
    this.#call(() => taken.run(), variables.positional);
    variables.folder = folder;
    this.#progress.runs.length = Math.min(before, this.#progress.runs.length);
  }

  get #cwd(): string {
    return this.#progress.folders.at(-1) ?? this.#options.place.cwd;
  }

  #changed(words: readonly Written[]): string {
    const target = words.find(({ text }) => !text.startsWith("-"))?.text ?? "";
    // `$(dirname "$0")`, `$PSScriptRoot`, `%~dp0`
    if (/dirname|BASH_SOURCE|PSScriptRoot|%~dp0/.test(target)) return this.#options.folder;
    const next = resolve(this.#cwd, target);
    return target !== "" && isFolder(next) ? next : this.#cwd;
  }

  #expand({ start, end }: Span): Written[] {
    return expandWord(this.#commands.source, start, end, this.#options.variables);
  }
}
