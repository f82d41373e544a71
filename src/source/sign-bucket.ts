interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly kinds: number;
}

const ASCII = 128;

/** The signs that can begin with the same characters. */
export class SignBucket {
  /** Which characters may follow those; with the last one all others than those of ASCII. */
  readonly #next = new Uint8Array(ASCII + 1);
  readonly #texts: { readonly text: string; readonly kinds: number }[] = [];
  readonly #patterns = new Map<string, Pattern>();
  #tests: readonly { readonly kinds: number; readonly pattern: RegExp }[] | undefined;

  addText(text: string, kinds: number): void {
    this.#texts.push({ text, kinds });
    this.#next.fill(1);
  }

  /** @param begin with which a match begins; there may be others */
  addPattern(begin: string, pattern: Pattern): void {
    if (begin.length > 3) this.#next[Math.min(begin.charCodeAt(3), ASCII)] = 1;
    else this.#next.fill(1);
    this.#patterns.set(`${pattern.kinds} ${pattern.flags} ${pattern.source}`, pattern);
    this.#tests = undefined;
  }

  /** Of what signs stand at a place. @param width how many characters are known to agree */
  kindsAt(text: string, at: number, width: number): number {
    const next = text.charCodeAt(at + width);
    // Behind the end it is no number.
    if (this.#next[next < ASCII ? next : ASCII] === 0) return 0;
    let found = 0;
    for (const each of this.#texts) if (text.startsWith(each.text, at)) found |= each.kinds;
    this.#tests ??= testsOf(this.#patterns.values());
    for (const { kinds, pattern } of this.#tests) {
      if ((found & kinds) === kinds) continue;
      pattern.lastIndex = at;
      if (pattern.test(text)) found |= kinds;
    }
    return found;
  }
}

/** One pattern for all that are signs of the same. */
function testsOf(patterns: Iterable<Pattern>): { kinds: number; pattern: RegExp }[] {
  const bySort = new Map<string, Pattern[]>();
  for (const each of patterns) {
    const key = `${each.kinds} ${each.flags}`;
    bySort.set(key, [...(bySort.get(key) ?? []), each]);
  }
  return Array.from(bySort.values(), (sort) => {
    const [{ kinds, flags }] = sort as [Pattern];
    return { kinds, pattern: new RegExp(sort.map(({ source }) => source).join("|"), `${flags}y`) };
  });
}
