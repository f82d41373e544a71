import { Source } from "../../source/source.ts";
import { Written } from "../written.ts";

const LONGEST_VALUE = 20_000;
/** Of how many places a value is put together. */
const MOST_PARTS = 50;
const MOST_WORDS = 1_000;

/** What variables hold while a script or a makefile runs, as far as it is known without running it. */
export class Variables {
  /** The words of `$@`. */
  positional: readonly Written[];
  /** `$@`, `$<` and `$*` of a recipe of make, in which `$$` is the dollar of the shell; absent in a script. */
  automatic: Readonly<Record<string, Written>> | undefined;
  /** The folder of the script, absolute. */
  folder: string | undefined;
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #own = new Map<string, Written>();
  readonly #lists = new Map<string, readonly Written[]>();
  readonly #fixed = new Set<string>();

  constructor(env: Readonly<Record<string, string | undefined>>, positional: readonly Written[] = []) {
    this.#env = env;
    this.positional = positional;
  }

  /** A value that grows without end (`A=$A$A` in a loop) is forgotten. */
  set(name: string, value: Written): void {
    if (this.#fixed.has(name)) return;
    if (value.text.length <= LONGEST_VALUE && value.parts.length <= MOST_PARTS) this.#own.set(name, value);
    else this.#own.delete(name);
  }

  /** Sets a variable that the script or makefile cannot change: one of the command line. */
  fix(name: string, value: Written): void {
    this.set(name, value);
    this.#fixed.add(name);
  }

  /** Whether it comes from outside: from the environment or the command line. */
  isGiven(name: string): boolean {
    return this.#fixed.has(name) || this.#outside(name) !== undefined;
  }

  get(name: string): Written | undefined {
    if (/^\d+$/.test(name)) return this.positional[Number(name) - 1];
    const own = this.#own.get(name);
    const value = this.#outside(name);
    if (own !== undefined || value === undefined) return own;
    const source = new Source(`(environment variable ${name})`, value);
    return Written.verbatim(source, { start: 0, end: value.length });
  }

  /** `constructor` is no variable of the environment. */
  #outside(name: string): string | undefined {
    return Object.hasOwn(this.#env, name) ? this.#env[name] : undefined;
  }

  /** `args=(…)`; `args+=(…)` adds. */
  setList(name: string, words: readonly Written[], adds: boolean): void {
    this.#lists.set(name, [...(adds ? (this.#lists.get(name) ?? []) : []), ...words].slice(0, MOST_WORDS));
  }

  list(name: string): readonly Written[] | undefined {
    return this.#lists.get(name);
  }
}
