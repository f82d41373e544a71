import type { Field } from "./format.ts";
import { assignedInProse } from "./prose-assignments.ts";
import { proseFields } from "./prose-credentials.ts";

/** Nobody reads a longer line. */
const LONGEST_LINE = 2000;
/** Of hostile files. */
const MOST_FIELDS = 2000;
/** A comment of YAML, shells, `.env` files and Dockerfiles: the sign begins a line or stands behind a blank. */
const COMMENT = /(?:^|[ \t])#{1,9}[ \t]*(?=\S)/gm;

/**
 * What was commented out in a text and what is told in its comments: `# password: X`, `# HF_TOKEN=X`, `# train.py --token X`.
 *
 * @param isComment whether a comment can begin at an offset of the text
 */
export function* commentedOut(field: Field, isComment: (at: number) => boolean = () => true): Generator<Field> {
  const text = field.value;
  let end = 0;
  let count = 0;
  for (const match of text.matchAll(COMMENT)) {
    const start = match.index + match[0].length;
    // In one line the first sign begins the comment.
    if (start < end || !isComment(match.index + match[0].indexOf("#"))) continue;
    const found = text.indexOf("\n", start);
    end = found === -1 ? text.length : found;
    const value = text.slice(start, Math.min(end, start + LONGEST_LINE)).trimEnd();
    const line: Field = { ...field, role: "text", name: "", value, offset: field.offset + start, informal: "comment" };
    // A flag with an assignment behind it is a pair as well.
    const seen = new Set<string>();
    for (const each of inLine(line)) {
      const key = `${each.offset} ${each.name}`;
      if (each.scalar === line.scalar && seen.has(key)) continue;
      seen.add(key);
      if (++count > MOST_FIELDS) return;
      yield each;
    }
  }
}

function* inLine(line: Field): Generator<Field> {
  if (!/[:=/]|\s-|\bis\b|\d/.test(line.value)) return;
  yield* assignedInProse(line, "comment");
  for (const field of proseFields(line)) yield { ...field, informal: "comment" };
}
