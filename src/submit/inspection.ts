import { JobscrubError } from "../errors.ts";
import type { Problem } from "../document/document.ts";
import { expandFiles } from "./at-files.ts";
import type { Invocation } from "./az-arguments.ts";
import type { CommandLine } from "./command-line.ts";
import type { Command, ReadingCommand } from "./commands/command.ts";
import { readCommand } from "./commands/read-command.ts";
import { keepsCredentials, kindOfCommand } from "./definition-kind.ts";
import { gather } from "./gather.ts";
import type { Gathered, GatherOptions } from "./gather.ts";
import { gatherReadings } from "./gather-readings.ts";
import { gatherRequest } from "./gather-request.ts";
import type { Part } from "./part.ts";
import { behind, scanNamed, scanWords } from "./scan-command-line.ts";
import { ScriptParts } from "./script-parts.ts";
import type { Sent } from "./sent.ts";
import type { Written } from "./written.ts";

/** How far scripts that run scripts are followed, and how many commands of them. */
const DEEPEST = 5;
const MOST_COMMANDS = 2_000;

/** Looks at a command and at the commands that its scripts run. */
export class Inspection {
  readonly definitions: string[] = [];
  readonly problems: Problem[] = [];
  readonly sent: Sent[] = [];
  readonly notes: string[] = [];
  readonly #options: GatherOptions;
  readonly #emit: (part: Part) => void;
  readonly #scripts: ScriptParts;
  #commands = 0;

  constructor(options: GatherOptions, emit: (part: Part) => void) {
    this.#options = options;
    this.#scripts = new ScriptParts(emit);
    this.#emit = (part) => this.#scripts.add(part);
  }

  /**
   * @param words those of the command line, `@file` already replaced
   * @throws {JobscrubError} when a definition cannot be read
   */
  async look(command: Command, words: readonly Written[], line: CommandLine): Promise<void> {
    const { settings } = this.#options;
    if (!command.understood) {
      for (const part of await scanWords(words, line, settings)) this.#emit(part);
    } else {
      if (command.kind === "reading") await this.#words(command, words, line);
      await this.#gather(command, line, this.#options, 0);
    }
    this.#scripts.flush();
  }

  /** The command line itself, of a command that is not a definition. */
  async #words(command: ReadingCommand, words: readonly Written[], line: CommandLine): Promise<void> {
    const begin = command.program.scalar().span.start;
    for (const part of await scanWords(words, line, this.#options.settings, command.values))
      this.#emit(part.result.source === line.source ? behind(begin, part) : part);
  }

  async #gather(
    command: Command & { understood: true },
    line: CommandLine,
    options: GatherOptions,
    depth: number,
  ): Promise<void> {
    if (command.kind === "definition") this.#take(await gather(asDefinition(command), line, options, this.#emit));
    else if (command.kind === "request") this.#take(await gatherRequest(command, line, options, this.#emit));
    else {
      this.notes.push(...command.notes);
      this.#take(await gatherReadings(command, line, options, this.#emit));
      await this.#runs(command, options, depth + 1);
    }
  }

  /** The commands of a script that submit something; all others are only a text of the script. */
  async #runs({ runs }: ReadingCommand, options: GatherOptions, depth: number): Promise<void> {
    if (depth > DEEPEST) return;
    for (const { words: written, cwd } of runs) {
      const own = { ...options, cwd };
      const { words, notes } = expandFiles(written, own);
      const command = readCommand(words, own);
      if (!command.understood || ++this.#commands > MOST_COMMANDS) continue;
      this.notes.push(...notes);
      const line = { source: command.program.source, words };
      try {
        if (command.kind === "reading")
          for (const part of await scanNamed(command.values, options.settings)) this.#emit(part);
        await this.#gather(command, line, own, depth);
        if (command.kind === "definition" && command.isOpen) this.#unreadable(command, line);
      } catch (error) {
        if (!(error instanceof JobscrubError)) throw error;
        this.#unreadable(command, line);
      }
    }
  }

  #unreadable(command: Command, { source }: CommandLine): void {
    if (!command.understood || command.kind !== "definition") return;
    const word = command.file ?? command.program;
    const place = source.positionAt(word.source === source ? word.scalar().span.start : 0);
    const message =
      command.isOpen || /[$`*?%]|\{\}|^</.test(word.text)
        ? "the name of the definition is only known when the command runs; nothing of it was looked at. Put the gate before it there: jobscrub submit -- az …"
        : "the definition named here is not there or cannot be read; nothing of it was looked at";
    const isKnown = this.problems.some(
      (each) => each.file === source.file && each.line === place.line && each.column === place.column,
    );
    // In a loop it would be said once a round.
    if (!isKnown) this.problems.push({ file: source.file, ...place, message });
  }

  #take({ definitions, problems, sent }: Gathered): void {
    this.definitions.push(...definitions);
    this.problems.push(...problems);
    this.sent.push(...sent);
  }
}

function asDefinition(invocation: Invocation): Parameters<typeof gather>[0] {
  const { group, verb } = invocation;
  return {
    ...invocation,
    format: kindOfCommand(group, verb),
    keepsCredentials: keepsCredentials(group),
    addsToJobs: group === "job" && (verb === "create" || verb === "validate"),
  };
}
