import { parseArguments } from "../arguments.ts";
import type { Option } from "../arguments.ts";
import type { Written } from "../written.ts";

/** What the words of a command say, by the long names of its options. */
export class Options {
  /** Words that belong to no option. */
  readonly words: readonly Written[];
  readonly #values = new Map<string, Written[]>();
  readonly #given = new Set<string>();

  /** @param known `--file -f`; with `…` behind it an option takes many words, with `!` none, else one */
  constructor(words: readonly Written[], known: readonly string[]) {
    const loose: Written[] = [];
    for (const { option, values } of parseArguments(words, known.map(optionOf))) {
      const name = option?.names[0];
      if (name === undefined) {
        loose.push(...values);
        continue;
      }
      this.#given.add(name);
      this.#values.set(name, [...(this.#values.get(name) ?? []), ...values]);
    }
    this.words = loose;
  }

  has(name: string): boolean {
    return this.#given.has(name);
  }

  /** The last value, which counts. */
  one(name: string): Written | undefined {
    return this.#values.get(name)?.at(-1);
  }

  all(name: string): readonly Written[] {
    return this.#values.get(name) ?? [];
  }
}

function optionOf(text: string): Option {
  const names = text.replace(/[…!]$/, "").split(" ");
  return { names, takes: text.endsWith("…") ? "many" : text.endsWith("!") ? "none" : "one" };
}
