import type { Span } from "../source/source.ts";
import type { CodeText } from "./code-text.ts";
import type { Scalar } from "./document.ts";

/** A part of an embedded text, and the value in which it stands. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly scalar: Scalar;
  /** Where the piece begins in `scalar.value`. */
  readonly offset: number;
}

/**
 * A text that is written inside the values of another document: the source of a notebook's cell, a file in a block scalar,
 * a here-document in a script. Knows where each part of it is written, also behind escapes.
 */
export class EmbeddedText implements CodeText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** A part of one value. */
  static within(scalar: Scalar, start = 0, end = scalar.value.length): EmbeddedText {
    const text = scalar.value.slice(start, end);
    return new EmbeddedText(text, [{ start: 0, end: text.length, scalar, offset: start }]);
  }

  /** Several texts in one, with something between them that stands nowhere. */
  static joined(texts: readonly EmbeddedText[], separator = ""): EmbeddedText {
    const pieces: Piece[] = [];
    let at = 0;
    for (const { text, ...each } of texts.map((one) => ({ text: one.text, pieces: one.#pieces }))) {
      for (const piece of each.pieces) pieces.push({ ...piece, start: at + piece.start, end: at + piece.end });
      at += text.length + separator.length;
    }
    return new EmbeddedText(texts.map(({ text }) => text).join(separator), pieces);
  }

  slice(start: number, end = this.text.length): EmbeddedText {
    const pieces = this.#pieces.flatMap((piece) => {
      const from = Math.max(start, piece.start);
      const to = Math.min(end, piece.end);
      if (from > to || (from === to && piece.end > piece.start && start !== end)) return [];
      return [{ ...piece, start: from - start, end: to - start, offset: piece.offset + from - piece.start }];
    });
    return new EmbeddedText(this.text.slice(start, end), pieces);
  }

  /** The same places with another text of the same length: parts that a reader must not see are blanked. */
  readAs(text: string): EmbeddedText {
    if (text.length !== this.text.length) throw new TypeError("a text that is read otherwise keeps its length");
    return new EmbeddedText(text, this.#pieces);
  }

  spanOf(start: number, end: number): Span {
    if (end <= start) {
      const at = this.#pointOf(start);
      return { start: at, end: at };
    }
    const first = this.#unitOf(start);
    return { start: first.start, end: Math.max(first.end, this.#unitOf(end - 1).end) };
  }

  /** Where the text is written. Values that are a part of it as a whole count with their quotes. */
  get extent(): Span {
    const first = this.#pieces[0];
    const last = this.#pieces.at(-1);
    // Spares the reading of escapes, which is dear for a long text.
    const isWhole = (piece: Piece | undefined): piece is Piece =>
      piece !== undefined && piece.offset === 0 && piece.end - piece.start === piece.scalar.value.length;
    if (isWhole(first) && isWhole(last)) return { start: first.scalar.span.start, end: last.scalar.span.end };
    return this.spanOf(0, this.text.length);
  }

  /** The line (counted from 1) on which an offset of the outer file stands in this text; `undefined` outside of it. */
  lineOf(offset: number): number | undefined {
    const piece = this.#pieces.find(({ scalar: { span } }) => span.start <= offset && offset < span.end);
    if (piece === undefined) return undefined;
    let low = piece.start;
    let high = piece.end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#unitOf(middle).end <= offset) low = middle + 1;
      else high = middle;
    }
    let line = 1;
    for (let at = this.text.indexOf("\n"); at !== -1 && at < low; at = this.text.indexOf("\n", at + 1)) line++;
    return line;
  }

  /** Where one unit of the text is written; between two pieces the end of the first one. */
  #unitOf(index: number): Span {
    const piece = this.#pieceAt(index);
    if (piece === undefined) return { start: 0, end: 0 };
    if (index >= piece.end) {
      const end = this.#pointOf(piece.end);
      return { start: end, end };
    }
    const at = Math.max(0, index - piece.start) + piece.offset;
    return piece.scalar.at(at, at + 1);
  }

  #pointOf(index: number): number {
    const piece = this.#pieceAt(index);
    if (piece === undefined) return 0;
    const at = Math.min(index, piece.end) - piece.start + piece.offset;
    const { scalar } = piece;
    if (at < scalar.value.length) return scalar.at(at, at + 1).start;
    return at > 0 ? scalar.at(at - 1, at).end : scalar.span.start;
  }

  /** The last piece that begins at or before an offset. */
  #pieceAt(index: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}
