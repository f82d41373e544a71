/** The column of scalars that must end in the line in which they begin: no line is indented deeper. */
export const ONE_LINE = Infinity;

/** Whether the character is a blank, a line break or beyond the end. */
export function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || at >= text.length;
}

/** Whether a dash stands here that begins the item of a sequence. */
export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === 45 && isGap(text, at + 1);
}

/** The first offset from here on that is no blank. */
export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at++;
  return at;
}

/** The offset behind the last character before here that is no blank, or the lower limit. */
export function trimBlanks(text: string, from: number, limit: number): number {
  let at = from;
  while (at > limit && text.charCodeAt(at - 1) === 32) at--;
  return at;
}

/** The offset of the line break that ends the line, or of the end of the text. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/**
 * Whether a scalar goes on behind a line break, and where: at the next line that is not blank, if it is indented deeper
 * than the column. The text may end before that.
 */
export function continuation(text: string, lineBreak: number, column: number): number | undefined {
  let start = lineBreak;
  let at = lineBreak;
  while (text.charCodeAt(at) === 10) {
    start = at + 1;
    at = skipBlanks(text, start);
  }
  return at < text.length && at - start > column ? at : undefined;
}

/** Folds the lines of a scalar: a line break becomes a blank, and of several all but the first stay. */
export function foldLines(text: string): string {
  let at = text.indexOf("\n");
  if (at === -1) return text;
  let value = "";
  let from = 0;
  while (at !== -1) {
    value += text.slice(from, trimBlanks(text, at, from));
    let breaks = 0;
    while (text.charCodeAt(at) === 10) {
      breaks++;
      from = skipBlanks(text, at + 1);
      at = from;
    }
    value += breaks === 1 ? " " : "\n".repeat(breaks - 1);
    at = text.indexOf("\n", from);
  }
  return value + text.slice(from);
}
