import { lettersOf, nextRun } from "../source/letter-runs.ts";

/** A pattern that is nothing but a run of characters of one class, which must be plain: `[a-z2-7]{52}`. */
const RUN = /^\[(?<letters>[\w-]+)\]\{(?<length>\d{1,4})\}$/;

/**
 * The test for a pattern. For one that is nothing but a long run it looks at few characters of the text, where the
 * pattern itself would begin anew at each of them and be the slowest of all.
 */
export function patternTest(pattern: RegExp): (text: string) => boolean {
  const { letters, length } = RUN.exec(pattern.source)?.groups ?? {};
  if (letters === undefined || pattern.flags !== "") return (text) => pattern.test(text);
  const allowed = lettersOf(letters);
  return (text) => nextRun(text, allowed, Number(length), 0) !== -1;
}
