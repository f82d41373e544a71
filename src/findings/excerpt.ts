import type { Source, Span } from "../source/source.ts";
import type { Excerpt } from "./finding.ts";

/** How much of a line is shown before and after the mark, in characters. With the mark a line stays under 200. */
const BEFORE = 80;
const AFTER = 70;
const MARK = 40;

/** A part of the text that is shown as `mask` only. */
interface Masked extends Span {
  readonly mask: string;
}

/** What must not be shown: sorted spans without overlap, and values wherever else they stand. */
interface Hidden {
  readonly known: readonly Masked[];
  readonly values: ReadonlyMap<string, string>;
}

/**
 * The lines around a finding: one before, its own (the first one when it spans several), one after. Everything in
 * `secrets`, and every repetition of one nearby, is replaced by its mask before a line is cut to length. So `secrets`
 * must hold all that was found in the file, also what is not reported. Comments are shown as `# …`, because nobody has
 * looked for secrets in them. The work is linear in the number of secrets and does not depend on the length of a line.
 *
 * @param masks the mask of one of `secrets`
 */
export function makeExcerpt(
  source: Source,
  span: Span,
  secrets: readonly Span[],
  masks: (span: Span) => string,
): Excerpt {
  const { line } = source.positionAt(span.start);
  const firstLine = Math.max(1, line - 1);
  const own = lineSpan(source, line);
  const several = span.end > (source.lineStarts[line] ?? Infinity);
  const lastLine = several ? line : Math.min(source.lineStarts.length, line + 1);
  const shown = { start: lineSpan(source, firstLine).start, end: lineSpan(source, lastLine).end };
  const known = merge(
    source,
    secrets.filter((secret) => touches(secret, shown)),
    masks,
  );
  const hidden: Hidden = { known, values: valuesOf(source, known) };

  const marked = markedLine(source, own, span, hidden);
  const lines: string[] = [];
  for (let number = firstLine; number <= lastLine; number++) {
    lines.push(number === line ? marked.text : contextLine(source, lineSpan(source, number), hidden));
  }
  // The empty line after the last line break of a file says nothing.
  if (lastLine > line && lastLine === source.lineStarts.length && lines.at(-1) === "") lines.pop();
  return { firstLine, lines, mark: { line, column: marked.column, length: marked.length } };
}

/**
 * The text with control characters, invisible and direction-changing characters written out (`\x1b`, `\u{202e}`), so
 * that a file name or a value can neither steer a terminal nor pretend to be something else.
 */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, (character) => {
    const named = NAMED[character];
    if (named !== undefined) return named;
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length <= 2 ? `\\x${code.padStart(2, "0")}` : `\\u{${code}}`;
  });
}

const NAMED: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function markedLine(
  source: Source,
  line: Span,
  span: Span,
  hidden: Hidden,
): { text: string; column: number; length: number } {
  let start = Math.min(span.start, line.end);
  let end = Math.min(Math.max(span.end, start), line.end);
  for (const masked of hidden.known) {
    if (masked.start < end && masked.end > start) {
      start = Math.max(line.start, Math.min(start, masked.start));
      end = Math.min(line.end, Math.max(end, masked.end));
    }
  }
  const left = { start: clamp(source, start - BEFORE, line.start, 1), end: start };
  const before = cutLeft(render(source, left, hidden), left.start > line.start);
  const middle = cutRight(render(source, { start, end }, hidden), MARK, false);
  const rest = { start: end, end: clamp(source, end + AFTER, line.end, -1) };
  const after = cutRight(hideComment(render(source, rest, hidden)), AFTER, rest.end < line.end);
  return { text: before + middle + after, column: before.length + 1, length: Math.max(1, middle.length) };
}

function contextLine(source: Source, line: Span, hidden: Hidden): string {
  const end = clamp(source, line.start + BEFORE + AFTER, line.end, -1);
  return cutRight(hideComment(render(source, { start: line.start, end }, hidden)), BEFORE + AFTER, end < line.end);
}

