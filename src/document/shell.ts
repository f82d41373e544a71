import { Heredocs } from "./heredoc.ts";
import type { HeredocBody } from "./heredoc.ts";
import { joinedLine, wordEnd } from "./shell-word.ts";
import { substitutionsOf } from "./substitution.ts";

/** One word of a shell command, in offsets of the command. */
export interface ShellWord {
  readonly start: number;
  readonly end: number;
  /** The word between its quotes, where one pair of quotes surrounds it or what follows `=`; as written otherwise. */
  readonly text: string;
  readonly textStart: number;
  /** Whether the word is an operator (`;`, `&&`, `|`, a line break) that ends a simple command. */
  readonly operator: boolean;
  /** Whether it is the body of a here-document, which is a text of its own. */
  readonly heredoc?: boolean;
}

/** Of hostile files; no command has so many words. */
const MOST_WORDS = 200_000;

/**
 * Splits a command into words as a POSIX shell would, with offsets. Tolerant: a quote that is never closed is a letter, template
 * expressions (`${{ inputs.x }}`, `$(…)`) belong to their word. Also good enough for PowerShell and cmd lines, and for a
 * command that is a JSON list of words.
 */
export function shellWords(command: string): ShellWord[] {
  const words = /^\s*\[\s*["']/.test(command) ? listWords(command) : undefined;
  return words ?? plainWords(command);
}

/** The words of `["python", "train.py"]`, or `undefined` when it is no such list. */
function listWords(command: string): ShellWord[] | undefined {
  const words: ShellWord[] = [];
  const item = /\s*([[,])\s*("(?:[^"\\]|\\[^])*"|'[^']*')/y;
  let end = 0;
  for (let match = item.exec(command); match !== null && words.length < MOST_WORDS; match = item.exec(command)) {
    if ((match[1] === "[") !== (words.length === 0)) return undefined;
    end = item.lastIndex;
    const start = end - (match[2] ?? "").length;
    words.push({ start, end, text: command.slice(start + 1, end - 1), textStart: start + 1, operator: false });
  }
  return /^\s*(?:,\s*)?\]\s*$/.test(command.slice(end)) ? words : undefined;
}

function plainWords(command: string): ShellWord[] {
  const words: ShellWord[] = [];
  const inner = substitutionsOf(command);
  const heredocs = new Heredocs(command);
  // `<# … #>` of PowerShell.
  const lastComment = command.lastIndexOf("#>");
  let at = 0;
  while (at < command.length && words.length < MOST_WORDS) {
    const code = command[at] as string;
    const joined = joinedLine(command, at);
    const heredoc = code === "<" && command[at + 1] === "<" ? heredocs.operator(at) : 0;
    if (joined > 0) at += joined;
    else if (heredoc > 0) {
      words.push(makeWord(command, at, at + heredoc));
      at += heredoc;
    } else if (code === " " || code === "\t" || code === "\r") at++;
    else if (code === "#" && isWordStart(command, at)) at = lineEnd(command, at);
    else if (at < lastComment && command.startsWith("<#", at)) at = command.indexOf("#>", at) + 2;
    else if ("\n;&|()".includes(code)) {
      let end = at + 1;
      while (code !== "\n" && end < command.length && command[end] === code) end++;
      words.push({ start: at, end, text: command.slice(at, end), textStart: at, operator: true });
      at = end;
      if (code !== "\n") continue;
      for (const body of heredocs.bodies(at)) {
        if (body.start < body.end) words.push(heredocWord(command, body));
        at = body.next;
      }
    } else {
      const end = wordEnd(command, at, inner);
      words.push(makeWord(command, at, end));
      at = end;
    }
  }
  return words;
}

function heredocWord(command: string, { start, end }: HeredocBody): ShellWord {
  return { start, end, text: command.slice(start, end), textStart: start, operator: true, heredoc: true };
}

function isWordStart(command: string, at: number): boolean {
  return at === 0 || /[\s;&|(]/.test(command[at - 1] ?? " ");
}

function lineEnd(command: string, from: number): number {
  const end = command.indexOf("\n", from);
  return end === -1 ? command.length : end;
}

function makeWord(command: string, start: number, end: number): ShellWord {
  const written = command.slice(start, end);
  const assigned = /^-{0,2}[A-Za-z_][\w.-]*=(?=["'])/.exec(written);
  const quotes = /^\\?(["'])/.exec(written.slice(assigned?.[0].length ?? 0));
  if (quotes === null) return { start, end, text: written, textStart: start, operator: false };
  const closing =
    written.endsWith(quotes[0]) && written.length > (assigned?.[0].length ?? 0) + quotes[0].length
      ? quotes[0].length
      : 0;
  if (assigned === null) {
    const textStart = start + quotes[0].length;
    return { start, end, text: written.slice(quotes[0].length, written.length - closing), textStart, operator: false };
  }
  // `--key="value"` stays one text with its quotes; whoever splits it at `=` takes them off with `unquote`.
  return { start, end, text: written, textStart: start, operator: false };
}

/**
 * Takes one pair of surrounding quotes (escaped or not) off a piece of a text; offsets are moved accordingly. Inside single
 * quotes a single quote is written `'\''`.
 */
export function unquote(text: string, start: number): { text: string; start: number } {
  const open = /^(?:'\\''|\\?["'])/.exec(text);
  if (open === null) return { text, start };
  const quote = open[0];
  const closed = text.length >= 2 * quote.length && text.endsWith(quote) ? quote.length : 0;
  return { text: text.slice(quote.length, text.length - closed), start: start + quote.length };
}
