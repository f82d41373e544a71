/** Where the body of a here-document stands. */
export interface HeredocBody {
  readonly start: number;
  /** Where its last line ends, before the line with the delimiter. */
  readonly end: number;
  /** Behind the delimiter. */
  readonly next: number;
}

/** `<<EOF`, `<<-'EOF'`, `2<< "EOF"`, but no `<<<word`. */
const OPERATOR = /\d?<<(-?)[ \t]*\\?(["']?)([A-Za-z_][\w.-]*)\2/y;

/** Of hostile files: delimiters that never come would be looked for again and again. */
const MOST_MISSES = 20;

/** Finds the here-documents of a text that is read from its beginning to its end. */
export class Heredocs {
  readonly #text: string;
  /** Delimiters of the line at hand whose bodies are still to come. */
  #open: { readonly delimiter: string; readonly tabs: boolean }[] = [];
  #misses = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads the operator at an offset. Gives its length, 0 when there is none. */
  operator(at: number): number {
    if (this.#text[at - 1] === "<") return 0;
    OPERATOR.lastIndex = at;
    const match = OPERATOR.exec(this.#text);
    if (match === null) return 0;
    this.#open.push({ delimiter: match[3] ?? "", tabs: match[1] === "-" });
    return match[0].length;
  }

  /** The bodies that begin on the line at an offset, behind the line with their operators. */
  *bodies(from: number): Generator<HeredocBody> {
    const open = this.#open;
    this.#open = [];
    let at = from;
    for (const { delimiter, tabs } of open) {
      const body = this.#misses < MOST_MISSES ? this.#body(at, delimiter, tabs) : undefined;
      if (body === undefined) {
        this.#misses++;
        continue;
      }
      yield body;
      at = body.next;
    }
  }

  #body(start: number, delimiter: string, tabs: boolean): HeredocBody | undefined {
    const text = this.#text;
    for (let at = start; at <= text.length;) {
      const found = text.indexOf("\n", at);
      const end = found === -1 ? text.length : found;
      const line = text.slice(at, Math.min(end, at + delimiter.length + 200));
      if ((tabs ? line.replace(/^[\t ]+/, "") : line).trimEnd() === delimiter)
        return { start, end: at, next: at + line.trimEnd().length };
      at = end + 1;
    }
    return undefined;
  }
}
