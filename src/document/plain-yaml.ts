import type { Source } from "../source/source.ts";
import type { Entry, Node, Scalar } from "./document.ts";
import { blockScalar } from "./plain-yaml-block.ts";
import { Cursor } from "./plain-yaml-cursor.ts";
import { DEPTH_LIMIT, flowCollection } from "./plain-yaml-flow.ts";
import { plainScalar, scalarAt } from "./plain-yaml-scalar.ts";
import { ONE_LINE, endOfLine, isDash, isGap, skipBlanks } from "./plain-yaml-text.ts";

/** Tabs, carriage returns and what is no text; the private characters stand for template holes elsewhere. */
const STRANGE = /[^\n\u0020-\u007E\u00A0-\u2027\u202A-\uDFFF\uE008-\uFEFE\uFF00-\uFFFD]/;

/** A template hole that may hold the end of a value: the reader of the whole language takes it as a part of the value. */
const ODD_HOLE = /\{\{(?=[^{}\n]{0,200}\}\})[^{}"'\\]*?(?:["'\\]|: | #)/;

/** YAML wants the colon of a key within 1024 characters. */
const LONGEST_KEY = 1000;

const HASH = 35;
const COLON = 58;
const ANGLE = 62;
const BRACKET = 91;
const BRACE = 123;
const PIPE = 124;

/**
 * Reads the plain part of YAML in which nearly all definitions are written: one document of block maps and sequences with
 * scalars of all styles and with flow collections in one line; no anchors, tags and the like. Much faster than the whole
 * language.
 *
 * @returns the same tree as the reader of the whole language gives, or `undefined` for a text with anything else in it
 */
export function parsePlainYaml(source: Source): Node | undefined {
  const { text } = source;
  return ODD_HOLE.test(text) ? undefined : parsePlainText(text);
}

/**
 * Reads a text in which template holes are of no account.
 *
 * @param original what the text was before its holes were filled
 */
export function parsePlainText(text: string, original = text): Node | undefined {
  return STRANGE.test(original) ? undefined : new Reader(text).document();
}

class Reader {
  readonly #cursor: Cursor;

  constructor(text: string) {
    this.#cursor = new Cursor(text);
  }

  document(): Node | undefined {
    const cursor = this.#cursor;
    if (cursor.column === 0 && isMarker(cursor.text, cursor.at)) {
      if (!cursor.text.startsWith("---", cursor.at) || !cursor.finishLine(cursor.at + 3)) return undefined;
    }
    const root = cursor.column === -1 ? undefined : this.#block(0);
    return cursor.column === -1 ? root : undefined;
  }

  #block(depth: number): Node | undefined {
    if (depth > DEPTH_LIMIT) return undefined;
    return isDash(this.#cursor.text, this.#cursor.at) ? this.#sequence(depth) : this.#map(depth);
  }

  #sequence(depth: number): Node | undefined {
    const cursor = this.#cursor;
    const { column, at: start } = cursor;
    const items: Node[] = [];
    let end = start;
    while (cursor.column === column && isDash(cursor.text, cursor.at)) {
      cursor.at++;
      const item = this.#value(column, depth, true);
      if (item === undefined) return undefined;
      items.push(item);
      end = item.span.end;
    }
    return cursor.column > column ? undefined : { kind: "sequence", span: { start, end }, items };
  }

  #map(depth: number): Node | undefined {
    const cursor = this.#cursor;
    const { column, at: start } = cursor;
    const entries: Entry[] = [];
    let end = start;
    while (cursor.column === column) {
      const key = this.#key();
      if (key === undefined) return undefined;
      const value = this.#value(column, depth, false);
      if (value === undefined) return undefined;
      entries.push({ key, value });
      end = value.span.end;
    }
    return cursor.column > column ? undefined : { kind: "map", span: { start, end }, entries };
  }

  /** Reads a key and its colon. */
  #key(): Scalar | undefined {
    const { text, at: start, column } = this.#cursor;
    if (column === 0 && isMarker(text, start)) return undefined;
    const key = scalarAt(text, start, ONE_LINE);
    const colon = skipBlanks(text, key?.span.end ?? start);
    // The key `<<` merges another map into this one.
    if (key === undefined || key.text === "<<" || !isColon(text, colon) || colon - start > LONGEST_KEY)
      return undefined;
    this.#cursor.at = colon + 1;
    return key;
  }

  /** Reads what stands behind a colon or dash in this column, and goes to the next line behind it. */
  #value(column: number, depth: number, isItem: boolean): Node | undefined {
    const cursor = this.#cursor;
    const { text } = cursor;
    const start = skipBlanks(text, cursor.at);
    const code = text.charCodeAt(start);
    if (isGap(text, start) || code === HASH) {
      const next = endOfLine(text, start) + 1;
      cursor.nextLine(next);
      const isBelow = cursor.column > column || (!isItem && cursor.column === column && isDash(text, cursor.at));
      if (!isBelow) return plainScalar(text, start, start);
      return (cursor.lineStart === next ? this.#scalarBelow(column) : undefined) ?? this.#block(depth + 1);
    }
    if (code === PIPE || code === ANGLE) {
      const scalar = blockScalar(text, start, column);
      if (scalar !== undefined) cursor.nextLine(scalar.span.end);
      return scalar;
    }
    if (code === BRACKET || code === BRACE) return this.#finished(flowCollection(text, start, depth + 1));
    const scalar = scalarAt(text, start, column);
    const opensBlock =
      isItem && (scalar === undefined ? isDash(text, start) : isColon(text, skipBlanks(text, scalar.span.end)));
    if (!opensBlock) return this.#finished(scalar);
    cursor.at = start;
    cursor.column = start - cursor.lineStart;
    return this.#block(depth + 1);
  }

  /** Reads a scalar that stands in the line below its key or dash, if it is one and not the key of a map. */
  #scalarBelow(column: number): Node | undefined {
    const { text, at, column: own } = this.#cursor;
    if (own <= column || isDash(text, at) || (own === 0 && isMarker(text, at))) return undefined;
    const scalar = scalarAt(text, at, column);
    return scalar === undefined || isColon(text, skipBlanks(text, scalar.span.end))
      ? undefined
      : this.#finished(scalar);
  }

  #finished(node: Node | undefined): Node | undefined {
    return node !== undefined && this.#cursor.finishLine(node.span.end) ? node : undefined;
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
