import type { BlockCursor } from "./block-language-cursor.ts";
import { passesOn } from "./block-language-functions.ts";
import { readString } from "./block-language-string.ts";
import { readKey, skipBrackets, skipCondition, word } from "./block-language-word.ts";
import { Scalar } from "./document.ts";
import type { Entry, Node } from "./document.ts";

/** The key under which texts stand that are passed to a function: they are no value of what the expression is for. */
export const ARGUMENTS = "arguments";

/** A bracket that is open. */
interface Opened {
  /** The function that is called; empty for an index and for a part in brackets. */
  readonly called: string;
  readonly isCall: boolean;
  /** The argument at hand. */
  index: number;
}

const NUMBER = /-?\d[\d.]*(?:[eE][+-]?\d+)?/y;
const PATH = /[A-Za-z_][\w.]*/y;

/** What maps look like in a dialect. */
export interface ExpressionRules {
  /** What stands between a key and its value. */
  readonly isSeparator: (char: string) => boolean;
  /** Reads what stands in a map and is no entry, if something such begins here. */
  readonly statement?: (cursor: BlockCursor, entries: Entry[]) => boolean;
}

/**
 * Reads an expression to its end: the line, or the closing bracket or comma that is not its own. What is a literal, a map
 * or a list becomes a node; of all else the literals that it can come to: the sides of `a ? 'x' : 'y'`, maps and lists
 * that are passed to functions. Texts that are passed to functions stand apart, and texts that are compared nowhere.
 *
 * @returns `undefined` for an expression without any literal, such as the name of a parameter
 */
export function readExpression(cursor: BlockCursor, rules: ExpressionRules): Node | undefined {
  return cursor.deeper(() => new ExpressionReader(cursor, rules).read());
}

class ExpressionReader {
  readonly #cursor: BlockCursor;
  readonly #rules: ExpressionRules;
  readonly #operands: Node[] = [];
  readonly #arguments: Node[] = [];
  readonly #open: Opened[] = [];
  #calls = 0;
  /** The last name that was read. */
  #name = "";
  #pieces = 0;

  constructor(cursor: BlockCursor, rules: ExpressionRules) {
    this.#cursor = cursor;
    this.#rules = rules;
  }

