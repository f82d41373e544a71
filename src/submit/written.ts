import { Scalar } from "../document/document.ts";
import type { Field } from "../formats/format.ts";
import type { Source, Span } from "../source/source.ts";

/** A scalar that stands in another source than its definition: on the command line, or in a file that `@file` names. */
export class PlacedScalar extends Scalar {
  readonly source: Source;

  /** @param value what the place is read as, when that is not what is written there */
  constructor(source: Source, piece: Piece, value = piece.text) {
    const { text } = piece;
    const first = piece.at(0).start;
    const span = { start: first, end: text === "" ? first : piece.at(text.length - 1).end };
    const places = Array.from({ length: text.length + 1 }, (_, index) => piece.at(index));
    const map = { starts: places.map(({ start }) => start), ends: places.map(({ end }) => end) };
    const offsets = (): typeof map | undefined => (value === text ? map : undefined);
    super({ type: "string", style: "raw", text: source.slice(span), value, span, offsets });
    this.source = source;
  }
}

/** The source of a value that stands outside of its definition, also of one that was read inside of such a value. */
export function placedSource(field: Field): Source | undefined {
  let outer = field;
  while (outer.within !== undefined) outer = outer.within;
  return outer.scalar instanceof PlacedScalar ? outer.scalar.source : undefined;
}

/** A text of one source and where each UTF-16 unit of it is written; the unit behind the last one is its end. */
interface Piece {
  readonly source: Source;
  readonly text: string;
  readonly at: (index: number) => Span;
}

/** A word of a command line that knows where each part of it is written, also when a part comes from an `@file`. */
export class Written {
  readonly text: string;
  readonly #pieces: readonly [Piece, ...Piece[]];

  private constructor(pieces: readonly [Piece, ...Piece[]]) {
    this.#pieces = pieces;
    this.text = pieces.map((piece) => piece.text).join("");
  }

  /** @param at where the unit with this index is written; also asked for the end of the text */
  static in(source: Source, text: string, at: (index: number) => Span): Written {
    return new Written([{ source, text, at }]);
  }

  /** A part of a source, letter for letter. */
  static verbatim(source: Source, span: Span): Written {
    return Written.in(source, source.slice(span), (index) => ({
      start: span.start + index,
      end: span.start + index + 1,
    }));
  }

  /** Several texts as one. */
  static joined(first: Written, others: readonly Written[]): Written {
    return new Written([...first.#pieces, ...others.flatMap((other) => other.#pieces)]);
  }

  /** This text followed by another one. */
  followedBy(other: Written): Written {
    return Written.joined(this, [other]);
  }

  slice(start: number, end = this.text.length): Written {
    const parts: Piece[] = [];
    let offset = 0;
    for (const { source, text, at } of this.#pieces) {
      const from = Math.max(0, start - offset);
      const to = Math.min(text.length, end - offset);
      if (from <= to && from <= text.length)
        parts.push({ source, text: text.slice(from, to), at: (index) => at(from + index) });
      offset += text.length;
    }
    const [first = this.#pieces[0], ...rest] = parts.filter(({ text }) => text !== "");
    if (parts.some(({ text }) => text !== "")) return new Written([first, ...rest]);
    return new Written([parts.at(-1) ?? this.#pieces[0]]);
  }

  /** The source of the first part. */
  get source(): Source {
    return this.#pieces[0].source;
  }

  /** The parts that stand in one source each. */
  get parts(): readonly Written[] {
    return this.#pieces.map((piece) => new Written([piece]));
  }

  /** As a value of a definition, named by its first part. */
  scalar(value?: string): PlacedScalar {
    const [piece] = this.#pieces;
    return new PlacedScalar(piece.source, piece, value);
  }
}
