import { PythonNode } from "./python-tree.ts";

/** Tells that a program has something in it that only the reader of the whole language knows. */
export class NotPlainError extends Error {}

export type TokenKind = "name" | "keyword" | "number" | "string" | "operator" | "newline" | "end";

/** @see https://docs.python.org/3/reference/lexical_analysis.html#keywords */
const KEYWORDS = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if " +
    "import in is lambda nonlocal not or pass raise return try while with yield"
  ).split(" "),
);
const LONGEST_KEYWORD = 8;

const NUMBER =
  /0[bB][_01]+|0[oO][_0-7]+|0[xX][_0-9a-fA-F]+|(?:\d[_\d]*(?:\.(?:\d[_\d]*)?)?|\.\d[_\d]*)(?:[eE][+-]?\d[_\d]*)?[jJ]?/y;

const OPERATOR = /\*\*=?|\/\/=?|<<=?|>>=?|->|\.\.\.|[<>=!]=|<>|:=|[+\-*/@%&|^]=|[-+*/@%&|^~<>=()[\]{},:;.!]/y;

const STRING_START = /[rRbBuUfF]{0,2}(?:"""|'''|["'])/y;

const TAB = 9;
const NEWLINE = 10;
const FORM_FEED = 12;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const DOT = 46;
const UNDERSCORE = 95;
const BACKSLASH = 92;
const NO_BREAK_SPACE = 0xa0;
const TAB_WIDTH = 8;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWordStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === UNDERSCORE || code > NO_BREAK_SPACE;

/**
 * The tokens of a program, one at a time. A line's end is a token outside of brackets only.
 *
 * @see https://docs.python.org/3/reference/lexical_analysis.html
 */
export class Tokens {
  readonly text: string;
  kind: TokenKind = "newline";
  /** Where the present token stands; a string token is its prefix and opening quotes. */
  from = 0;
  to = 0;
  /** The text of a keyword or an operator. */
  written = "";
  /** The columns before the present line's first token. */
  indent = 0;
  /** How many brackets are open around the next token. */
  protected depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the program ends here. */
  get isAtEnd(): boolean {
    return this.kind === "end";
  }

  /** Whether the present token is this keyword or operator. */
  is(written: string): boolean {
    return this.written === written;
  }

  /** Goes to the next token. */
  advance(): void {
    this.#skip();
    const { text, to: at } = this;
    this.from = at;
    this.written = "";
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) this.kind = "end";
    else if (isWordStart(code)) this.#word();
    else if (isDigit(code) || (code === DOT && isDigit(text.charCodeAt(at + 1)))) this.#match(NUMBER, "number");
    else if (code === QUOTE || code === APOSTROPHE) this.#match(STRING_START, "string");
    else if (code === NEWLINE || code === CARRIAGE_RETURN) {
      this.kind = "newline";
      this.to = at + (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === NEWLINE ? 2 : 1);
    } else {
      this.#match(OPERATOR, "operator");
      this.written = text.slice(at, this.to);
    }
  }

  /** Goes to the first token of the next line that has one, behind the end of a line. */
  nextLine(): void {
    const { text } = this;
    for (;;) {
      let columns = 0;
      let at = this.to;
      let code = text.charCodeAt(at);
      for (; code === SPACE || code === TAB || code === FORM_FEED; code = text.charCodeAt(++at))
        columns += code === TAB ? TAB_WIDTH - (columns % TAB_WIDTH) : 1;
      this.to = at;
      if (code === HASH) {
        this.#comment();
        code = text.charCodeAt(this.to);
      }
      if (code === NEWLINE || code === CARRIAGE_RETURN) this.to++;
      else {
        this.indent = Number.isNaN(code) ? 0 : columns;
        this.advance();
        return;
      }
    }
  }

  /** Goes on at an offset, behind a string. */
  protected continueAt(at: number): void {
    this.to = at;
    this.advance();
  }

  /** The present token as a node, and goes to the next one. */
  protected take(name: string): PythonNode {
    const node = new PythonNode(name, this.from, this.to);
    this.advance();
    return node;
  }

  /** Takes a keyword or an operator that has to stand here. */
  protected expect(written: string): PythonNode {
    if (this.written !== written) throw new NotPlainError();
    return this.take(written);
  }

  #skip(): void {
    const { text } = this;
    for (;;) {
      const code = text.charCodeAt(this.to);
      if (code === SPACE || code === TAB || code === FORM_FEED) this.to++;
      else if (code === HASH) this.#comment();
      else if (code === BACKSLASH) this.#joinedLine();
      else if (this.depth > 0 && (code === NEWLINE || code === CARRIAGE_RETURN)) this.to++;
      else return;
    }
  }

  #comment(): void {
    const { text } = this;
    let at = this.to;
    for (let code = text.charCodeAt(at); !Number.isNaN(code); code = text.charCodeAt(++at))
      if (code === NEWLINE || code === CARRIAGE_RETURN) break;
    this.to = at;
  }

  #joinedLine(): void {
    const { text, to: at } = this;
    if (text.charCodeAt(at + 1) === NEWLINE) this.to = at + 2;
    else throw new NotPlainError();
  }

  #word(): void {
    const { text, from } = this;
    let at = from + 1;
    for (let code = text.charCodeAt(at); isWordStart(code) || isDigit(code); code = text.charCodeAt(at)) at++;
    const next = text.charCodeAt(at);
    if ((next === QUOTE || next === APOSTROPHE) && at - from <= 2) {
      this.to = from;
      this.#match(STRING_START, "string");
      return;
    }
    this.to = at;
    this.kind = "name";
    if (at - from > LONGEST_KEYWORD || at === from + 1) return;
    const word = text.slice(from, at);
    if (!KEYWORDS.has(word)) return;
    this.kind = "keyword";
    this.written = word;
  }

  #match(pattern: RegExp, kind: TokenKind): void {
    pattern.lastIndex = this.from;
    if (!pattern.test(this.text)) throw new NotPlainError();
    this.kind = kind;
    this.to = pattern.lastIndex;
    if (kind === "number" && isWordStart(this.text.charCodeAt(this.to))) throw new NotPlainError();
  }
}

/** A node that begins with its first part and ends with its last. */
export function made(name: string, parts: readonly PythonNode[]): PythonNode {
  const first = parts[0];
  if (first === undefined) throw new NotPlainError();
  return new PythonNode(name, first.from, (parts.at(-1) ?? first).to, parts);
}
