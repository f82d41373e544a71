import { Source } from "../source/source.ts";
import { Written } from "./written.ts";

/** The name under which a command line is shown, in the place of a file name. */
export const COMMAND_LINE = "(command line)";

/** A command as a text that findings can point into, with its words. */
export interface CommandLine {
  readonly source: Source;
  readonly words: readonly Written[];
}

const PLAIN = /^[\w@%+=:,./-]+$/;

/** Writes the words of a command as a POSIX shell would have to read them; the single quote becomes `'\''`. */
export function commandLine(argv: readonly string[]): CommandLine {
  const quoted = argv.map(quote);
  const source = new Source(COMMAND_LINE, quoted.join(" "));
  let start = 0;
  const words = argv.map((word, index) => {
    const at = start;
    const writing = quoted[index] as string;
    start += writing.length + 1;
    return writing === word
      ? Written.verbatim(source, { start: at, end: at + word.length })
      : quotedWord(source, word, at);
  });
  return { source, words };
}

function quote(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

const QUOTE_WIDTH = 4;

function quotedWord(source: Source, word: string, start: number): Written {
  const starts: number[] = [];
  let at = start + 1;
  for (let index = 0; index <= word.length; index++) {
    starts.push(at);
    at += word[index] === "'" ? QUOTE_WIDTH : 1;
  }
  return Written.in(source, word, (index) => {
    const from = starts[index] ?? at;
    return { start: from, end: from + (word[index] === "'" ? QUOTE_WIDTH : 1) };
  });
}
