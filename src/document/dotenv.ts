import type { Source } from "../source/source.ts";
import { Scalar } from "./document.ts";
import type { Document, Entry, Problem, ScalarStyle } from "./document.ts";

/** `NAME=value`, `export NAME = value`, and `NAME: value` as some readers take it. */
const ASSIGNMENT = /^([ \t]*(?:export[ \t]+)?)([A-Za-z_][\w.-]*)(?:[ \t]*=[ \t]*|:[ \t]+)/;
/** What says nothing of a value: empty lines, comments, and a name alone, whose value comes from elsewhere. */
const WITHOUT_VALUE = /^\s*(?:#|$|(?:export[ \t]+)?[A-Za-z_][\w.-]*\s*$)/;
/** How many lines of one file are told not to have been read. */
const MOST_PROBLEMS = 20;

/**
 * Reads a `.env` file: `NAME=value` lines, an optional `export`, single, double or back quotes (which may span lines),
 * `#` comments. A line that is nothing of this is a problem, and the rest is read on.
 */
export function parseDotenv(source: Source): Document[] {
  const { text } = source;
  const entries: Entry[] = [];
  const unread: number[] = [];
  let at = text.charCodeAt(0) === 0xfe_ff ? 1 : 0;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    const match = ASSIGNMENT.exec(line);
    if (match === null) {
      if (!WITHOUT_VALUE.test(line)) unread.push(at);
      at = lineEnd + 1;
      continue;
    }
    const [head, before = "", name = ""] = match;
    const value = readValue(text, at + head.length, lineEnd);
    entries.push({ key: plain(name, at + before.length), value });
    at = endOfLine(text, Math.max(value.span.end, at + head.length)) + 1;
  }
  const root = { kind: "map", span: { start: 0, end: text.length }, entries } as const;
  return [{ source, syntax: "dotenv", root, problems: problemsOf(source, unread) }];
}

function problemsOf(source: Source, unread: readonly number[]): Problem[] {
  const problems = unread.slice(0, MOST_PROBLEMS).map((at) => ({
    file: source.file,
    ...source.positionAt(at),
    message: "not an assignment (NAME=value); line not read",
  }));
  const more = unread.length - problems.length;
  return more === 0 ? problems : [...problems, { file: source.file, message: `${more} more lines are no assignments` }];
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function plain(value: string, start: number): Scalar {
  const span = { start, end: start + value.length };
  return new Scalar({ type: "string", style: "plain", text: value, value, span, offsets: start });
}

function readValue(text: string, start: number, lineEnd: number): Scalar {
  const quote = text[start];
  if (quote === '"' || quote === "'" || quote === "`") {
    const end = closingQuote(text, start, quote);
    if (end !== undefined) return quoted(text, start, end + 1, quote);
  }
  const line = text.slice(start, lineEnd);
  const comment = line.search(/(?:^|[ \t])#/);
  return plain((comment === -1 ? line : line.slice(0, comment)).trimEnd(), start);
}

function closingQuote(text: string, start: number, quote: string): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote) return at;
  }
  return undefined;
}

function quoted(text: string, start: number, end: number, quote: string): Scalar {
  const written = text.slice(start, end);
  const inner = written.slice(1, -1);
  const span = { start, end };
  const style: ScalarStyle = quote === '"' ? "double" : "single";
  if (quote !== '"' || !inner.includes("\\")) {
    return new Scalar({ type: "string", style, text: written, value: inner, span, offsets: start + 1 });
  }
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < inner.length;) {
    const width = inner[at] === "\\" && at + 1 < inner.length ? 2 : 1;
    const letter = inner[at + width - 1] ?? "";
    letters.push(width === 2 ? (ESCAPES[letter] ?? letter) : letter);
    starts.push(start + 1 + at);
    ends.push(start + 1 + at + width);
    at += width;
  }
  return new Scalar({
    type: "string",
    style,
    text: written,
    value: letters.join(""),
    span,
    offsets: () => ({ starts, ends }),
  });
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
