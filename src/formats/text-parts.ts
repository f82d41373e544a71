import { joinedParts } from "../document/joined-literals.ts";
import { letterRuns, lettersOf } from "../source/letter-runs.ts";
import type { Span } from "../source/source.ts";
import { decodedFields } from "./embedded-encodings.ts";
import type { Field } from "./format.ts";

/** How deep texts are looked for in texts. */
const DEEPEST = 4;

/**
 * A text without a structure that is known, as the fields in which exact formats can be found: itself, itself with literals
 * put together, what stands in it in an encoding, and long random runs under the name before them on their line.
 *
 * @param isWorth a quick look at a text in which literals were put together
 */
export function textParts(field: Field, isWorth: (text: string) => boolean): Field[] {
  const parts = [field];
  for (const scalar of joinedParts(field.scalar, field.offset, field.offset + field.value.length, isWorth))
    parts.push({ ...field, scalar, value: scalar.value, offset: 0 });
  decode(field, DEEPEST, parts);
  for (const run of namedRuns(field)) parts.push(run);
  return parts;
}

function decode(field: Field, depth: number, parts: Field[]): void {
  if (depth <= 0) return;
  for (const decoded of decodedFields(field)) {
    parts.push(decoded);
    decode(decoded, depth - 1, parts);
  }
}

const LETTERS = lettersOf("\\w+/.~-");
const SHORTEST = 32;
const LONGEST = 200;
/** Up to two signs that fill up base64, and nothing that belongs to a run behind them. */
const PADDING = /={0,2}(?![\w+/=.~-])/y;
/** Identifiers and paths have fewer digits. */
const DIGITS = /\d[^\d]{0,50}\d/;
const BEFORE = 100;
const ASSIGNED = /[A-Za-z][\w.-]{0,60}(?=["'`\])]{0,3}\s{0,3}(?:=>|:=|[:=])\s{0,3}["'`(]{0,2}$)/;
/** `KEY = os.getenv("KEY", "…")` */
const BY_CALL = /([A-Za-z]\w{0,60})\s{0,3}=\s{0,3}[\w.]{1,40}\(\s{0,3}["'][\w.-]{1,60}["']\s{0,3},\s{0,3}["']$/;
/** Words before a run that can name it together: `the wandb api key`. */
const MOST_WORDS = 4;

/** The long runs of a text with the padding behind them. */
function* runs(text: string): Generator<Span> {
  for (const { start, end } of letterRuns(text, LETTERS, SHORTEST)) {
    if (end - start > LONGEST) continue;
    PADDING.lastIndex = end;
    const padding = PADDING.exec(text);
    if (padding !== null) yield { start, end: end + padding[0].length };
  }
}

/** A quick look: whether a text holds a long random run. */
export function mayHoldNamedRun(text: string): boolean {
  for (const { start, end } of runs(text)) if (DIGITS.test(text.slice(start, end))) return true;
  return false;
}

/** Runs that can be a key, each as a value of the name that stands before it on its line. */
function* namedRuns(field: Field): Generator<Field> {
  for (const { start: index, end } of runs(field.value)) {
    const value = field.value.slice(index, end);
    if (!DIGITS.test(value)) continue;
    const before = field.value.slice(Math.max(0, index - BEFORE), index);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    const assigned = ASSIGNED.exec(line)?.[0] ?? BY_CALL.exec(line)?.[1];
    const name = assigned ?? (line.match(/[A-Za-z][\w-]*/g) ?? []).slice(-MOST_WORDS).join("_");
    if (name !== "") yield { ...field, name, value, offset: field.offset + index, within: field };
  }
}
