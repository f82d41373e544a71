import { visible } from "../../findings/excerpt.ts";
import { Source } from "../../source/source.ts";
import type { Span } from "../../source/source.ts";
import { Written } from "../written.ts";
import type { Run } from "./command.ts";
import { Commands } from "./shell-commands.ts";
import { isWhole } from "./shell-progress.ts";
import type { Progress, ScriptOptions } from "./shell-progress.ts";
import { Script } from "./shell-script.ts";

/** What a text of a shell runs. */
export interface ShellRuns {
  readonly runs: readonly Run[];
  /** What was not looked at, one line each. */
  readonly notes: readonly string[];
}

/** The commands that a text of a shell runs, one after the other, as far as it can be read without running it. */
export function shellRuns(source: Source, span: Span, options: ScriptOptions): ShellRuns {
  const { place, variables, folder } = options;
  if (variables.automatic === undefined) variables.folder = folder;
  variables.set(
    "PSScriptRoot",
    Written.verbatim(new Source("(folder of the script)", folder), { start: 0, end: folder.length }),
  );
  const progress: Progress = { runs: [], functions: new Map(), folders: [place.cwd], steps: 0, depth: 0 };
  new Script(new Commands(source, span), options, progress).run();
  const note = `${visible(source.file)} runs more commands than are gone through; the rest was not looked at`;
  return { runs: progress.runs, notes: isWhole(progress) ? [] : [note] };
}
