import type { Random } from "./random.ts";

/** Where in a text something stands: UTF-16 offsets, half-open. */
export type Range = readonly [start: number, end: number];

/** What kind of text a value is, which decides the places it can stand at. */
export type Shape = "value" | "url" | "lines" | "name";

/** A value to be planted: a leak with the place of its secret, or a decoy. */
export interface Payload {
  /** What it is, in words of the catalogue: `azure-storage-account-key`, `placeholder`. */
  readonly kind: string;
  readonly leak: boolean;
  readonly shape: Shape;
  readonly text: string;
  /** Of the secret in `text`; the first is the one that is expected, the others are right as well. Empty for decoys. */
  readonly spans: readonly Range[];
  /** Names of variables under which it stands in life. */
  readonly names: readonly string[];
  /** Rules that may rightly report it. */
  readonly rules: readonly string[];
  /** Whether a reader knows it for what it is without its name, so that it can stand in prose. */
  readonly bare: boolean;
}

/** Makes payloads of one kind. */
export interface Kind {
  readonly kind: string;
  readonly leak: boolean;
  readonly make: (random: Random) => Payload;
}

interface LeakOptions {
  readonly rules?: readonly string[];
  readonly bare?: boolean;
  readonly shape?: Shape;
}

/**
 * Text in which the secret stands between `⟦` and `⟧`; without marks all of it is the secret. What stands between `⟨` and
 * `⟩` is a span that is as right: a whole token where its signature alone is expected.
 */
export function marked(text: string): { text: string; spans: Range[] } {
  const exact: Range[] = [];
  const alike: Range[] = [];
  let plain = "";
  let start = 0;
  let wide = 0;
  for (const letter of text) {
    if (letter === "⟦") start = plain.length;
    else if (letter === "⟨") wide = plain.length;
    else if (letter === "⟧") exact.push([start, plain.length]);
    else if (letter === "⟩") alike.push([wide, plain.length]);
    else plain += letter;
  }
  return { text: plain, spans: exact.length === 0 ? [[0, plain.length]] : [...exact, ...alike] };
}

/** A kind of leak. `make` gives the value, with marks around the secret where that is only a part. */
export function leak(
  kind: string,
  names: readonly string[],
  make: (random: Random) => string,
  { rules = [kind], bare = false, shape = "value" }: LeakOptions = {},
): Kind {
  return {
    kind,
    leak: true,
    make: (random) => ({ kind, leak: true, shape, ...marked(make(random)), names, rules, bare }),
  };
}

/** A kind of harmless values. */
export function decoy(
  kind: string,
  names: readonly string[],
  make: (random: Random) => string,
  { bare = true, shape = "value" }: LeakOptions = {},
): Kind {
  return {
    kind,
    leak: false,
    make: (random) => ({ kind, leak: false, shape, text: make(random), spans: [], names, rules: [], bare }),
  };
}
