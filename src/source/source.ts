/** A range of a text in UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a text as editors show it: both numbers count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of one file (or of what stands in for a file) with its line table. */
export class Source {
  readonly file: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  /**
   * @param file the name shown to the user: a path with `/` separators, relative where possible
   * @param text the decoded text, byte order mark included, so that offsets are those of the file
   */
  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** Offsets at which lines begin; `\n`, `\r\n` and a lone `\r` end a line. */
  get lineStarts(): readonly number[] {
    if (this.#lineStarts === undefined) {
      const starts = [0];
      for (let index = 0; index < this.text.length; index++) {
        const code = this.text.charCodeAt(index);
        if (code === 10 || (code === 13 && this.text.charCodeAt(index + 1) !== 10)) starts.push(index + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }

  /** Line and column of an offset. An offset beyond the end gives the end. */
  positionAt(offset: number): Position {
    const starts = this.lineStarts;
    const target = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= target) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: target - (starts[low] ?? 0) + 1 };
  }

  /** The text of a line (counted from 1) without its line ending; empty beyond the end. */
  lineText(line: number): string {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return "";
    const end = this.lineStarts[line] ?? this.text.length;
    return this.text.slice(start, end).replace(/[\r\n]+$/, "");
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}
