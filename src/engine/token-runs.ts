import type { Field } from "../formats/format.ts";
import { letterRuns, lettersOf } from "../source/letter-runs.ts";

const LETTERS = lettersOf("\\w+/=~.%-");
/** Shorter ones are hardly a token that only its surroundings tell. */
const SHORTEST = 25;
/** Longer ones are pictures and other data. */
const LONGEST = 300;
/** Words and paths have fewer digits. */
const DIGITS = /\d\D{0,50}\d/;
/** How much before a run can name it, and on how many lines: its own and the one before. */
const BEFORE = 200;
const LINES = 2;
/** The same behind it: `{ value: X, name: Y }`. */
const BEHIND = 60;

/** The length of the longest run of characters that tokens are made of. Runs of less than 25 count as none. */
export function longestRun(value: string): number {
  let longest = 0;
  for (const { start, end } of letterRuns(value, LETTERS, SHORTEST)) longest = Math.max(longest, end - start);
  return longest;
}

/**
 * A quick look at a whole text: whether a run in it may be a token, by what is written around it.
 *
 * @param isMention whether a text in small letters names what such a token can be of
 */
export function mayHoldMentionedRun(text: string, isMention: (text: string) => boolean): boolean {
  for (const { start, end } of letterRuns(text, LETTERS, SHORTEST)) {
    if (end - start > LONGEST || !DIGITS.test(text.slice(start, end))) continue;
    // Line breaks are looked for in these few letters only: a file may be one long line.
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const near = before.split("\n").slice(-LINES).join("\n") + text.slice(start, end + BEHIND);
    if (isMention(near.toLowerCase())) return true;
  }
  return false;
}

/** The texts of a field in which a detector's `mentions` are looked for. */
export function wordsOf({ value, name, path, usedAs }: Field): string {
  return `${value}\n${name}\n${path.at(-2) ?? ""}\n${path.at(-1) ?? ""}\n${usedAs?.join("\n") ?? ""}`.toLowerCase();
}
