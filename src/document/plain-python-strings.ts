import { NotPlainError, Tokens } from "./plain-python-tokens.ts";
import { PythonNode } from "./python-tree.ts";

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;

/** What is known of a string before it is read. */
interface Opened {
  readonly quote: string;
  readonly isRaw: boolean;
  readonly isFormat: boolean;
}

/** Reads string literals. @see https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
export abstract class Strings extends Tokens {
  /** The next expression of a program. */
  protected abstract test(): PythonNode;
  protected abstract yielded(): PythonNode[];
  protected abstract list(into: PythonNode[], part: () => void): void;
  protected abstract starred(into: PythonNode[]): void;

  /** One literal, or several side by side. */
  protected strings(): PythonNode {
    const first = this.#string();
    if (this.kind !== "string") return first;
    const parts = [first];
    let last = first;
    while (this.kind === "string") {
      last = this.#string();
      parts.push(last);
    }
    return new PythonNode("ContinuedString", first.from, last.to, parts);
  }

  #string(): PythonNode {
    const { from, to, text } = this;
    const opening = text.slice(from, to);
    const quote = opening.endsWith('"""') || opening.endsWith("'''") ? opening.slice(-3) : opening.slice(-1);
    const prefix = opening.slice(0, -quote.length).toLowerCase();
    const opened = { quote, isRaw: prefix.includes("r"), isFormat: prefix.includes("f") };
    if (prefix.length === 2 && !opened.isRaw) throw new NotPlainError();
    const parts: PythonNode[] = [];
    const end = this.#content(to, opened, parts);
    // What is not closed in its line, the reader of the whole language mends.
    const node = new PythonNode(opened.isFormat ? "FormatString" : "String", from, end, parts);
    this.continueAt(end);
    return node;
  }

  /** Goes through the content of a string, and tells where the string ends. */
  #content(start: number, { quote, isRaw, isFormat }: Opened, parts: PythonNode[]): number {
    const { text } = this;
    const mark = quote.charCodeAt(0);
    let at = start;
    for (;;) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code)) throw new NotPlainError();
      if (code === mark && (quote.length === 1 || text.startsWith(quote, at))) return at + quote.length;
      if ((code === NEWLINE || code === CARRIAGE_RETURN) && quote.length === 1) throw new NotPlainError();
      if (code === BACKSLASH) {
        const next = text.charCodeAt(at + 1);
        if (next === CARRIAGE_RETURN || (isFormat && !isRaw && (next === OPEN || text[at + 1] === "N")))
          throw new NotPlainError();
        at += 2;
      } else if (isFormat && code === OPEN) {
        if (text.charCodeAt(at + 1) === OPEN) at += 2;
        else at = this.#replacement(at, parts);
      } else at++;
    }
  }

  /** Reads `{expression!r:>10}`, and tells where it ends. */
  #replacement(at: number, into: PythonNode[]): number {
    const parts = [new PythonNode("{", at, at + 1)];
    this.depth++;
    this.continueAt(at + 1);
    if (this.is("yield")) parts.push(new PythonNode("YieldExpression", this.from, this.from, this.yielded()));
    else this.list(parts, () => this.starred(parts));
    if (this.is("=")) parts.push(this.take("FormatSelfDoc"));
    if (this.is("!")) {
      const { from } = this;
      if (!/[sra]/.test(this.text[from + 1] ?? "")) throw new NotPlainError();
      parts.push(new PythonNode("FormatConversion", from, from + 2));
      this.continueAt(from + 2);
    }
    this.depth--;
    let end = this.to;
    if (this.is(":")) {
      const specification: PythonNode[] = [new PythonNode(":", this.from, this.to)];
      const { from } = this;
      const close = this.#specification(this.to, specification);
      parts.push(new PythonNode("FormatSpec", from, close, specification));
      end = close + 1;
    } else if (!this.is("}")) throw new NotPlainError();
    parts.push(new PythonNode("}", end - 1, end));
    into.push(new PythonNode("FormatReplacement", at, end, parts));
    return end;
  }

  /** Goes through what stands behind the colon, and tells where the closing brace is. */
  #specification(start: number, parts: PythonNode[]): number {
    const { text } = this;
    let at = start;
    for (;;) {
      const code = text.charCodeAt(at);
      if (Number.isNaN(code) || code === NEWLINE || code === CARRIAGE_RETURN) throw new NotPlainError();
      if (code === CLOSE) return at;
      at = code === OPEN ? this.#replacement(at, parts) : at + 1;
    }
  }
}
