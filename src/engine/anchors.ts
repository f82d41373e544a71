import type { Detector } from "../detection/detector.ts";
import { LiteralSearch } from "./literal-search.ts";
import { patternTest } from "./pattern-test.ts";

/** Anchors that contain the same shortest anchor, with the index of their detector. */
type Owners = readonly (readonly [detector: number, anchor: string])[];

/** A test for any of some anchors. The literals are looked for in one pass, each pattern by itself. */
export function anchorTest(anchors: readonly (string | RegExp)[]): (text: string) => boolean {
  const literals = new LiteralSearch(shortest(anchors.filter((anchor) => typeof anchor === "string")));
  const sources = new Set(anchors.flatMap((anchor) => (typeof anchor === "string" ? [] : [anchor.source])));
  const tests = Array.from(sources, (source) => patternTest(new RegExp(source)));
  return (text) => literals.isIn(text) || tests.some((test) => test(text));
}

/** Finds the detectors of which an anchor stands in a value, in one pass over it. */
export class AnchorIndex {
  readonly #detectors: readonly Detector[];
  readonly #literals: LiteralSearch;
  readonly #owners = new Map<string, Owners>();
  readonly #patterns: readonly (readonly [detector: number, test: (text: string) => boolean])[];

  constructor(detectors: readonly Detector[]) {
    this.#detectors = detectors;
    const pairs = detectors.flatMap(({ anchors = [] }, index) => anchors.map((anchor) => [index, anchor] as const));
    const literals = pairs.filter((pair): pair is [number, string] => typeof pair[1] === "string");
    const needed = shortest(literals.map(([, anchor]) => anchor));
    this.#literals = new LiteralSearch(needed);
    for (const literal of needed) {
      this.#owners.set(
        literal,
        literals.filter(([, anchor]) => anchor.includes(literal)),
      );
    }
    this.#patterns = pairs.flatMap(([detector, anchor]) =>
      typeof anchor === "string" ? [] : [[detector, patternTest(anchor)] as const],
    );
  }

  /** In their order. */
  in(value: string): readonly Detector[] {
    const found = new Set<number>();
    for (const literal of this.#literals.in(value)) {
      for (const [detector, anchor] of this.#owners.get(literal) ?? [])
        if (!found.has(detector) && (anchor === literal || value.includes(anchor))) found.add(detector);
    }
    for (const [detector, test] of this.#patterns) if (!found.has(detector) && test(value)) found.add(detector);
    return found.size === 0
      ? []
      : [...found].toSorted((a, b) => a - b).map((index) => this.#detectors[index] as Detector);
  }
}

/** Without the literals that contain another one: where they stand, that one stands. */
function shortest(literals: readonly string[]): string[] {
  const all = [...new Set(literals)];
  return all.filter((literal) => !all.some((other) => other !== literal && literal.includes(other)));
}
