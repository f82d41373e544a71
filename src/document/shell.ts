/** One word of a shell command, in offsets of the command. */
export interface ShellWord {
  readonly start: number;
  readonly end: number;
  /** The word between its quotes, where one pair of quotes surrounds it or what follows `=`; as written otherwise. */
  readonly text: string;
  readonly textStart: number;
  /** Whether the word is an operator (`;`, `&&`, `|`, a line break) that ends a simple command. */
  readonly operator: boolean;
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
  return /^\s*,?\s*\]\s*$/.test(command.slice(end)) ? words : undefined;
}

function plainWords(command: string): ShellWord[] {
  const words: ShellWord[] = [];
  let at = 0;
  while (at < command.length && words.length < MOST_WORDS) {
    const code = command[at] as string;
    const joined = joinedLine(command, at);
    if (joined > 0) at += joined;
    else if (code === " " || code === "\t" || code === "\r") at++;
    else if (code === "#" && isWordStart(command, at)) at = lineEnd(command, at);
    else if ("\n;&|()".includes(code)) {
      let end = at + 1;
      while (code !== "\n" && end < command.length && command[end] === code) end++;
      words.push({ start: at, end, text: command.slice(at, end), textStart: at, operator: true });
      at = end;
    } else {
      const end = wordEnd(command, at);
      words.push(makeWord(command, at, end));
      at = end;
    }
  }
  return words;
}

/** How long the sign is that joins this line with the next one (a backslash, PowerShell's back quote); 0 for none. */
function joinedLine(command: string, at: number): number {
  if (command[at] !== "\\" && command[at] !== "`") return 0;
  if (command[at + 1] === "\n") return 2;
  return command[at + 1] === "\r" && command[at + 2] === "\n" ? 3 : 0;
}

function isWordStart(command: string, at: number): boolean {
  return at === 0 || /[\s;&|(]/.test(command[at - 1] ?? " ");
}

function lineEnd(command: string, from: number): number {
  const end = command.indexOf("\n", from);
  return end === -1 ? command.length : end;
}

function wordEnd(command: string, from: number): number {
  let at = from;
  while (at < command.length) {
    const code = command[at] as string;
    if (code === '"' || code === "'") at = quoteEnd(command, at, code);
    else if (code === "\\" || code === "`") {
      const joined = joinedLine(command, at);
      // In the middle of a word the next line goes on with it.
      if (joined > 0 && /[ \t]/.test(command[at + joined] ?? " ")) break;
      at += joined > 0 ? joined : code === "\\" ? 2 : 1;
    } else if (code === "$" && (command[at + 1] === "{" || command[at + 1] === "(")) at = expansionEnd(command, at);
    else if (code === "{" && command[at + 1] === "{") at = expansionEnd(command, at);
    else if (" \t\r\n;&|()".includes(code)) break;
    else at++;
  }
  return Math.min(Math.max(at, from + 1), command.length);
}

/** Behind the closing quote, or behind the opening one when there is none. */
function quoteEnd(command: string, from: number, quote: string): number {
  for (let at = from + 1; at < command.length; at++) {
    if (command[at] === "\\" && quote === '"') at++;
    else if (command[at] === quote) return at + 1;
  }
  return from + 1;
}

/** The end of `${{…}}`, `${…}`, `$(…)` or `{{…}}`; when it is not closed on its line, just behind its opening. */
function expansionEnd(command: string, from: number): number {
  const opening = command.startsWith("${{", from) ? "${{" : command.slice(from, from + 2);
  const closing = opening === "${{" || opening === "{{" ? "}}" : opening === "$(" ? ")" : "}";
  const limit = Math.min(command.length, from + 500);
  const end = command.slice(from, limit).indexOf(closing, opening.length);
  return end === -1 || command.slice(from, from + end).includes("\n")
    ? from + opening.length
    : from + end + closing.length;
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

/** Takes one pair of surrounding quotes (escaped or not) off a piece of a text; offsets are moved accordingly. */
export function unquote(text: string, start: number): { text: string; start: number } {
  const open = /^\\?["']/.exec(text);
  if (open === null) return { text, start };
  const quote = open[0];
  const closed = text.length >= 2 * quote.length && text.endsWith(quote) ? quote.length : 0;
  return { text: text.slice(quote.length, text.length - closed), start: start + quote.length };
}
