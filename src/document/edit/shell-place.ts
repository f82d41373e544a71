import type { TextEdit } from "../../source/edit.ts";
import { Heredocs } from "../heredoc.ts";

/** In which quotes of a script something stands. */
type Quotes = "none" | "single" | "double";

/**
 * The edit that puts what the shell works out, such as `${NAME}` or `$(command)`, in place of a literal part of a script.
 * The value stays one word and is not read again: it stands in double quotes, or gets them.
 *
 * @param expression as it stands in double quotes
 * @returns `undefined` where the shell would not work it out, or would read what it replaces differently
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02
 */
export function replaceInShell(text: string, start: number, end: number, expression: string): TextEdit | undefined {
  if (/[\\$`"'\n]/.test(text.slice(start, end))) return undefined;
  const quotes = quotesAt(text, start);
  if (quotes === undefined) return undefined;
  if (quotes === "double") return { span: { start, end }, text: expression };
  if (quotes === "none") return { span: { start, end }, text: `"${expression}"` };
  const isAll = text[start - 1] === "'" && text[end] === "'" && /^(?:$|[\s;&|)])/.test(text.slice(end + 1, end + 2));
  return isAll && /(?:^|[\s=])$/.test(text.slice(0, start - 1).slice(-1))
    ? { span: { start: start - 1, end: end + 1 }, text: `"${expression}"` }
    : { span: { start, end }, text: `'"${expression}"'` };
}

/** The quotes around an offset; `undefined` in comments, here-documents and whatever else is read in another way. */
function quotesAt(text: string, offset: number): Quotes | undefined {
  const heredocs = new Heredocs(text);
  /** Quotes around each `$(` that is open. */
  const outer: Quotes[] = [];
  let quotes: Quotes = "none";
  for (let at = 0; at < offset; at++) {
    const sign = text[at];
    if (quotes === "single") {
      if (sign === "'") quotes = "none";
    } else if (sign === "\\") at++;
    else if (sign === "`" || text.startsWith("$'", at) || text.startsWith("$((", at)) return undefined;
    else if (text.startsWith("$(", at)) {
      outer.push(quotes);
      quotes = "none";
      at++;
    } else if (sign === '"') quotes = quotes === "double" ? "none" : "double";
    else if (quotes === "double") continue;
    else if (sign === "'") quotes = "single";
    else if (sign === "(") outer.push("none");
    else if (sign === ")") quotes = outer.pop() ?? "none";
    else if (sign === "#" && /^$|[\s;&|(]/.test(text.slice(at - 1, at))) {
      const end = text.indexOf("\n", at);
      if (end === -1 || end >= offset) return undefined;
      at = end - 1;
    } else if (sign === "<") at += Math.max(0, heredocs.operator(at) - 1);
    else if (sign === "\n") {
      for (const body of heredocs.bodies(at + 1)) {
        if (offset < body.next) return undefined;
        at = body.next - 1;
      }
    }
  }
  return quotes;
}