  read(): Node | undefined {
    const cursor = this.#cursor;
    const start = cursor.at;
    while (!cursor.ended) {
      if (this.#open.length > 0) cursor.skipLines();
      else cursor.skipBlanks();
      const char = cursor.char;
      if (char === "\n" ? !this.#continues() : this.#isEnd(char)) break;
      this.#piece(char);
    }
    const span = { start, end: cursor.at };
    const operands = this.#operands;
    const [only] = operands;
    if (this.#pieces === 1 && only !== undefined) return only;
    const isLiteralList = operands.length > 0 && this.#arguments.length === 0;
    if (isLiteralList) return operands.length === 1 ? only : { kind: "sequence", span, items: operands };
    if (this.#arguments.length === 0) return undefined;
    const list = { kind: "sequence", span, items: this.#arguments } as const;
    const entry = { key: word(ARGUMENTS, span.start), value: list };
    const apart = { kind: "map", span, entries: [entry] } as const;
    return operands.length === 0 ? apart : { kind: "sequence", span, items: [...operands, apart] };
  }

  /** Whether the next line goes on with `?`, `:` or another operator. */
  #continues(): boolean {
    const cursor = this.#cursor;
    const end = cursor.at;
    cursor.skipLines();
    const goesOn = /[?:&|+*/%]/.test(cursor.char) || cursor.startsWith("==") || cursor.startsWith("!=");
    if (!goesOn) cursor.at = end;
    return goesOn && !cursor.ended;
  }

  #isEnd(char: string): boolean {
    if (this.#open.length > 0) return false;
    return char === "" || char === "," || char === "}" || char === "]" || char === ")";
  }

  #piece(char: string): void {
    const cursor = this.#cursor;
    this.#pieces++;
    const text = readString(cursor);
    if (text !== undefined) {
      // An empty default asks for nothing: the function reads the value elsewhere.
      if (this.#calls > 0 && (text.value === "" || !this.#isPassed())) this.#arguments.push(text);
      else if (!this.#isCompared(text)) this.#operands.push(text);
    } else if (char === "{" || (char === "[" && !this.#isIndex())) {
      const node = readCollection(cursor, this.#rules);
      if (node !== undefined) this.#operands.push(node);
    } else if (char === "(" || char === "[") {
      const isCall = this.#isIndex();
      if (isCall) this.#calls++;
      this.#open.push({ called: isCall && char === "(" ? this.#name : "", isCall, index: 0 });
      cursor.at++;
    } else if (char === ")" || char === "]" || char === "}") {
      if (this.#open.pop()?.isCall === true) this.#calls--;
      cursor.at++;
    } else if (char === ",") {
      const opened = this.#open.at(-1);
      if (opened !== undefined) opened.index++;
      cursor.at++;
    } else this.#rest();
  }

  /** Whether a text comes out of all calls in which it stands. */
  #isPassed(): boolean {
    return this.#open.every(({ called, isCall, index }) => !isCall || passesOn(called, index));
  }

  #rest(): void {
    const cursor = this.#cursor;
    const start = cursor.at;
    const number = cursor.take(NUMBER);
    const text = number === "" ? cursor.take(PATH) : number;
    this.#name = text;
    if (text === "") cursor.at++;
    else if (this.#open.length === 0 && (number !== "" || /^(?:true|false|null)$/.test(text))) {
      const type = number !== "" ? "number" : text === "null" ? "null" : "boolean";
      const scalar = new Scalar({
        type,
        style: "raw",
        text,
        value: text,
        span: { start, end: cursor.at },
        offsets: start,
      });
      if (!this.#isCompared(scalar)) this.#operands.push(scalar);
    }
  }

  /** `x[0]` and `f(0)` against a list and a part in brackets. */
  #isIndex(): boolean {
    return /[\w)\]'".]/.test(this.#cursor.text[this.#cursor.at - 1] ?? " ");
  }

  /** `x == 'prod'`: says what something is compared with. */
  #isCompared({ span }: Scalar): boolean {
    const { text } = this.#cursor;
    return (
      /(?:[=!]=|[=!]~|[^=][<>])\s{0,20}$/.test(text.slice(Math.max(0, span.start - 22), span.start)) ||
      /^\s{0,20}(?:[=!]=|[=!]~|[<>])/.test(text.slice(span.end, span.end + 22))
    );
  }
}

/** Reads a map or a list; of `[for x in y: …]` what it makes of each. */
function readCollection(cursor: BlockCursor, rules: ExpressionRules): Node | undefined {
  return cursor.char === "{" ? readMap(cursor, rules) : readList(cursor, rules);
}

/** Reads a map with its brackets. */
export function readMap(cursor: BlockCursor, rules: ExpressionRules): Node {
  const start = cursor.at++;
  const entries: Entry[] = [];
  for (;;) {
    cursor.skipLines();
    if (cursor.ended || cursor.takes("}")) break;
    const before = cursor.at;
    if (rules.statement?.(cursor, entries) !== true) readEntry(cursor, rules, entries);
    // What is neither an entry nor the end.
    if (cursor.at === before) cursor.at++;
  }
  return { kind: "map", span: { start, end: cursor.at }, entries };
}

function readEntry(cursor: BlockCursor, rules: ExpressionRules, entries: Entry[]): void {
  if (cursor.takes(",")) return;
  const key = readKey(cursor);
  if (key === undefined) {
    // A spread, a key in brackets, `for`: what follows is read for its literals.
    cursor.takes("...");
    if (cursor.char === "(" || cursor.char === "[") skipBrackets(cursor);
    if (rules.isSeparator(cursor.char)) cursor.at++;
    readExpression(cursor, rules);
    return;
  }
  cursor.skipBlanks();
  if (!rules.isSeparator(cursor.char)) {
    readExpression(cursor, rules);
    return;
  }
  cursor.at++;
  cursor.skipBlanks();
  const value = readExpression(cursor, rules);
  if (value !== undefined) entries.push({ key, value });
}

function readList(cursor: BlockCursor, rules: ExpressionRules): Node | undefined {
  const start = cursor.at++;
  cursor.skipLines();
  const isLoop = /^for\s/.test(cursor.text.slice(cursor.at, cursor.at + 4));
  if (isLoop) skipLoopHead(cursor);
  const items: Node[] = [];
  for (;;) {
    cursor.skipLines();
    if (cursor.ended || cursor.takes("]")) break;
    if (cursor.takes(",")) continue;
    const before = cursor.at;
    const item = readExpression(cursor, rules);
    if (item !== undefined) items.push(item);
    if (cursor.at === before) cursor.at++;
  }
  if (isLoop) return items[0];
  return { kind: "sequence", span: { start, end: cursor.at }, items };
}

/** Skips `for x in y:` and the condition behind it. */
function skipLoopHead(cursor: BlockCursor): void {
  while (!cursor.ended && cursor.char !== ":" && cursor.char !== "]") {
    if (cursor.char === "(" || cursor.char === "[" || cursor.char === "{") skipBrackets(cursor);
    else if (readString(cursor) === undefined) cursor.at++;
  }
  cursor.takes(":");
  cursor.skipLines();
  skipCondition(cursor);
}
