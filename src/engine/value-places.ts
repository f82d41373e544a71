import type { Definition, Field } from "../formats/format.ts";
import { firstAt } from "./spans.ts";

interface Place {
  readonly start: number;
  readonly end: number;
  /** From where on a comment sign is a part of the value and begins no comment; absent where comments may stand behind it. */
  readonly inside?: number;
}

/** Where the values of one source stand, for what depends on their lines. Works it out when it is first asked. */
export class ValuePlaces {
  readonly #definitions: readonly Definition[];
  #sorted: { readonly places: readonly Place[]; readonly ends: readonly number[] } | undefined;

  constructor(definitions: readonly Definition[]) {
    this.#definitions = definitions;
  }

  /** Where the value begins that holds an offset; the head of a block scalar stands on the line of its key. */
  headOf(offset: number): number | undefined {
    return this.#at(offset)?.start;
  }

  /** Whether an offset stands inside a value that has no comments. */
  isInside(offset: number): boolean {
    const place = this.#at(offset);
    return place?.inside !== undefined && offset > place.inside;
  }

  #at(offset: number): Place | undefined {
    this.#sorted ??= sortedPlaces(this.#definitions);
    const { places, ends } = this.#sorted;
    const place = places[firstAt(ends, offset + 1)];
    return place !== undefined && place.start <= offset ? place : undefined;
  }
}

function sortedPlaces(definitions: readonly Definition[]): { places: readonly Place[]; ends: readonly number[] } {
  const byStart = new Map<number, Place>();
  for (const { fields } of definitions) {
    for (const field of fields) {
      if (field.within !== undefined || field.encoded !== undefined) continue;
      // A script is one value, and its lines have comments of their own.
      if (field.format.family === "shell" || field.format.family === "notebook") continue;
      const place = placeOf(field);
      if (place.end > place.start) byStart.set(place.start, place);
    }
  }
  const places = [...byStart.values()].toSorted((a, b) => a.start - b.start);
  return { places, ends: places.map(({ end }) => end) };
}

function placeOf({ scalar, value, offset }: Field): Place {
  const { span, style, text } = scalar;
  // A line of a Dockerfile is a part of the only scalar there is.
  if (value.length < scalar.value.length) return scalar.at(offset, offset + value.length);
  if (style === "plain" || style === "raw") return span;
  const isBlock = style === "literal" || style === "folded";
  return { ...span, inside: span.start + (isBlock ? text.indexOf("\n") : 0) };
}
