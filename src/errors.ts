/** An error that the user can mend. The command line prints its message, which is one line, and exits with 2. */
export class JobscrubError extends Error {
  override readonly name: string = "JobscrubError";

  constructor(message: string) {
    super(oneLine(message));
  }
}

/** The command line was used wrongly. */
export class UsageError extends JobscrubError {
  override readonly name = "UsageError";
}

/** The user stopped the command, which has ended in order. The message says what was done; the exit code is 130. */
export class Interrupted extends JobscrubError {
  override readonly name = "Interrupted";
}

/** Where a file is wrong and how. The phrases are printed: they must not quote values of the file. */
export interface ConfigErrorDetails {
  readonly file: string;
  /** Counted from 1; absent when the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** The entry, dotted as a user writes it. Absent or empty when the whole file is meant. */
  readonly path?: string;
  /** As the phrase "expected … " needs it. */
  readonly expected: string;
  /** As the phrase "found … " needs it: a kind of value, never the value. */
  readonly found: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
}

/** A file that steers jobscrub (the configuration, a baseline) cannot be used. */
export class ConfigError extends JobscrubError {
  override readonly name = "ConfigError";
  readonly details: ConfigErrorDetails;

  constructor(details: ConfigErrorDetails) {
    const { file, line, column, path, expected, found, hint } = details;
    const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");
    const entry = path === undefined || path === "" ? "" : `${path}: `;
    super(`${place}: ${entry}expected ${expected}, found ${found}${hint === undefined ? "" : `; ${hint}`}`);
    this.details = details;
  }
}

/** The text with every control character (line ends and terminal escapes among them) made a blank. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
}

/** Whether a word of a file reads as a name (an option, a rule id), so that a message may repeat it. Not for values. */
export function isSpeakable(word: string): boolean {
  return word.length <= 40 && /^[$A-Za-z][\w.-]*$/.test(word) && word.replaceAll(/\D/g, "").length <= 4;
}

/** `did you mean "…"?` with the known word nearest to this one, or `undefined` when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  const wanted = plain(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of known) {
    const other = plain(candidate);
    // A word that was left off early ("warn") is nearer than its length says.
    const steps = wanted.length > 2 && other.startsWith(wanted) ? 1 : distance(wanted, other);
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best === undefined ? undefined : `did you mean "${best}"?`;
}

/** `fail_on`, `fail-on` and `failOn` are the same word to somebody who mistypes. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[-_\s]/g, "");
}

/** Insertions, deletions, replacements and swaps of neighbours that make one word the other. */
function distance(left: string, right: string): number {
  let previous: number[] = [];
  let current = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const next = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let steps = Math.min(
        (current[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (current[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        steps = Math.min(steps, (previous[column - 2] ?? 0) + 1);
      }
      next.push(steps);
    }
    previous = current;
    current = next;
  }
  return current[right.length] ?? 0;
}
