import { BEGIN, beginsOf } from "./pattern-begins.ts";

const BITS = 16;
const SIZE = 1 << BITS;
const MASK = SIZE - 1;

/**
 * Tests texts for a pattern of many alternatives: by a look at three characters at each place, and by the pattern itself
 * only where these can be the begin of a match. The pattern alone tries all alternatives at each place.
 */
export class BeginSearch {
  readonly #pattern: RegExp;
  /** By how much of it must agree: whether a match can begin so. */
  readonly #one = new Uint8Array(SIZE);
  readonly #two = new Uint8Array(SIZE);
  readonly #three = new Uint8Array(SIZE);

  /** @param pattern without flags, of which no match is empty @throws {RangeError} when a match can begin with anything */
  constructor(pattern: RegExp) {
    this.#pattern = new RegExp(pattern.source, "y");
    for (const begin of beginsOf(pattern.source)) {
      if (begin === "") throw new RangeError("a match can begin with anything");
      const [first, second, third] = [0, 1, 2].map((at) => begin.charCodeAt(at)) as [number, number, number];
      if (begin.length === 1) this.#one[first & MASK] = 1;
      else if (begin.length < BEGIN) this.#two[twoOf(first, second)] = 1;
      else this.#three[threeOf(first, second, third)] = 1;
    }
  }

  /** Whether a match stands in a text. */
  isIn(text: string): boolean {
    const one = this.#one;
    const two = this.#two;
    const three = this.#three;
    let first = text.charCodeAt(0);
    let second = text.charCodeAt(1);
    for (let at = 0; at < text.length; at++) {
      // Behind the end it is no number, which is as good as the character 0.
      const third = text.charCodeAt(at + 2);
      if (
        (three[threeOf(first, second, third)] === 1 || two[twoOf(first, second)] === 1 || one[first & MASK] === 1) &&
        this.#isAt(text, at)
      )
        return true;
      first = second;
      second = third;
    }
    return false;
  }

  #isAt(text: string, at: number): boolean {
    this.#pattern.lastIndex = at;
    return this.#pattern.test(text);
  }
}

function twoOf(first: number, second: number): number {
  return ((first << 7) ^ second) & MASK;
}

function threeOf(first: number, second: number, third: number): number {
  return ((first << 10) ^ (second << 5) ^ third) & MASK;
}
