import type { Source } from "../source/source.ts";
import { alignValue } from "./align.ts";
import { Scalar } from "./document.ts";
import type { Document, Entry, Problem, ScalarStyle } from "./document.ts";

const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/;

/**
 * Reads a `.env` file: `NAME=value` lines, an optional `export`, single, double or back quotes (which may span lines),
 * `#` comments. A line that is nothing of this is a problem, and the rest is read on.
 */
export function parseDotenv(source: Source): Document[] {
  const { text } = source;
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  let at = text.charCodeAt(0) === 0xfe_ff ? 1 : 0;
  while (at < text.length) {
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    const match = ASSIGNMENT.exec(line);
    if (match === null) {
      if (!/^\s*(?:#|$)/.test(line)) {
        problems.push({
          file: source.file,
          ...source.positionAt(at),
          message: "not an assignment (NAME=value); line not read",
        });
      }
      at = lineEnd + 1;
      continue;
    }
    const name = match[1] ?? "";
    const nameStart = at + line.indexOf(name);
    const valueStart = at + match[0].length;
    const value = readValue(text, valueStart, lineEnd);
    entries.push({ key: plain(name, nameStart), value });
    at = endOfLine(text, Math.max(value.span.end, valueStart)) + 1;
  }
  const root = { kind: "map", span: { start: 0, end: text.length }, entries } as const;
  return [{ source, syntax: "dotenv", root, problems }];
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
  const value = inner.replaceAll(
    /\\([\s\S])/g,
    (_, letter: string) => ({ n: "\n", r: "\r", t: "\t" })[letter] ?? letter,
  );
  return new Scalar({
    type: "string",
    style,
    text: written,
    value,
    span,
    offsets: () => alignValue(written, value, "json", start),
  });
}
