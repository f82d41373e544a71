import type { Scalar } from "./document.ts";
import { rewrittenScalar } from "./plain-yaml-quoted.ts";
import { endOfLine, isGap, skipBlanks } from "./plain-yaml-text.ts";

/** A line of a block scalar: where it begins, its first character that is no blank, and where it ends. */
interface Line {
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

/**
 * The literal or folded scalar whose header (`|`, `>-`) stands here, or `undefined`. Its span reaches to the beginning of
 * the line behind it.
 *
 * @param column the column of the key or dash that it is the value of
 */
export function blockScalar(text: string, start: number, column: number): Scalar | undefined {
  const style = text[start] === "|" ? "literal" : "folded";
  const mark = text[start + 1];
  const chomping = mark === "-" || mark === "+" ? mark : "";
  const behind = start + 1 + chomping.length;
  const rest = skipBlanks(text, behind);
  if (!isGap(text, behind) || !(isGap(text, rest) || text[rest] === "#")) return undefined;
  const read = readLines(text, endOfLine(text, rest) + 1, column);
  if (read === undefined) return undefined;

  const { lines, indent, next } = read;
  const filled = 1 + lines.findLastIndex(isFilled);
  const last = lines[filled - 1] as Line;
  const body = lines.slice(0, filled);
  let value = style === "literal" ? joined(text, body, indent) : folded(text, body, indent);
  if (chomping === "+") value += "\n".repeat(lines.length - filled + 1);
  else if (chomping === "") value += "\n";
  const end = chomping === "+" ? next : Math.min(last.end + 1, text.length);
  return rewrittenScalar(text, start, end, style, value);
}

function isFilled(line: Line): boolean {
  return line.content < line.end;
}

/** The lines of a block scalar, blank ones at its end included, and where the next line begins. */
function readLines(
  text: string,
  from: number,
  column: number,
): { lines: Line[]; indent: number; next: number } | undefined {
  const lines: Line[] = [];
  let indent = -1;
  /** How wide the blank lines since the last other one are. */
  let widest = 0;
  let at = from;
  while (at < text.length) {
    const content = skipBlanks(text, at);
    const end = endOfLine(text, content);
    const width = content - at;
    if (content === end) {
      // Blanks without a line break at the end of the text.
      if (content === text.length) return undefined;
      widest = Math.max(widest, width);
    } else {
      if (indent === -1) {
        // An empty scalar, or one that needs an indentation indicator.
        if (width <= column || widest > width) return undefined;
        indent = width;
      } else if (width < indent) break;
      widest = 0;
    }
    lines.push({ start: at, content, end });
    at = end + 1;
  }
  // Wide blank lines at the end count as text.
  return indent === -1 || widest > indent ? undefined : { lines, indent, next: Math.min(at, text.length) };
}

function joined(text: string, lines: readonly Line[], indent: number): string {
  let value = "";
  for (const [index, { start, end }] of lines.entries()) {
    if (index > 0) value += "\n";
    value += text.slice(start + indent, end);
  }
  return value;
}

/** A line break between two lines is a blank in the value, but stays one around blank and deeper indented lines. */
function folded(text: string, lines: readonly Line[], indent: number): string {
  let value = "";
  let separator = "";
  let afterDeeper = false;
  for (const { start, content, end } of lines) {
    if (content - start > indent) {
      if (separator === " ") separator = "\n";
      else if (separator === "\n" && !afterDeeper) separator = "\n\n";
      value += separator + text.slice(start + indent, end);
      separator = "\n";
      afterDeeper = true;
    } else if (content < end) {
      value += separator + text.slice(content, end);
      separator = " ";
      afterDeeper = false;
    } else if (separator === " ") separator = "\n";
    else value += "\n";
  }
  return value;
}
