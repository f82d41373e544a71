import type { Written } from "./written.ts";

/** How many words an option takes. `maybe` takes one when there is one. */
export type Takes = "none" | "one" | "maybe" | "many";

const MOST: Readonly<Record<Takes, number>> = { none: 0, one: 1, maybe: 1, many: Infinity };

export interface Option {
  /** The long name first: `--file`, `-f`. */
  readonly names: readonly string[];
  readonly takes: Takes;
  /** A beginning of the name does not mean this option. */
  readonly inFull?: boolean;
}

/** One use of an option, or words that belong to none that is known. */
export interface Argument<Kind extends Option> {
  readonly option: Kind | undefined;
  /** The name as it was written; empty for words without one. */
  readonly name: Written | undefined;
  readonly values: readonly Written[];
}

type Found<Kind> = { readonly option: Kind | undefined; readonly name: Written; readonly value: Written | undefined };

/**
 * Takes words apart as Python's argparse does for the Azure CLI: `--file x`, `--file=x`, `-f x`, `-fx`, `-f=x`, flags in
 * one word (`-sf x`), and any beginning of a long name that only one option has (`--fil x`). Words that argparse would
 * refuse are kept as arguments without an option, so that nothing goes unseen.
 */
export function parseArguments<Kind extends Option>(
  words: readonly Written[],
  options: readonly Kind[],
): Argument<Kind>[] {
  const found: Argument<Kind>[] = [];
  let at = 0;
  const takeValues = (most: number): Written[] => {
    const taken: Written[] = [];
    while (taken.length < most && at < words.length && recognise(words[at] as Written, options) === undefined)
      taken.push(words[at++] as Written);
    return taken;
  };
  while (at < words.length) {
    const word = words[at++] as Written;
    if (word.text === "--") {
      found.push({ option: undefined, name: undefined, values: words.slice(at) });
      break;
    }
    let next = recognise(word, options);
    if (next === undefined) found.push({ option: undefined, name: undefined, values: [word] });
    while (next !== undefined) {
      const { option, name, value } = next;
      next = undefined;
      if (option?.takes === "none" && value !== undefined && !name.text.startsWith("--")) {
        found.push({ option, name, values: [] });
        next = cluster(value, options);
      } else {
        found.push({ option, name, values: value === undefined ? takeValues(MOST[option?.takes ?? "many"]) : [value] });
      }
    }
  }
  return found;
}

/** The option that a word names, `option: undefined` for one that is not known, `undefined` for a value. */
function recognise<Kind extends Option>(word: Written, options: readonly Kind[]): Found<Kind> | undefined {
  const { text } = word;
  if (!text.startsWith("-") || text === "-") return undefined;
  if (text === "--") return { option: undefined, name: word, value: undefined };
  const exact = options.find(({ names }) => names.includes(text));
  if (exact !== undefined) return { option: exact, name: word, value: undefined };
  const equals = text.indexOf("=");
  const head = equals === -1 ? text : text.slice(0, equals);
  const value = equals === -1 ? undefined : word.slice(equals + 1);
  const name = equals === -1 ? word : word.slice(0, equals);
  const named = options.find(({ names }) => names.includes(head));
  if (named !== undefined) return { option: named, name, value };
  if (text.startsWith("--")) {
    const meant = options.filter(({ names, inFull }) => inFull !== true && names.some((each) => each.startsWith(head)));
    if (meant.length === 1) return { option: meant[0], name, value };
    if (meant.length > 1) return { option: undefined, name, value };
  } else {
    const short = options.find(({ names }) => names.includes(text.slice(0, 2)));
    if (short !== undefined) return { option: short, name: word.slice(0, 2), value: word.slice(2) };
    if (/^-(?:\d+|\d*\.\d+)$/.test(text)) return undefined;
  }
  return text.includes(" ") ? undefined : { option: undefined, name, value };
}

/** The rest of a word after a flag: `f` and its value in `-sf job.yml`. */
function cluster<Kind extends Option>(rest: Written, options: readonly Kind[]): Found<Kind> | undefined {
  const option = options.find(({ names }) => names.includes(`-${rest.text.slice(0, 1)}`));
  const value = rest.text.length > 1 ? rest.slice(1) : undefined;
  return { option, name: rest.slice(0, 1), value };
}
