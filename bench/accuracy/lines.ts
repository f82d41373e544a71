/** `line:column` of an offset, both from 1, the column in UTF-16 units. */
export function lineAndColumn(text: string, offset: number): string {
  return `${lineOf(text, offset)}:${offset - text.lastIndexOf("\n", offset - 1)}`;
}

/** The line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
