/** Ends of the command substitutions of a text by where they begin: `$(` to behind its `)`. */
export type Substitutions = ReadonlyMap<number, number>;

/**
 * Pairs `$(` with its `)`, in one pass, whatever stands in between: other brackets, lines, quotes. A bracket without a partner
 * is a letter.
 */
export function substitutionsOf(text: string): Substitutions {
  const ends = new Map<number, number>();
  if (!text.includes("$(")) return ends;
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/\$?\(|\)/g)) {
    if (bracket === ")") {
      const start = open.pop();
      if (start !== undefined && start >= 0) ends.set(start, index + 1);
    } else open.push(bracket === "(" ? -1 : index);
  }
  return ends;
}

/**
 * `$(…)`, `` `…` `` on one line, and the words of `${NAME:+--flag value}`: where the commands inside them stand, in one word
 * of a command.
 */
export function* commandsInside(word: string): Generator<{ readonly start: number; readonly end: number }> {
  const ends = substitutionsOf(word);
  let behind = 0;
  for (const [start, end] of [...ends].toSorted(([a], [b]) => a - b)) {
    if (start < behind || word[start + 2] === "(") continue;
    yield { start: start + 2, end: end - 1 };
    behind = end;
  }
  for (const match of word.matchAll(/(?:`|\$\{\w{1,80}:?\+)([^`{}\r\n]{3,})[`}]/g)) {
    const end = match.index + match[0].length - 1;
    yield { start: end - (match[1] ?? "").length, end };
  }
}
