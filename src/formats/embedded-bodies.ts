import { EmbeddedText } from "../document/embedded-text.ts";
import type { Field } from "./format.ts";

/** A JSON text in quotes inside a command, in offsets of the command. */
export interface Body {
  readonly start: number;
  readonly end: number;
  readonly text: EmbeddedText;
}

const LONGEST = 100_000;
/** Of hostile files: quotes that are never closed. */
const MOST_BODIES = 200;
const OPENING = /(["'])(?=\s{0,20}\{)/g;

/**
 * The bodies of requests inside a command: `curl -d '{"properties": …}'`, `az rest --body "{\"properties\": …}"`. Between
 * double quotes a backslash stands before what the shell would read.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_03
 */
export function* requestBodies({ scalar, value, offset }: Field): Generator<Body> {
  if (!value.includes("{")) return;
  const opening = new RegExp(OPENING);
  for (let count = 0; count < MOST_BODIES; count++) {
    const match = opening.exec(value);
    if (match === null) return;
    const start = match.index + 1;
    const end = closingOf(value, start, match[1] ?? "");
    if (end === undefined || value[lastInk(value, end)] !== "}") continue;
    opening.lastIndex = end + 1;
    const text = match[1] === '"' ? unescaped(scalar, offset + start, offset + end) : undefined;
    yield { start, end, text: text ?? EmbeddedText.within(scalar, offset + start, offset + end) };
  }
}

function closingOf(value: string, start: number, quote: string): number | undefined {
  const limit = Math.min(value.length, start + LONGEST);
  for (let at = start; at < limit; at++) {
    if (value[at] === quote) return at;
    if (value[at] === "\\" && quote === '"') at++;
  }
  return undefined;
}

/** The index of the last letter before an offset that is no white space. */
function lastInk(value: string, end: number): number {
  let at = end - 1;
  while (at > 0 && /\s/.test(value[at] ?? "")) at--;
  return at;
}

function unescaped(scalar: Field["scalar"], start: number, end: number): EmbeddedText {
  const parts: EmbeddedText[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (scalar.value[at] !== "\\" || !'"\\$`'.includes(scalar.value[at + 1] ?? " ")) continue;
    parts.push(EmbeddedText.within(scalar, from, at));
    from = ++at;
  }
  parts.push(EmbeddedText.within(scalar, from, end));
  return EmbeddedText.joined(parts.filter(({ text }) => text !== ""));
}
