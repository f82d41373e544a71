import { joinedParts } from "../document/joined-literals.ts";
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

const RUN = /(?<![\w+/.~-])[\w+/.~-]{32,200}={0,2}(?![\w+/=.~-])/g;
/** Identifiers and paths have fewer digits. */
const DIGITS = /\d[^\d]{0,50}\d/;
const BEFORE = 100;
const ASSIGNED = /[A-Za-z][\w.-]{0,60}(?=["'`\])]{0,3}\s{0,3}(?:=>|:=|[:=])\s{0,3}["'`(]{0,2}$)/;
/** `KEY = os.getenv("KEY", "…")` */
const BY_CALL = /([A-Za-z]\w{0,60})\s{0,3}=\s{0,3}[\w.]{1,40}\(\s{0,3}["'][\w.-]{1,60}["']\s{0,3},\s{0,3}["']$/;
/** Words before a run that can name it together: `the wandb api key`. */
const MOST_WORDS = 4;

/** A quick look: whether a text holds a long random run. */
export function mayHoldNamedRun(text: string): boolean {
  for (const [run] of text.matchAll(RUN)) if (DIGITS.test(run)) return true;
  return false;
}

/** Runs that can be a key, each as a value of the name that stands before it on its line. */
function* namedRuns(field: Field): Generator<Field> {
  for (const { 0: value, index } of field.value.matchAll(RUN)) {
    if (!DIGITS.test(value)) continue;
    const before = field.value.slice(Math.max(0, index - BEFORE), index);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    const assigned = ASSIGNED.exec(line)?.[0] ?? BY_CALL.exec(line)?.[1];
    const name = assigned ?? (line.match(/[A-Za-z][\w-]*/g) ?? []).slice(-MOST_WORDS).join("_");
    if (name !== "") yield { ...field, name, value, offset: field.offset + index, within: field };
  }
}
