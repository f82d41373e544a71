import { nextRun } from "./letter-runs.ts";
import { longRun } from "./long-run.ts";
import type { LongRun } from "./long-run.ts";
import { alternativesOf, beginsOf } from "./pattern-begins.ts";
import { SignBucket } from "./sign-bucket.ts";

/** What is looked for: a text or a pattern (without flags, or with `i`) of which no match is empty. */
export interface Sign {
  readonly sign: string | RegExp;
  /** What it is a sign of, as a sum of powers of two. */
  readonly kinds: number;
}

/** Where a sign begins, and of what it is one. */
export interface Place {
  readonly at: number;
  readonly kinds: number;
}

/** Characters are told apart by so many bits; those outside of ASCII are all the same. */
const BITS = 7;
const OTHER = (1 << BITS) - 1;
/** Of how many characters the begins are that are looked up together. */
const WIDTH = 3;
const MASK = (1 << (BITS * WIDTH)) - 1;

const BACKSLASH = 92;
/** No sign is longer. */
const LONGEST = 1000;

/**
 * Looks for many signs in one pass over a text: by a look at three characters at each place, and by the signs themselves
 * only where these can be the begin of one. A regular expression of so many alternatives tries all of them at each place.
 */
export class SignSearch {
  /** What cannot be looked for so: patterns that can begin with anything. */
  readonly others: readonly Sign[];
  /** A bit for each begin of three characters that a sign can have. It must be small to be fast. */
  readonly #begins = new Uint8Array(1 << (BITS * WIDTH - 3));
  /** By begins of one, two and three characters. */
  readonly #buckets = [
    new Map<number, SignBucket>(),
    new Map<number, SignBucket>(),
    new Map<number, SignBucket>(),
  ] as const;
  /** Long runs of letters, which may begin with anything. */
  readonly #runs: (LongRun & { readonly kinds: number })[] = [];

  constructor(signs: readonly Sign[]) {
    const others: Sign[] = [];
    for (const each of signs) {
      const { sign, kinds } = each;
      const run = typeof sign === "string" ? undefined : longRun(sign);
      if (run !== undefined) this.#runs.push({ ...run, kinds });
      else if (!(typeof sign === "string" ? this.#addText(sign, kinds) : this.#addPattern(sign, kinds)))
        others.push(each);
    }
    this.others = others;
  }

  /** Whether any sign stands in a text; not asked of the {@link others}. */
  isIn(text: string): boolean {
    return this.places(text, 1).length > 0;
  }

  /**
   * Where signs begin (also behind an escape, whatever it is), in order but for long runs, which come last.
   *
   * @param most ends the search after so many
   */
  places(text: string, most = Number.POSITIVE_INFINITY): Place[] {
    const places: Place[] = [];
    const begins = this.#begins;
    const { length } = text;
    // Behind the end any character will do.
    let begin = length < 2 ? OTHER : classOf(text.charCodeAt(1));
    begin |= (length === 0 ? OTHER : classOf(text.charCodeAt(0))) << BITS;
    for (let at = 0; at < length; at++) {
      begin = ((begin << BITS) | (at + 2 < length ? classOf(text.charCodeAt(at + 2)) : OTHER)) & MASK;
      if (((begins[begin >> 3] as number) & (1 << (begin & 7))) === 0) continue;
      const kinds = this.#kindsAt(text, at, begin);
      if (kinds !== 0 && places.push({ at, kinds }) >= most) return places;
    }
    for (const { letters, length: least, kinds } of this.#runs)
      for (let at = nextRun(text, letters, least, 0); at !== -1; at = nextRun(text, letters, least, at + least))
        if (places.push({ at, kinds }) >= most) return places;
    return places;
  }

  #kindsAt(text: string, at: number, begin: number): number {
    const kinds = this.#kindsOf(text, at, begin);
    // In a value the letter of an escape is none: `\npassword`.
    if (at < 2 || text.charCodeAt(at - 2) !== BACKSLASH) return kinds;
    return kinds | this.#kindsOf(text.slice(at, at + LONGEST), 0, begin);
  }

  #kindsOf(text: string, at: number, begin: number): number {
    const [one, two, three] = this.#buckets;
    return (
      (three.get(begin)?.kindsAt(text, at, WIDTH) ?? 0) |
      (two.get(begin >> BITS)?.kindsAt(text, at, WIDTH) ?? 0) |
      (one.get(begin >> (2 * BITS))?.kindsAt(text, at, WIDTH) ?? 0)
    );
  }

  #addText(text: string, kinds: number): boolean {
    if (text === "") return false;
    this.#bucketOf(text).addText(text, kinds);
    return true;
  }

  #addPattern({ source, flags }: RegExp, kinds: number): boolean {
    if (flags !== "" && flags !== "i") return false;
    const alternatives = alternativesOf(source).map((each) => ({ source: each, begins: longBegins(each) }));
    if (alternatives.some(({ begins }) => begins.includes(""))) return false;
    for (const alternative of alternatives) {
      const begins = flags === "i" ? alternative.begins.flatMap(inAnyCase) : alternative.begins;
      for (const begin of begins) this.#bucketOf(begin).addPattern(begin, { source: alternative.source, flags, kinds });
    }
    return true;
  }

  #bucketOf(begin: string): SignBucket {
    const known = Math.min(begin.length, WIDTH);
    const buckets = this.#buckets[known - 1] as Map<number, SignBucket>;
    let key = 0;
    for (let at = 0; at < known; at++) key = (key << BITS) | classOf(begin.charCodeAt(at));
    let bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, (bucket = new SignBucket()));
      const rest = BITS * (WIDTH - known);
      // Of a shorter one all begins, whatever follows.
      if (rest === 0) this.#begins[key >> 3] = (this.#begins[key >> 3] as number) | (1 << (key & 7));
      else this.#begins.fill(0xff, (key << rest) >> 3, ((key + 1) << rest) >> 3);
    }
    return bucket;
  }
}

/** Patterns with so few begins may have longer ones. */
const FEW = 32;
/** Most patterns are words, perhaps with a capital or a look behind: `[Ss]ecret`, `(?<![A-Z])CLE`. */
const WORD = /^(?:\(\?<!\[[\w-]+\]\))?(?:\[(\w)(\w)\]|(\w))(\w{2,3})(?![*+?{])/;

function longBegins(source: string): string[] {
  const [word, small, capital, first, rest = ""] = WORD.exec(source) ?? [];
  if (word !== undefined) return first === undefined ? [`${small}${rest}`, `${capital}${rest}`] : [first + rest];
  const begins = beginsOf(source, WIDTH);
  return [...(begins.size > FEW ? begins : beginsOf(source, WIDTH + 1))];
}

function classOf(unit: number): number {
  return unit < OTHER ? unit : OTHER;
}

function inAnyCase(begin: string): string[] {
  let written = [""];
  for (const character of begin) {
    const forms = new Set([character, character.toLowerCase(), character.toUpperCase()]);
    written = written.flatMap((before) => Array.from(forms, (form) => before + form));
  }
  return written;
}
