import { endOfLine, skipBlanks } from "./plain-yaml-text.ts";

const NEWLINE = 10;
const HASH = 35;

/** The place in a text up to which it is read. */
export class Cursor {
  readonly text: string;
  /** Where the next thing begins. */
  at = 0;
  lineStart = 0;
  /** The column of the next thing when it is the first of a line or behind dashes; -1 at the end of the text. */
  column = -1;

  constructor(text: string) {
    this.text = text;
    this.nextLine(0);
  }

  /** Goes to the next line with more than a comment on it, from the beginning of a line. */
  nextLine(from: number): void {
    const text = this.text;
    let start = from;
    while (start < text.length) {
      const at = skipBlanks(text, start);
      const code = text.charCodeAt(at);
      if (code !== NEWLINE && code !== HASH && at < text.length) {
        this.lineStart = start;
        this.at = at;
        this.column = at - start;
        return;
      }
      start = endOfLine(text, at) + 1;
    }
    this.at = text.length;
    this.column = -1;
  }

  /** Goes to the next line from behind a value; false when more than a comment follows the value. */
  finishLine(from: number): boolean {
    const at = skipBlanks(this.text, from);
    const code = this.text.charCodeAt(at);
    if (code !== NEWLINE && at < this.text.length && (code !== HASH || at === from)) return false;
    this.nextLine(endOfLine(this.text, at) + 1);
    return true;
  }
}
