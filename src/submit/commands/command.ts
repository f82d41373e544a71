import type { Link, Role } from "../../formats/format.ts";
import type { Invocation, NotUnderstood } from "../az-arguments.ts";
import type { Written } from "../written.ts";

/** A file or folder that a command reads. */
export interface Reading {
  readonly kind: "file" | "folder";
  readonly what: Link["what"];
  /** Relative to the working directory of the command, or absolute. */
  readonly target: string;
  /** The option or word because of which it is read, as it is shown: `--template-file`. */
  readonly because: string;
  /** Where that is written. */
  readonly word: Written;
  /** Nothing is said when it is not there. */
  readonly optional?: boolean;
}

/** A value of a command line whose option says what it is. */
export interface NamedValue {
  readonly role: Role;
  readonly name: string;
  readonly value: Written;
}

/** A command as a script would run it: its words, and where. */
export interface Run {
  readonly words: readonly Written[];
  /** Absolute. */
  readonly cwd: string;
}

/** A command that reads files and sends what they say, or runs other commands that do. */
export interface ReadingCommand {
  readonly understood: true;
  readonly kind: "reading";
  /** Program and subcommand, without values: `az deployment group create`. */
  readonly name: string;
  readonly readings: readonly Reading[];
  readonly values: readonly NamedValue[];
  readonly runs: readonly Run[];
  /** The word of the program; what stands before it is not sent. */
  readonly program: Written;
  /** What was not looked at, one line each. */
  readonly notes: readonly string[];
}

/** A request that is sent as it is: `az rest`. */
export interface RequestCommand {
  readonly understood: true;
  readonly kind: "request";
  readonly name: string;
  readonly method: string;
  readonly url: Written;
  readonly body: Written;
  readonly program: Written;
}

export type Command = Invocation | ReadingCommand | RequestCommand | NotUnderstood;

/** Where a command runs, and what can be known of it without running it. */
export interface Place {
  /** Absolute. */
  readonly cwd: string;
  /** The folder from which files are shown. */
  readonly shownFrom: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly maxFileSize: number;
}

/** Understands a family of commands; `undefined` for all others. */
export type CommandReader = (
  words: readonly Written[],
  place: Place,
) => ReadingCommand | RequestCommand | NotUnderstood | undefined;

/** A reading command in which nothing is set that is not given. */
export function reading(
  name: string,
  program: Written,
  parts: Partial<Pick<ReadingCommand, "readings" | "values" | "runs" | "notes">>,
): ReadingCommand {
  return { understood: true, kind: "reading", name, program, readings: [], values: [], runs: [], notes: [], ...parts };
}
