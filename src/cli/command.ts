import type { Argv } from "yargs";
import type { Io } from "./io.ts";

/** One command of the command line. */
export interface Command {
  /** As yargs reads it: `scan [paths..]`. */
  readonly usage: string;
  readonly describe: string;
  readonly options: (parser: Argv) => Argv;
  /**
   * @param args the values of the options
   * @param wrapped what stands behind `--`
   * @returns the exit code
   */
  readonly run: (args: never, wrapped: readonly string[], io: Io) => Promise<number>;
}
