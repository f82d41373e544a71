import type { OffsetMap } from "./document.ts";

/** The map from the units of a value to its writing while it grows, unit by unit. */
export class Alignment {
  readonly #text: string;
  readonly #value: string;
  readonly #base: number;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** @param base the offset of `text` in the source */
  constructor(text: string, value: string, base: number) {
    this.#text = text;
    this.#value = value;
    this.#base = base;
  }

  /** The units of the value that are not matched yet. */
  get missing(): number {
    return this.#value.length - this.#starts.length;
  }

  /** How many blanks and line breaks come next in the value. */
  get blanks(): number {
    let at = this.#starts.length;
    while (" \t\n".includes(this.#value[at] ?? ".")) at++;
    return at - this.#starts.length;
  }

  /** Whether this comes next in the value. */
  expects(units: string): boolean {
    return this.#value.startsWith(units, this.#starts.length);
  }

  /** Each of the next units of the value stands for this one piece of the writing. */
  push(units: number, from: number, to: number): void {
    for (let unit = 0; unit < units; unit++) {
      this.#starts.push(this.#base + from);
      this.#ends.push(this.#base + to);
    }
  }

  /** The next units of the value stand in the writing letter for letter; false when they do not. */
  pushVerbatim(from: number, to: number): boolean {
    if (!this.expects(this.#text.slice(from, to))) return false;
    for (let at = from; at < to; at++) this.push(1, at, at + 1);
    return true;
  }

  /** The map, or `undefined` when it is not one for each unit. */
  result(): OffsetMap {
    return this.missing === 0 ? { starts: this.#starts, ends: this.#ends } : undefined;
  }
}
