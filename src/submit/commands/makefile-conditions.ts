/** Which lines of a makefile count: those between `ifeq`, `ifdef`, `else` and `endif`. */
export class Conditions {
  /** Of each condition that is open: whether its lines count now, and whether any of its branches did. */
  readonly #open: { counts: boolean; done: boolean }[] = [];
  readonly #expand: (text: string) => string;
  readonly #isSet: (name: string) => boolean;

  /** @param expand puts in the values of variables; what is not known stays */
  constructor(expand: (text: string) => string, isSet: (name: string) => boolean) {
    this.#expand = expand;
    this.#isSet = isSet;
  }

  get counts(): boolean {
    return this.#open.every(({ counts }) => counts);
  }

  /** Whether a line belongs to a condition itself. */
  take(line: string): boolean {
    const [, isElse, word, rest = ""] =
      /^[ ]{0,40}(else\b[ \t]{0,40})?(ifn?eq|ifn?def|endif)?\b(.{0,400})/.exec(line) ?? [];
    if (isElse === undefined && word === undefined) return false;
    if (word === "endif") this.#open.pop();
    else if (isElse === undefined) {
      const counts = this.#holds(word ?? "", rest);
      this.#open.push({ counts, done: counts });
    } else {
      const last = this.#open.at(-1);
      if (last === undefined) return true;
      last.counts = !last.done && (word === undefined || this.#holds(word, rest));
      last.done ||= last.counts;
    }
    return true;
  }

  /** A comparison with what only make can work out holds, so that its lines are looked at. */
  #holds(word: string, rest: string): boolean {
    const isNot = word.startsWith("ifn");
    if (word.endsWith("def")) return this.#isSet(rest.trim()) !== isNot;
    const [, left, right] = /^\s*(?:\(([^,]*),\s*([^)]*(?:\([^)]*\))?[^)]*)\)|)/.exec(rest) ?? [];
    const quoted = [...rest.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? "");
    const sides = left === undefined ? quoted : [left, right ?? ""];
    const [one = "", other = ""] = sides.map((side) =>
      this.#expand(side.trim()).replaceAll(/\$(?:\(\w{1,100}\)|\{\w{1,100}\})/g, ""),
    );
    if (one.includes("$") || other.includes("$")) return true;
    return (one === other) !== isNot;
  }
}
