import type { Payload } from "./payload.ts";

/** How a syntax writes a part of a value. Works letter by letter, so that parts can be encoded one by one. */
export type Encode = (part: string) => string;

/** A planted value in the finished file. Offsets are UTF-16 units of the file's text, half-open. */
export interface Plant {
  readonly file: string;
  readonly payload: Payload;
  readonly role: string;
  readonly syntax: string;
  /** Of the value as written, without quotes. */
  readonly start: number;
  readonly end: number;
  /** Of the secret, as in the payload; empty for decoys. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A text being written, which knows where each planted value came to stand. */
export class Draft {
  text = "";
  readonly plants: Plant[] = [];
  readonly #file: string;
  readonly #syntax: string;
  readonly #lineEnd: string;

  constructor(file: string, syntax: string, lineEnd = "\n") {
    this.#file = file;
    this.#syntax = syntax;
    this.#lineEnd = lineEnd;
  }

  add(text: string): this {
    this.text += text.replaceAll("\n", this.#lineEnd);
    return this;
  }

  value(payload: Payload, role: string, encode: Encode): this {
    const cuts = new Set([0, payload.text.length, ...payload.spans.flat()]);
    const places = new Map<number, number>();
    const start = this.text.length;
    let before = 0;
    for (const cut of [...cuts].sort((a, b) => a - b)) {
      this.add(encode(payload.text.slice(before, cut)));
      places.set(cut, this.text.length);
      before = cut;
    }
    const at = (offset: number): number => places.get(offset) ?? start;
    this.plants.push({
      file: this.#file,
      payload,
      role,
      syntax: this.#syntax,
      start,
      end: this.text.length,
      spans: payload.spans.map(([from, to]) => ({ start: from === 0 ? start : at(from), end: at(to) })),
    });
    return this;
  }
}
