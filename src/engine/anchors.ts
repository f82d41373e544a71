import type { Detector } from "../detection/detector.ts";

/** Anchors that contain the same shortest anchor, with the index of their detector. */
type Owners = readonly (readonly [detector: number, anchor: string])[];

/** After so many places in one value its anchors are looked for one by one. */
const MOST_PLACES = 100;

/**
 * A test for any of some anchors. The literals make one expression, which the engine looks for by their first letters;
 * each pattern is one of its own, because in one alternation they cost many times as much.
 */
export function anchorTest(anchors: readonly (string | RegExp)[]): (text: string) => boolean {
  const literals = shortest(anchors.filter((anchor) => typeof anchor === "string"));
  const patterns = new Set(anchors.flatMap((anchor) => (typeof anchor === "string" ? [] : [anchor.source])));
  const tests = [...(literals.length === 0 ? [] : [alternation(literals)]), ...patterns].map(
    (each) => new RegExp(each),
  );
  return (text) => tests.some((test) => test.test(text));
}

/** Finds the detectors of which an anchor stands in a value, in one pass over it. */
export class AnchorIndex {
  readonly #detectors: readonly Detector[];
  readonly #literals: RegExp | undefined;
  readonly #owners = new Map<string, Owners>();
  readonly #patterns: readonly (readonly [detector: number, pattern: RegExp])[];

  constructor(detectors: readonly Detector[]) {
    this.#detectors = detectors;
    const pairs = detectors.flatMap(({ anchors = [] }, index) => anchors.map((anchor) => [index, anchor] as const));
    const literals = pairs.filter((pair): pair is [number, string] => typeof pair[1] === "string");
    const needed = shortest(literals.map(([, anchor]) => anchor));
    this.#literals = needed.length === 0 ? undefined : new RegExp(alternation(needed), "g");
    for (const literal of needed) {
      this.#owners.set(
        literal,
        literals.filter(([, anchor]) => anchor.includes(literal)),
      );
    }
    this.#patterns = pairs.filter((pair): pair is [number, RegExp] => typeof pair[1] !== "string");
  }

  /** In their order. */
  in(value: string): readonly Detector[] {
    const found = new Set<number>();
    for (const literal of this.#standingIn(value)) {
      for (const [detector, anchor] of this.#owners.get(literal) ?? [])
        if (!found.has(detector) && (anchor === literal || value.includes(anchor))) found.add(detector);
    }
    for (const [detector, pattern] of this.#patterns)
      if (!found.has(detector) && pattern.test(value)) found.add(detector);
    return found.size === 0
      ? []
      : [...found].toSorted((a, b) => a - b).map((index) => this.#detectors[index] as Detector);
  }

  #standingIn(value: string): Iterable<string> {
    const literals = this.#literals;
    if (literals === undefined) return [];
    const found = new Set<string>();
    let places = 0;
    literals.lastIndex = 0;
    for (let match = literals.exec(value); match !== null; match = literals.exec(value)) {
      found.add(match[0]);
      if (++places > MOST_PLACES) return [...this.#owners.keys()].filter((literal) => value.includes(literal));
      // The next one may begin within this one; at one place only one can begin, since none contains another.
      literals.lastIndex = match.index + 1;
    }
    return found;
  }
}

/** Without the literals that contain another one: where they stand, that one stands. */
function shortest(literals: readonly string[]): string[] {
  const all = [...new Set(literals)];
  return all.filter((literal) => !all.some((other) => other !== literal && literal.includes(other)));
}

function alternation(literals: readonly string[]): string {
  return literals.map((literal) => literal.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)).join("|");
}
