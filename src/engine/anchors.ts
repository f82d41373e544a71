import type { Detector } from "../detection/detector.ts";
import { LiteralSearch } from "./literal-search.ts";
import { patternTest } from "./pattern-test.ts";

/** Anchors that contain the same shortest anchor, with the index of their detector. */
type Owners = (readonly [detector: number, anchor: string])[];

/** A pattern with the indices of the detectors of which it is an anchor. */
interface Pattern {
  readonly detectors: readonly number[];
  readonly test: (text: string) => boolean;
}

/** A test for any of some anchors. The literals are looked for in one pass, each pattern by itself. */
export function anchorTest(anchors: readonly (string | RegExp)[]): (text: string) => boolean {
  const literals = new LiteralSearch(anchors.filter((anchor) => typeof anchor === "string"));
  const sources = new Set(anchors.flatMap((anchor) => (typeof anchor === "string" ? [] : [anchor.source])));
  const tests = Array.from(sources, (source) => patternTest(new RegExp(source)));
  return (text) => literals.isIn(text) || tests.some((test) => test(text));
}

/** Finds the detectors of which an anchor (or another sign of theirs) stands in a text, in one pass over it. */
export class AnchorIndex {
  readonly #detectors: readonly Detector[];
  readonly #literals: LiteralSearch;
  readonly #owners = new Map<string, Owners>();
  readonly #patterns: readonly Pattern[];

  constructor(detectors: readonly Detector[], anchorsOf: (detector: Detector) => readonly (string | RegExp)[]) {
    this.#detectors = detectors;
    const pairs = detectors.flatMap((each, index) => anchorsOf(each).map((anchor) => [index, anchor] as const));
    const literals = pairs.filter((pair): pair is [number, string] => typeof pair[1] === "string");
    this.#literals = new LiteralSearch(literals.map(([, anchor]) => anchor));
    for (const pair of literals) {
      for (const literal of this.#literals.in(pair[1])) {
        const owners = this.#owners.get(literal);
        if (owners === undefined) this.#owners.set(literal, [pair]);
        else owners.push(pair);
      }
    }
    this.#patterns = patternsOf(pairs);
  }

  /** In their order. */
  in(value: string): readonly Detector[] {
    let found: Set<number> | undefined;
    for (const literal of this.#literals.in(value)) {
      for (const [detector, anchor] of this.#owners.get(literal) ?? [])
        if (anchor === literal || value.includes(anchor)) (found ??= new Set()).add(detector);
    }
    for (const { detectors, test } of this.#patterns)
      if (test(value)) for (const detector of detectors) (found ??= new Set()).add(detector);
    return found === undefined
      ? NONE
      : [...found].toSorted((a, b) => a - b).map((index) => this.#detectors[index] as Detector);
  }
}

const NONE: readonly Detector[] = [];

/** Each pattern once, also when it is an anchor of several detectors. */
function patternsOf(pairs: readonly (readonly [detector: number, anchor: string | RegExp])[]): Pattern[] {
  const byPattern = new Map<string, { readonly detectors: number[]; readonly test: Pattern["test"] }>();
  for (const [detector, anchor] of pairs) {
    if (typeof anchor === "string") continue;
    const known = byPattern.get(String(anchor));
    if (known === undefined) byPattern.set(String(anchor), { detectors: [detector], test: patternTest(anchor) });
    else known.detectors.push(detector);
  }
  return [...byPattern.values()];
}
