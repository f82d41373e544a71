import type { Source } from "../source/source.ts";
import type { Entry, Node, Scalar } from "./document.ts";
import { blockScalar } from "./plain-yaml-block.ts";
import { DEPTH_LIMIT, flowCollection } from "./plain-yaml-flow.ts";
import { ONE_LINE, plainScalar, scalarAt } from "./plain-yaml-scalar.ts";
import { endOfLine, isDash, isGap, skipBlanks } from "./plain-yaml-text.ts";

/** Tabs, carriage returns and what is no text; the private characters stand for template holes elsewhere. */
const STRANGE = /[^\n\u0020-\u007E\u00A0-\u2027\u202A-\uDFFF\uE003-\uFEFE\uFF00-\uFFFD]/;

/** A template hole that may hold the end of a value: the reader of the whole language takes it as a part of the value. */
const ODD_HOLE = /\{\{(?=[^{}\n]{0,200}\}\})[^{}"'#:,]*["'#:,]/;

/** YAML wants the colon of a key within 1024 characters. */
const LONGEST_KEY = 1000;

const NEWLINE = 10;
const HASH = 35;
const COLON = 58;
const ANGLE = 62;
const BRACKET = 91;
const BRACE = 123;
const PIPE = 124;

/**
 * Reads the plain part of YAML in which nearly all definitions are written: one document of block maps and sequences,
 * scalars in one line, block scalars, and flow collections in one line. Much faster than the whole language.
 *
 * @returns the same tree as the reader of the whole language gives, or `undefined` for a text with anything else in it
 */
export function parsePlainYaml(source: Source): Node | undefined {
  const { text } = source;
  return STRANGE.test(text) || ODD_HOLE.test(text) ? undefined : new Reader(text).document();
}

class Reader {
  readonly #text: string;
  /** Where the next thing begins. */
  #at = 0;
  #lineStart = 0;
  /** The column of what comes next on a new line; -1 at the end of the text. */
  #column = -1;

  constructor(text: string) {
    this.#text = text;
  }

  document(): Node | undefined {
    this.#nextLine(0);
    if (this.#column === 0 && isMarker(this.#text, this.#at)) {
      if (!this.#text.startsWith("---", this.#at) || !this.#finishLine(this.#at + 3)) return undefined;
    }
    const root = this.#column === -1 ? undefined : this.#block(0);
    return this.#column === -1 ? root : undefined;
  }

  /** Goes to the next line with more than a comment on it, from the beginning of a line. */
  #nextLine(from: number): void {
    const text = this.#text;
    let start = from;
    while (start < text.length) {
      const at = skipBlanks(text, start);
      const code = text.charCodeAt(at);
      if (code !== NEWLINE && code !== HASH && at < text.length) {
        this.#lineStart = start;
        this.#at = at;
        this.#column = at - start;
        return;
      }
      start = endOfLine(text, at) + 1;
    }
    this.#at = text.length;
    this.#column = -1;
  }

  /** Goes to the next line from behind a value; false when more than a comment follows the value. */
  #finishLine(from: number): boolean {
    const at = skipBlanks(this.#text, from);
    const code = this.#text.charCodeAt(at);
    if (code !== NEWLINE && at < this.#text.length && (code !== HASH || at === from)) return false;
    this.#nextLine(endOfLine(this.#text, at) + 1);
    return true;
  }

  #block(depth: number): Node | undefined {
    if (depth > DEPTH_LIMIT) return undefined;
    return isDash(this.#text, this.#at) ? this.#sequence(depth) : this.#map(depth);
  }

  #sequence(depth: number): Node | undefined {
    const column = this.#column;
    const start = this.#at;
    const items: Node[] = [];
    let end = start;
    while (this.#column === column && isDash(this.#text, this.#at)) {
      this.#at++;
      const item = this.#value(column, depth, true);
      if (item === undefined) return undefined;
      items.push(item);
      end = item.span.end;
    }
    return this.#column > column ? undefined : { kind: "sequence", span: { start, end }, items };
  }

  #map(depth: number): Node | undefined {
    const column = this.#column;
    const start = this.#at;
    const entries: Entry[] = [];
    let end = start;
    while (this.#column === column) {
      const key = this.#key();
      if (key === undefined) return undefined;
      const value = this.#value(column, depth, false);
      if (value === undefined) return undefined;
      entries.push({ key, value });
      end = value.span.end;
    }
    return this.#column > column ? undefined : { kind: "map", span: { start, end }, entries };
  }

  /** Reads a key and its colon. */
  #key(): Scalar | undefined {
    const start = this.#at;
    if (this.#column === 0 && isMarker(this.#text, start)) return undefined;
    const key = scalarAt(this.#text, start, ONE_LINE);
    const colon = skipBlanks(this.#text, key?.span.end ?? start);
    // The key `<<` merges another map into this one.
    if (key === undefined || key.text === "<<" || !isColon(this.#text, colon) || colon - start > LONGEST_KEY)
      return undefined;
    this.#at = colon + 1;
    return key;
  }

  /** Reads what stands behind a colon or dash in this column, and goes to the next line behind it. */
  #value(column: number, depth: number, isItem: boolean): Node | undefined {
    const text = this.#text;
    const start = skipBlanks(text, this.#at);
    const code = text.charCodeAt(start);
    if (isGap(text, start) || code === HASH) {
      this.#nextLine(endOfLine(text, start) + 1);
      const isBelow = this.#column > column || (!isItem && this.#column === column && isDash(text, this.#at));
      return isBelow ? this.#block(depth + 1) : plainScalar(text, start, start);
    }
    if (code === PIPE || code === ANGLE) {
      const scalar = blockScalar(text, start, column);
      if (scalar !== undefined) this.#nextLine(scalar.span.end);
      return scalar;
    }
    if (code === BRACKET || code === BRACE) return this.#finished(flowCollection(text, start, depth + 1));
    const scalar = scalarAt(text, start, column);
    const opensBlock =
      isItem && (scalar === undefined ? isDash(text, start) : isColon(text, skipBlanks(text, scalar.span.end)));
    if (!opensBlock) return this.#finished(scalar);
    this.#at = start;
    this.#column = start - this.#lineStart;
    return this.#block(depth + 1);
  }

  #finished(node: Node | undefined): Node | undefined {
    return node !== undefined && this.#finishLine(node.span.end) ? node : undefined;
  }
}

/** Whether this is the line of a document marker, or may be one. */
function isMarker(text: string, at: number): boolean {
  return text.startsWith("---", at) || text.startsWith("...", at);
}

/** Whether a colon stands here that ends a key. */
function isColon(text: string, at: number): boolean {
  return text.charCodeAt(at) === COLON && isGap(text, at + 1);
}
