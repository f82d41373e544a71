/** What Bicep and HCL write differently. */
export interface Dialect {
  /** The quote of a string in one line. */
  readonly quote: "'" | '"';
  /** Whether `#` begins a comment. */
  readonly hash: boolean;
  /** Whether `$${` and `%%{` stand for `${` and `%{` themselves; else `\$` does that. */
  readonly doubled: boolean;
}

/** Bicep, where a string stands in single quotes and a longer one between three of them. */
export const BICEP: Dialect = { quote: "'", hash: false, doubled: false };
/** HashiCorp's configuration language, where longer strings are heredocs. */
export const HCL: Dialect = { quote: '"', hash: true, doubled: true };

/** Deeper than people write, and far from the end of the stack. */
const DEEPEST = 300;

/** A place in the text of a block language. Reading never fails: it ends at the end of the text. */
export class BlockCursor {
  readonly text: string;
  readonly dialect: Dialect;
  at: number;
  #depth = 0;

  constructor(text: string, dialect: Dialect) {
    this.text = text;
    this.dialect = dialect;
    this.at = text.charCodeAt(0) === 0xfe_ff ? 1 : 0;
  }

  get char(): string {
    return this.text[this.at] ?? "";
  }

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  startsWith(piece: string): boolean {
    return this.text.startsWith(piece, this.at);
  }

  /**
   * Reads one level deeper.
   *
   * @throws {RangeError} where the text is nested deeper than can be read
   */
  deeper<T>(read: () => T): T {
    if (++this.#depth > DEEPEST) throw new RangeError("nested too deeply");
    const result = read();
    this.#depth--;
    return result;
  }

  /** Skips blanks and comments on the line. */
  skipBlanks(): void {
    for (;;) {
      const char = this.char;
      if (char === " " || char === "\t" || char === "\r") this.at++;
      else if (!this.#skipComment()) return;
    }
  }

  /** Skips blanks, line breaks and comments. */
  skipLines(): void {
    for (;;) {
      this.skipBlanks();
      if (this.char !== "\n") return;
      this.at++;
    }
  }

  /** Skips to the end of the line. */
  skipLine(): void {
    const end = this.text.indexOf("\n", this.at);
    this.at = end === -1 ? this.text.length : end;
  }

  #skipComment(): boolean {
    if (this.startsWith("//") || (this.dialect.hash && this.char === "#")) {
      this.skipLine();
      return true;
    }
    if (!this.startsWith("/*")) return false;
    const end = this.text.indexOf("*/", this.at + 2);
    this.at = end === -1 ? this.text.length : end + 2;
    return true;
  }

  /** Takes what a sticky pattern matches here, or nothing. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.text)?.[0] ?? "";
    this.at += taken.length;
    return taken;
  }

  /** Takes a piece if it stands here. */
  takes(piece: string): boolean {
    const found = this.startsWith(piece);
    if (found) this.at += piece.length;
    return found;
  }
}
