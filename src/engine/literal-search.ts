/** Characters at the beginning of a literal by which it is looked up. */
const BEGIN = 3;
const BITS = 17;
const MASK = (1 << BITS) - 1;

/**
 * Looks for many literals in one pass. The three characters at each place are looked up in a table that says with which
 * ones a literal begins; a regular expression of so many alternatives takes more than twice the time. Of literals of
 * which one contains another only the inner one is looked for: where the outer stands, it stands.
 */
export class LiteralSearch {
  readonly #begins = new Uint8Array(1 << BITS);
  readonly #byBegin = new Map<number, string[]>();
  /** Too short for the table; `includes` is fast for so few. */
  readonly #short: string[] = [];

  constructor(literals: readonly string[]) {
    for (const literal of [...new Set(literals)].toSorted((a, b) => a.length - b.length))
      if (!this.isIn(literal)) this.#add(literal);
  }

  /** Whether any of the literals stands in a text. */
  isIn(text: string): boolean {
    return this.#short.some((literal) => text.includes(literal)) || this.#next(text, 0) !== -1;
  }

  /** The literals that stand in a text, of each that contains another only that. */
  in(text: string): ReadonlySet<string> {
    let found: Set<string> | undefined;
    for (const literal of this.#short) if (text.includes(literal)) (found ??= new Set()).add(literal);
    for (let at = this.#next(text, 0); at !== -1; at = this.#next(text, at + 1)) {
      const literal = this.#at(text, at);
      if (literal !== undefined) (found ??= new Set()).add(literal);
    }
    return found ?? NONE;
  }

  #add(literal: string): void {
    if (literal.length < BEGIN) {
      this.#short.push(literal);
      return;
    }
    const key = keyAt(literal, 0);
    this.#begins[key] = 1;
    const others = this.#byBegin.get(key);
    if (others === undefined) this.#byBegin.set(key, [literal]);
    else others.push(literal);
  }

  /** Where the next literal stands, -1 without one. */
  #next(text: string, from: number): number {
    const begins = this.#begins;
    const end = text.length - BEGIN;
    if (from > end) return -1;
    let first = text.charCodeAt(from);
    let second = text.charCodeAt(from + 1);
    for (let at = from; at <= end; at++) {
      const third = text.charCodeAt(at + 2);
      if (begins[keyOf(first, second, third)] === 1 && this.#at(text, at) !== undefined) return at;
      first = second;
      second = third;
    }
    return -1;
  }

  #at(text: string, at: number): string | undefined {
    return this.#byBegin.get(keyAt(text, at))?.find((literal) => text.startsWith(literal, at));
  }
}

const NONE: ReadonlySet<string> = new Set();

function keyAt(text: string, at: number): number {
  return keyOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
}

function keyOf(first: number, second: number, third: number): number {
  return ((first << 10) ^ (second << 5) ^ third) & MASK;
}
