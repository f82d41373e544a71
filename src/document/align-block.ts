import { Alignment } from "./alignment.ts";
import type { OffsetMap } from "./document.ts";

/**
 * Matches the value of a block scalar with its writing, line by line: what stands behind the indentation is in the value,
 * and between two lines what the style makes of their line break.
 */
export function alignBlock(text: string, value: string, base: number, folds: boolean): OffsetMap {
  const alignment = new Alignment(text, value, base);
  const first = text.indexOf("\n") + 1;
  const indent = Math.max(0, firstColumn(text, first) - firstColumn(value, 0));
  let separator = "";
  let afterDeeper = false;
  let lineEnd = first;
  for (let at = first; at < text.length && alignment.missing > 0;) {
    const previousEnd = lineEnd;
    const lineBreak = text.indexOf("\n", at);
    lineEnd = lineBreak === -1 ? text.length : lineBreak;
    const next = lineEnd + 1;
    if (text[lineEnd - 1] === "\r") lineEnd--;
    const start = Math.min(at + indent, lineEnd);
    at = next;
    const isDeeper = start < lineEnd && " \t".includes(text[start] ?? "");
    if (folds && start === lineEnd) {
      if (separator === " ") separator = "\n";
      else alignment.push(1, previousEnd, previousEnd);
      continue;
    }
    if (folds && isDeeper && separator === " ") separator = "\n";
    else if (folds && isDeeper && separator === "\n" && !afterDeeper) separator = "\n\n";
    if (!alignment.expects(separator)) return undefined;
    alignment.push(separator.length, previousEnd, previousEnd);
    if (!alignment.pushVerbatim(start, lineEnd)) return undefined;
    separator = folds && !isDeeper ? " " : "\n";
    afterDeeper = isDeeper;
  }
  // The line breaks at the end count as nothing, so that what is put in place of the value is not glued to the next line.
  const rest = alignment.missing;
  if (!alignment.expects("\n".repeat(rest))) return undefined;
  alignment.push(rest, lineEnd, lineEnd);
  return alignment.result();
}

/** The column of the first character from here on that is neither blank nor a line break. */
function firstColumn(text: string, from: number): number {
  let start = from;
  let at = from;
  for (; at < text.length && " \r\n".includes(text[at] as string); at++) if (text[at] === "\n") start = at + 1;
  return at - start;
}
