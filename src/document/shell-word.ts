import type { Substitutions } from "./substitution.ts";

/** How long the sign is that joins this line with the next one (a backslash, PowerShell's back quote); 0 for none. */
export function joinedLine(command: string, at: number): number {
  if (command[at] !== "\\" && command[at] !== "`") return 0;
  if (command[at + 1] === "\n") return 2;
  return command[at + 1] === "\r" && command[at + 2] === "\n" ? 3 : 0;
}

/** Where the word ends that begins at an offset. */
export function wordEnd(command: string, from: number, inner: Substitutions): number {
  let at = from;
  while (at < command.length) {
    const code = command[at] as string;
    if (code === '"' || code === "'") at = quoteEnd(command, at, code, inner);
    else if (code === "\\" || code === "`") {
      const joined = joinedLine(command, at);
      // In the middle of a word the next line goes on with it.
      if (joined > 0 && /[ \t]/.test(command[at + joined] ?? " ")) break;
      at += joined > 0 ? joined : code === "\\" ? 2 : backQuoted(command, at);
    } else if (code === "$" && command[at + 1] === "(") at = inner.get(at) ?? at + 2;
    else if (code === "$" && command[at + 1] === "{") at = expansionEnd(command, at);
    else if (code === "{" && command[at + 1] === "{") at = expansionEnd(command, at);
    else if (" \t\r\n;&|()".includes(code) || (code === "<" && command[at + 1] === "<" && at > from)) break;
    else at++;
  }
  return Math.min(Math.max(at, from + 1), command.length);
}

/** The length of `` `…` `` on one line; of a back quote alone, 1. */
function backQuoted(command: string, from: number): number {
  const end = command.indexOf("`", from + 1);
  return end === -1 || command.slice(from, end).includes("\n") ? 1 : end + 1 - from;
}

/** Behind the closing quote, or behind the opening one when there is none. */
function quoteEnd(command: string, from: number, quote: string, inner: Substitutions): number {
  for (let at = from + 1; at < command.length; at++) {
    if (command[at] === "\\" && quote === '"') at++;
    // In double quotes a command may stand that has quotes itself.
    else if (command[at] === "$" && quote === '"' && inner.has(at)) at = (inner.get(at) as number) - 1;
    else if (command[at] === quote) return at + 1;
  }
  return from + 1;
}

/** The end of `${{…}}`, `${…}` or `{{…}}`; when it is not closed on its line, just behind its opening. */
function expansionEnd(command: string, from: number): number {
  const opening = command.startsWith("${{", from) ? "${{" : command.slice(from, from + 2);
  const closing = opening === "${{" || opening === "{{" ? "}}" : "}";
  const limit = Math.min(command.length, from + 500);
  const end = command.slice(from, limit).indexOf(closing, opening.length);
  return end === -1 || command.slice(from, from + end).includes("\n")
    ? from + opening.length
    : from + end + closing.length;
}
