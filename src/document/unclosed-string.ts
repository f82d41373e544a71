import type { EmbeddedText } from "./embedded-text.ts";

/**
 * A cell of a notebook without the quotes of a string that it leaves open. Each cell is a program of its own to IPython: the
 * string would swallow all cells behind it when they are read as one.
 */
export function withoutUnclosedString(cell: EmbeddedText): EmbeddedText {
  const { text } = cell;
  const at = unclosedString(text);
  return at === undefined ? cell : cell.readAs(`${text.slice(0, at)}   ${text.slice(at + 3)}`);
}

/** Where the opening quotes of a string stand that goes over lines and has no end. */
export function unclosedString(text: string): number | undefined {
  if (!/"""|'''/.test(text)) return undefined;
  const next = /#[^\n]*|"""|'''|["']/g;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const [token] = found;
    if (token.startsWith("#")) continue;
    const end = endOfString(text, next.lastIndex, token);
    if (end === undefined) return token.length === 3 ? found.index : undefined;
    next.lastIndex = end;
  }
  return undefined;
}

/** The end of a string; one with single quotes goes to the end of the line at most. */
function endOfString(text: string, from: number, quote: string): number | undefined {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "\n" && quote.length === 1) return at;
    else if (text.startsWith(quote, at)) return at + quote.length;
  }
  return undefined;
}
