import { nextRun } from "../source/letter-runs.ts";
import { longRun } from "../source/long-run.ts";

/**
 * The test for a pattern. For one that is nothing but a long run it looks at few characters of the text, where the
 * pattern itself would begin anew at each of them and be the slowest of all.
 */
export function patternTest(pattern: RegExp): (text: string) => boolean {
  const run = longRun(pattern);
  if (run === undefined) return (text) => pattern.test(text);
  return (text) => nextRun(text, run.letters, run.length, 0) !== -1;
}
