import type { Span } from "./source.ts";

/** A replacement of a range of a text; an empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/**
 * The text after all edits, whose offsets are those of the text before. Edits may come in any order; two that are the
 * same count once, and of two insertions at one place the first in the list comes first.
 *
 * @returns `undefined` when two edits overlap or one lies outside of the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const ordered = withoutRepetition(edits).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at = 0;
  for (const { span, text: inserted } of ordered) {
    if (span.start < at || span.end < span.start || span.end > text.length) return undefined;
    result += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return result + text.slice(at);
}

function withoutRepetition(edits: readonly TextEdit[]): TextEdit[] {
  const seen = new Set<string>();
  return edits.filter(({ span, text }) => {
    if (span.start === span.end) return true;
    const identity = `${span.start}:${span.end}:${text}`;
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}
