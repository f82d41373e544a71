import type { Argv } from "yargs";
import type { Io } from "./io.ts";

/** One command of the command line. */
export interface Command {
  /** As yargs reads it: `scan [paths..]`. */
  readonly usage: string;
  /** Whether what stands behind `--` is a command line of its own, and not further files. */
  readonly wraps?: true;
  readonly describe: string;
  readonly options: (parser: Argv) => Argv;
  /**
   * @param args the values of the options
   * @param wrapped what stands behind `--` of a command that wraps another
   * @returns the exit code
   */
  readonly run: (args: never, wrapped: readonly string[], io: Io) => Promise<number>;
}
