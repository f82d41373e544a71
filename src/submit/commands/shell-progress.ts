import type { Place, Run } from "./command.ts";
import type { Variables } from "./shell-variables.ts";

export interface ScriptOptions {
  /** Where it is started. */
  readonly place: Place;
  readonly variables: Variables;
  /** The folder of the script, for `cd "$(dirname "$0")"`. */
  readonly folder: string;
}

/** No script runs more. */
const MOST = 2_000;
/** How often a loop is gone through, and how many commands are gone through altogether. */
export const MOST_ROUNDS = 50;
const MOST_STEPS = 20_000;
/** How far functions that call functions, and scripts that take in scripts, are followed. */
export const DEEPEST = 10;

/** What a script and those that it takes in (`source`) share. */
export interface Progress {
  readonly runs: Run[];
  readonly functions: Map<string, () => void>;
  /** The working directory last; those before it wait for the end of a subshell or for `popd`. */
  readonly folders: string[];
  steps: number;
  depth: number;
}

/** Whether all of a script is gone through so far. */
export function isWhole({ runs, steps }: Progress): boolean {
  return runs.length < MOST && steps <= MOST_STEPS;
}
