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

/**
 * Splits a command into words as a POSIX shell would, with offsets. Tolerant: an open quote ends with the text, template
 * expressions (`${{ inputs.x }}`, `$(…)`) belong to their word. Also good enough for PowerShell and cmd lines.
 */
export function shellWords(command: string): ShellWord[] {
  const words: ShellWord[] = [];
  let at = 0;
  while (at < command.length) {
    const code = command[at] as string;
    if (code === "\\" && /\r?\n/y.test(command.slice(at + 1, at + 3))) at += command[at + 1] === "\r" ? 3 : 2;
    else if (code === "`" && command[at + 1] === "\n") at += 2;
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
    else if (code === "\\") at += 2;
    else if (code === "$" && (command[at + 1] === "{" || command[at + 1] === "(")) at = expansionEnd(command, at);
    else if (code === "{" && command[at + 1] === "{") at = expansionEnd(command, at);
    else if (" \t\r\n;&|()".includes(code)) break;
    else at++;
  }
  return Math.min(Math.max(at, from + 1), command.length);
}

function quoteEnd(command: string, from: number, quote: string): number {
  for (let at = from + 1; at < command.length; at++) {
    if (command[at] === "\\" && quote === '"') at++;
    else if (command[at] === quote) return at + 1;
  }
  return command.length;
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
