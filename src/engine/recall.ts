import type { Problem } from "../document/document.ts";
import { Source } from "../source/source.ts";
import type { CleanFiles } from "./clean-files.ts";
import type { Found } from "./discover.ts";
import { keyOfState, keyOfText } from "./file-keys.ts";
import type { Inputs } from "./inputs.ts";
import { stateOf } from "./read.ts";
import type { Summary } from "./summary.ts";

/** A file as it is remembered, else as it is read. */
export interface Recalled {
  readonly summary?: Summary | undefined;
  readonly read?: Source | Problem;
  /** What the file is known by from now on, if nothing is found in it. */
  readonly keys: readonly (string | undefined)[];
}

/** What is remembered of a file, or what stands in it: it is only read when its state in the file system is a new one. */
export async function recall(file: Found, inputs: Inputs, clean: CleanFiles): Promise<Recalled> {
  const { deciding } = clean;
  if (deciding === undefined) return { read: await inputs.read(file), keys: [] };
  const now = Date.now();
  const state = stateOf(file.path);
  const byState = state && keyOfState(deciding, file, state, now);
  const unchanged = clean.find(byState);
  if (unchanged !== undefined) return { summary: unchanged, keys: [] };
  const read = await inputs.read(file, state);
  const byText = read instanceof Source ? keyOfText(deciding, read) : undefined;
  const summary = clean.find(byText);
  clean.add([byState], summary);
  return { summary, read, keys: [byState, byText] };
}
