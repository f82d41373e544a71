import { OTHER, TO_LOWER, UPPER, kindOf, nextWord, someWordStart, wordEnd } from "./word-starts.ts";
import { wordsOf } from "./words.ts";
import type { Word } from "./words.ts";

/** A place in a name where something of an index stands. */
export interface Place<T> {
  readonly start: number;
  readonly end: number;
  readonly found: T;
}

/** How many letters the first look compares. */
const HEAD = 4;
const SYMBOLS = 36;
/** So many numbers of heads there are for each name, for most of them to stand for none. */
const SPARSE = 32;
/** More places of one value are not told. */
const MOST_PLACES = 20;

/**
 * Names to be found in other names, whatever the separators and the case: `falcon` in `Project-Falcon`, `project falcon`
 * in `PROJECT_FALCON_v2` and `projectfalcon`. They begin and end where words do, so that `ann` is not found in `scanner`.
 * What a look costs does not depend on how many names there are.
 */
export class NameIndex<T> {
  readonly #names: ReadonlyMap<string, T>;
  /** Whether a name may begin with these letters, by the remainder of their number. */
  readonly #heads: Uint8Array;
  readonly #longest: number;

  /** @param names folded; of names that are alike the first one counts */
  constructor(names: readonly (readonly [name: string, found: T])[]) {
    // Of equal keys a map keeps the last one.
    this.#names = new Map(names.toReversed().filter(([name]) => name !== ""));
    this.#heads = new Uint8Array(this.#names.size * SPARSE + 1);
    let longest = 0;
    for (const name of this.#names.keys()) {
      longest = Math.max(longest, name.length);
      // A shorter name may be followed by anything.
      if (name.length < HEAD) this.#heads.fill(1);
      else this.#heads[headOf(name) % this.#heads.length] = 1;
    }
    this.#longest = longest;
  }

  /** The places where a name stands, longest first where several begin, none over another. At most 20. */
  *in(value: string): Generator<Place<T>> {
    const words = wordsOf(value);
    let places = 0;
    for (let first = 0; first < words.length && places < MOST_PLACES; first++) {
      const match = this.#longestAt(words, first);
      if (match === undefined) continue;
      yield { start: words[first]?.start ?? 0, end: words[match.last]?.end ?? 0, found: match.found };
      places++;
      first = match.last;
    }
  }

  #mayBegin(head: number): boolean {
    return this.#heads[head % this.#heads.length] === 1;
  }

  #longestAt(words: readonly Word[], first: number): { last: number; found: T } | undefined {
    let joined = "";
    let best: { last: number; found: T } | undefined;
    for (let last = first; last < words.length && joined.length < this.#longest; last++) {
      joined += words[last]?.folded ?? "";
      if (joined.length >= HEAD && !this.#mayBegin(headOf(joined))) return best;
      const found = this.#names.get(joined);
      if (found !== undefined) best = { last, found };
    }
    return best;
  }

  /**
   * Whether one of the names can stand in the values of a file, by its text. Says yes rather too often, and always where
   * letters outside of ASCII stand.
   */
  mayStandIn(text: string): boolean {
    if (this.#names.size === 0) return false;
    return someWordStart(text, (at) => {
      const head = headInText(text, at);
      return (head === undefined || this.#mayBegin(head)) && this.#standsAt(text, at);
    });
  }

  #standsAt(text: string, at: number): boolean {
    let joined = "";
    for (let from = at; joined.length < this.#longest && from < Math.min(text.length, at + WINDOW);) {
      const end = wordEnd(text, from);
      const word = text.slice(from, end).toLowerCase();
      if (this.#names.has(joined + word)) return true;
      if (word.endsWith("v") && this.#names.has(joined + word.slice(0, -1))) return true;
      joined += word;
      from = nextWord(text, end);
    }
    return false;
  }
}

/** In so much text a name with its separators has room. */
const WINDOW = 160;

/** The number of the letters and digits that stand from a place on; `undefined` when the text ends before them. */
function headInText(text: string, from: number): number | undefined {
  let head = 0;
  let count = 0;
  for (let at = from; at < text.length && count < HEAD; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === OTHER) continue;
    head = head * SYMBOLS + symbolOf(kind === UPPER ? code + TO_LOWER : code);
    count++;
  }
  return count < HEAD ? undefined : head;
}

/** The number of the first letters of a folded name. */
function headOf(name: string): number {
  let head = 0;
  for (let at = 0; at < HEAD && at < name.length; at++) head = head * SYMBOLS + symbolOf(name.charCodeAt(at));
  return head;
}

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 87;
  return (code >= 48 && code <= 57 ? code - 48 : code) % SYMBOLS;
}