/** A range of one line as people may see it. A mask stands where its span begins; its continuation is only `…`. */
function render(source: Source, range: Span, hidden: Hidden): string {
  if (range.start >= range.end) return "";
  let text = "";
  let cursor = range.start;
  const inside = hidden.known.filter((masked) => masked.end > range.start && masked.start < range.end);
  for (const masked of [...inside, ...repeats(source, range, hidden.values)].toSorted((a, b) => a.start - b.start)) {
    if (masked.end <= cursor || masked.start >= range.end) continue;
    text += clean(source.text.slice(cursor, Math.max(cursor, masked.start)));
    text += masked.start >= cursor ? visible(masked.mask) : "…";
    cursor = masked.end;
  }
  return text + clean(source.text.slice(cursor, Math.max(cursor, range.end)));
}

/** The values of the first secrets of the shown lines. Their number is limited for the sake of enormous lines. */
function valuesOf(source: Source, known: readonly Masked[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { start, end, mask } of known.slice(0, 50)) {
    if (end - start >= 4 && end - start <= 5000) values.set(source.text.slice(start, end), mask);
  }
  return values;
}

/** Further places of known values that reach into a range. */
function repeats(source: Source, range: Span, values: ReadonlyMap<string, string>): Masked[] {
  const found: Masked[] = [];
  for (const [value, mask] of values) {
    const from = Math.max(0, range.start - value.length + 1);
    const area = source.text.slice(from, range.end + value.length - 1);
    for (let at = area.indexOf(value); at >= 0; at = area.indexOf(value, at + value.length)) {
      found.push({ start: from + at, end: from + at + value.length, mask });
    }
  }
  return found;
}

function clean(text: string): string {
  return visible(text.replaceAll("\t", " "));
}

/** The comment at the end of a line without its words. The mark is never in what is given here. */
function hideComment(text: string): string {
  return text.replace(/(^|\s)(#|\/\/).*\S.*$/, "$1$2 …");
}

function cutLeft(text: string, more: boolean): string {
  return text.length > BEFORE || more ? `…${text.slice(-(BEFORE - 1)).replace(/^[\udc00-\udfff]/, "")}` : text;
}

function cutRight(text: string, limit: number, more: boolean): string {
  return text.length > limit || more ? `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

/** An offset kept on its line and off the middle of a surrogate pair; `direction` is where to step from there. */
function clamp(source: Source, offset: number, bound: number, direction: 1 | -1): number {
  if (direction === 1 ? offset <= bound : offset >= bound) return bound;
  const code = source.text.charCodeAt(offset);
  return code >= 0xdc_00 && code <= 0xdf_ff ? offset + direction : offset;
}

/** The span of a line without its line ending. */
function lineSpan(source: Source, line: number): Span {
  const start = source.lineStarts[line - 1] ?? source.text.length;
  let end = source.lineStarts[line] ?? source.text.length;
  while (end > start && (source.text[end - 1] === "\n" || source.text[end - 1] === "\r")) end--;
  return { start, end };
}

function touches(span: Span, range: Span): boolean {
  return span.end > span.start && span.start <= range.end && span.end >= range.start;
}

/** Sorted spans without overlap. Of spans that overlap no letter is shown: the mask of one could show the other. */
function merge(source: Source, secrets: readonly Span[], masks: (span: Span) => string): Masked[] {
  const merged: { start: number; end: number; only: Span | undefined }[] = [];
  for (const secret of secrets.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last === undefined || secret.start >= last.end)
      merged.push({ start: secret.start, end: secret.end, only: secret });
    else if (secret.start !== last.start || secret.end !== last.end) {
      last.end = Math.max(last.end, secret.end);
      last.only = undefined;
    }
  }
  return merged.map(({ start, end, only }) => ({
    start,
    end,
    mask: only === undefined ? `…(${Array.from(source.text.slice(start, end)).length})` : masks(only),
  }));
}
