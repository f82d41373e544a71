import ignore from "ignore";
import type { Ignore } from "ignore";

/** What an ignore file of a code folder says of the paths in it. */
export interface UploadRules {
  /** Whether a file, relative to the folder and with `/`, stays out. */
  readonly leavesOut: (file: string) => boolean;
  /** Whether all that is in a folder stays out, so that it need not be looked into. */
  readonly leavesOutAllOf: (folder: string) => boolean;
}

/** Lines that follow each other and all say the same: leave out, or (`!`) take back. */
interface Run {
  readonly takesBack: boolean;
  readonly patterns: Ignore;
}

/**
 * Reads an `.amlignore` or `.gitignore` as the SDK does, which is not as git does: of each file the last pattern counts
 * that means it, also when an earlier one means its folder. After `secrets/` and `!secrets/.env` git still ignores the
 * file, and the SDK uploads it. Blanks around a pattern do not count, and upper and lower case differ on all systems
 * (azure-ai-ml 1.34.0, `_utils/_asset_utils.py`, `IgnoreFile`; `_utils/_pathspec.py`, `GitWildMatchPattern`).
 */
export function uploadRules(text: string): UploadRules {
  const runs: Run[] = [];
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const pattern = line.trim();
    const takesBack = pattern.startsWith("!");
    const own = takesBack ? pattern.slice(1) : pattern;
    if (own === "" || own === "/" || pattern.startsWith("#")) continue;
    let run = runs.at(-1);
    if (run?.takesBack !== takesBack) {
      run = { takesBack, patterns: ignore({ ignorecase: false, allowRelativePaths: true }) };
      runs.push(run);
    }
    run.patterns.add(takesBack && /^[!#]/.test(own) ? `\\${own}` : own);
  }
  return {
    leavesOut: (file) => runs.findLast(({ patterns }) => patterns.ignores(file))?.takesBack === false,
    leavesOutAllOf: (folder) =>
      // What is taken back later can be anything below.
      runs.findLast(({ takesBack, patterns }) => takesBack || patterns.ignores(`${folder}/`))?.takesBack === false,
  };
}
