/** Characters at the beginning of a literal by which it is looked up. */
const BEGIN = 3;
const BITS = 17;

/**
 * Looks for many literals in one pass. The three characters at each place are looked up in a table that says with which
 * ones a literal begins; a regular expression of so many alternatives takes more than twice the time.
 */
export class LiteralSearch {
  readonly #begins = new Uint8Array(1 << BITS);
  readonly #byBegin = new Map<number, readonly string[]>();
  /** Too short for the table; `includes` is fast for so few. */
  readonly #short: readonly string[];

  /** @param literals none of which contains another */
  constructor(literals: readonly string[]) {
    this.#short = literals.filter((literal) => literal.length < BEGIN);
    for (const literal of literals) {
      if (literal.length < BEGIN) continue;
      const key = keyOf(literal.charCodeAt(0), literal.charCodeAt(1), literal.charCodeAt(2));
      this.#begins[key] = 1;
      this.#byBegin.set(key, [...(this.#byBegin.get(key) ?? []), literal]);
    }
  }

  /** Whether any of the literals stands in a text. */
  isIn(text: string): boolean {
    return this.#short.some((literal) => text.includes(literal)) || this.#next(text, 0) !== undefined;
  }

  /** The literals that stand in a text. */
  in(text: string): ReadonlySet<string> {
    const found = new Set(this.#short.filter((literal) => text.includes(literal)));
    for (let next = this.#next(text, 0); next !== undefined; next = this.#next(text, next.at + 1))
      found.add(next.literal);
    return found;
  }

  #next(text: string, from: number): { readonly literal: string; readonly at: number } | undefined {
    const begins = this.#begins;
    let first = text.charCodeAt(from);
    let second = text.charCodeAt(from + 1);
    for (let at = from; at <= text.length - BEGIN; at++) {
      const third = text.charCodeAt(at + 2);
      const key = keyOf(first, second, third);
      if (begins[key] === 1) {
        const literal = this.#byBegin.get(key)?.find((each) => text.startsWith(each, at));
        if (literal !== undefined) return { literal, at };
      }
      first = second;
      second = third;
    }
    return undefined;
  }
}

function keyOf(first: number, second: number, third: number): number {
  return ((first << 10) ^ (second << 5) ^ third) & ((1 << BITS) - 1);
}
