import { SHORTEST_HASHED, isHashOf, isHashed, readHashed } from "./hashed-word.ts";
import type { HashedWord } from "./hashed-word.ts";
import { NameIndex } from "./name-index.ts";
import { compilePattern, isPattern } from "./word-pattern.ts";
import { fold, wordsOf } from "./words.ts";

/** How an entry of the list is written. */
type DeniedBy = "word" | "pattern" | "hash";

/** How many different words of one scan are hashed, each about 5 ms. A file of a stranger may hold any number. */
const MOST_HASHED = 10_000;

export interface Denied {
  readonly start: number;
  readonly end: number;
  /** `unknown`, once: too many words were hashed, and here is the first that was not. */
  readonly by: DeniedBy | "unknown";
}

/** A hashed name may be written with separators between so many words. */
const MOST_WORDS = 4;
/** What is longer is no name, and a text of words would cost too much to hash. */
const LONGEST_HASHED_VALUE = 400;
/** What a pattern looks at: with its bounded repetitions that much is read at once. */
const LONGEST_PATTERN_VALUE = 2000;

/**
 * A deny-list of a configuration: plain words that are found whatever the separators and the case, patterns, and hashed
 * words. Entries that cannot be read find nothing; the configuration's schema says so before.
 */
export class DenyList {
  readonly #words: NameIndex<DeniedBy>;
  readonly #patterns: readonly RegExp[];
  readonly #hashed: readonly HashedWord[];
  #left: number;
  #isTold = false;

  constructor(entries: readonly string[], mostHashed = MOST_HASHED) {
    this.#left = mostHashed;
    const plain = entries.filter((entry) => !isPattern(entry) && !isHashed(entry));
    this.#words = new NameIndex(plain.map((entry) => [fold(entry), "word"] as const));
    this.#patterns = entries
      .filter(isPattern)
      .map(compilePattern)
      .filter((pattern) => pattern instanceof RegExp);
    this.#hashed = entries.flatMap((entry) => readHashed(entry) ?? []);
  }

  /** Where a value holds what is denied. */
  *in(value: string): Generator<Denied> {
    for (const { start, end, found } of this.#words.in(value)) yield { start, end, by: found };
    for (const pattern of this.#patterns) {
      for (const { 0: text, index } of value.slice(0, LONGEST_PATTERN_VALUE).matchAll(pattern))
        if (text !== "") yield { start: index, end: index + text.length, by: "pattern" };
    }
    if (this.#hashed.length > 0 && value.length <= LONGEST_HASHED_VALUE) yield* this.#hashedIn(value);
  }

  *#hashedIn(value: string): Generator<Denied> {
    const words = wordsOf(value);
    const lengths = new Set(this.#hashed.map(({ length }) => length));
    for (const [first, { start }] of words.entries()) {
      let joined = "";
      for (const { end, folded } of words.slice(first, first + MOST_WORDS)) {
        joined += folded;
        // Nobody hashes a number.
        if (joined.length < SHORTEST_HASHED || !lengths.has(joined.length) || /^\d+$/.test(joined)) continue;
        const answers = new Set(this.#hashed.map((hashed) => isHashOf(hashed, joined, () => this.#spend())));
        if (answers.has(true)) yield { start, end, by: "hash" };
        else if (answers.has(undefined) && !this.#isTold) {
          this.#isTold = true;
          yield { start, end, by: "unknown" };
        }
      }
    }
  }

  #spend(): boolean {
    return this.#left-- > 0;
  }

  /** Whether a file's text can hold what is denied in one of its values. Says yes rather too often. */
  mayStandIn(text: string): boolean {
    return this.#hashed.length > 0 || this.#patterns.length > 0 || this.#words.mayStandIn(text);
  }
}
