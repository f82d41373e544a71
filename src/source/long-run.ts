import { lettersOf } from "./letter-runs.ts";
import type { Letters } from "./letter-runs.ts";

/** A pattern that is nothing but a run of characters of one class, which must be plain: `[a-z2-7]{52}`. */
const RUN = /^\[(?<letters>[\w-]+)\]\{(?<length>\d{1,4})\}$/;

export interface LongRun {
  readonly letters: Letters;
  readonly length: number;
}

/** What a pattern looks for that is nothing but a long run; `undefined` for any other. */
export function longRun(pattern: RegExp): LongRun | undefined {
  const { letters, length } = RUN.exec(pattern.source)?.groups ?? {};
  if (letters === undefined || pattern.flags !== "") return undefined;
  return { letters: lettersOf(letters), length: Number(length) };
}
