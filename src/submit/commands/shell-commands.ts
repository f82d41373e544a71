import { shellWords } from "../../document/shell.ts";
import type { Source, Span } from "../../source/source.ts";

/** A simple command: its words, as offsets of the source. A parenthesis is a command of its own. */
export type Simple = readonly Span[];

/** The simple commands of a text of a shell, in the order in which they are written. */
export function simpleCommands(source: Source, { start, end }: Span): Simple[] {
  const commands: Simple[] = [];
  let words: Span[] = [];
  const finish = (): void => {
    if (words.length > 0) commands.push(words);
    words = [];
  };
  for (const word of shellWords(source.text.slice(start, end))) {
    const span = { start: start + word.start, end: start + word.end };
    if (!word.operator) words.push(span);
    else {
      finish();
      if (word.heredoc !== true && /^[()]/.test(word.text)) commands.push([span]);
    }
  }
  finish();
  return commands;
}

/** Of how many commands the body of a function is, and of how many lines an array. */
const LONGEST = 2_000;

/** Reads a text of a shell by what its commands say. */
export class Commands {
  readonly all: readonly Simple[];
  readonly source: Source;

  constructor(source: Source, span: Span) {
    this.source = source;
    this.all = simpleCommands(source, span);
  }

  /** A word as it is written; empty when there is none. */
  word(span: Span | undefined): string {
    return span === undefined ? "" : this.source.slice(span);
  }

  /** The only word of a command; empty when it has none or more. */
  single(at: number): string {
    const simple = this.all[at] ?? [];
    return simple.length === 1 ? this.word(simple[0]) : "";
  }

  /**
   * The function that begins at a command: `name() {` or `function name {`.
   *
   * @returns its name, the commands of its body, and the last command of it
   */
  functionAt(at: number): { name: string; from: number; to: number } | undefined {
    const simple = this.all[at] ?? [];
    const isNamed = this.word(simple[0]) === "function";
    const name = this.word(simple[isNamed ? 1 : 0]);
    if (simple.length > (isNamed ? 3 : 1) || !/^[A-Za-z_][\w:.-]{0,100}$/.test(name)) return undefined;
    const hasBraces = this.single(at + 1) === "(" && this.single(at + 2) === ")";
    const from = hasBraces ? at + 3 : at;
    if (!hasBraces && !(isNamed && this.word(simple[2]) === "{")) return undefined;
    if (hasBraces && this.word(this.all[from]?.[0]) !== "{") return undefined;
    let open = 0;
    for (let index = from; index < Math.min(this.all.length, from + LONGEST); index++) {
      for (const span of this.all[index] ?? []) {
        const word = this.word(span);
        if (word === "{") open++;
        else if (word === "}" && --open === 0) return { name, from: hasBraces ? from : at + 1, to: index };
      }
    }
    return undefined;
  }

  /**
   * The array that a command assigns: `args=(--file job.yml)`.
   *
   * @returns its name, its words, and the parenthesis that ends it
   */
  listAt(at: number): { name: string; adds: boolean; words: readonly Span[]; to: number } | undefined {
    const last = this.all[at]?.at(-1);
    const [, name, adds] = /^([A-Za-z_]\w{0,100})(\+?)=$/.exec(this.word(last)) ?? [];
    if (name === undefined || this.single(at + 1) !== "(" || this.all[at + 1]?.[0]?.start !== last?.end)
      return undefined;
    const words: Span[] = [];
    for (let to = at + 2; to < Math.min(this.all.length, at + LONGEST); to++) {
      if (this.single(to) === ")") return { name, adds: adds === "+", words, to };
      words.push(...(this.all[to] ?? []));
    }
    return undefined;
  }
}
