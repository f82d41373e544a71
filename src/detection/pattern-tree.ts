import { EVERY_LETTER, lettersOf } from "./letter-set.ts";
import type { LetterSet } from "./letter-set.ts";

/** A part of a regular expression. An `assertion` matches no letters: `^`, `\b`, a look around. */
export type PatternPart =
  | { readonly kind: "letter"; readonly letters: LetterSet; readonly literal?: string }
  | { readonly kind: "sequence"; readonly parts: readonly PatternPart[] }
  | { readonly kind: "choice"; readonly parts: readonly PatternPart[] }
  | { readonly kind: "repeat"; readonly part: PatternPart; readonly least: number; readonly most: number }
  | { readonly kind: "assertion"; readonly part?: PatternPart; readonly behind?: boolean }
  | { readonly kind: "back-reference" };

const DEEPEST_GROUP = 50;

/**
 * Reads the source of a regular expression that compiles with the flag `u`.
 *
 * @returns `undefined` for groups nested too deeply and for what is newer than ES2024
 */
export function readPattern(source: string, flags: string): PatternPart | undefined {
  return new PatternReader(source, flags).read();
}

const QUANTIFIER = /^(?:([*+?])|\{(\d{1,15})(,(\d{0,15}))?\})\??/;
const ESCAPE =
  /^\\(?:u\{[\dA-Fa-f]{1,8}\}|u[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]{1,80}\}|c[A-Za-z]|[^])/u;
const GROUP = /^\((?:\?(?:([:])|(<?[=!])|<[^>]{1,200}>))?/;

class PatternReader {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;
  #depth = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  read(): PatternPart | undefined {
    const part = this.#choice();
    return this.#at === this.#source.length ? part : undefined;
  }

  #choice(): PatternPart {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      parts.push(this.#sequence());
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: "choice", parts };
  }

  #sequence(): PatternPart {
    const parts: PatternPart[] = [];
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at] ?? "")) {
      const part = this.#atom();
      if (part === undefined) break;
      parts.push(this.#quantified(part));
    }
    return { kind: "sequence", parts };
  }

  #quantified(part: PatternPart): PatternPart {
    const [text, sign, from, range, to = ""] = QUANTIFIER.exec(this.#source.slice(this.#at, this.#at + 40)) ?? [];
    if (text === undefined) return part;
    this.#at += text.length;
    const least = sign === undefined ? Number(from) : Number(sign === "+");
    const most =
      sign === undefined
        ? range === undefined
          ? least
          : to === ""
            ? Infinity
            : Number(to)
        : sign === "?"
          ? 1
          : Infinity;
    return { kind: "repeat", part, least, most };
  }

  #atom(): PatternPart | undefined {
    const first = this.#source[this.#at];
    if (first === "(") return this.#group();
    if (first === "^" || first === "$") {
      this.#at++;
      return { kind: "assertion" };
    }
    // The letters of a quantifier that begins no atom: numbers beyond all measure, and modifiers of flags.
    if ("{}?*+".includes(first ?? "{")) return undefined;
    if (first === "[") return this.#letter(this.#endOfClass() - this.#at);
    if (first !== "\\") return this.#letter(String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0).length);
    const escape = ESCAPE.exec(this.#source.slice(this.#at, this.#at + 100))?.[0] ?? "\\";
    if (/^\\[bB]$/.test(escape)) {
      this.#at += 2;
      return { kind: "assertion" };
    }
    if (/^\\[1-9k]$/.test(escape)) {
      this.#at += 2;
      return { kind: "back-reference" };
    }
    return this.#letter(escape.length);
  }

  #letter(length: number): PatternPart {
    const atom = this.#source.slice(this.#at, this.#at + length);
    this.#at += length;
    const letters = lettersOf(atom, this.#flags);
    const literal = /^\\[^\w\s]$/.test(atom) ? atom.slice(1) : /^[^\\[.]$/u.test(atom) ? atom : undefined;
    return literal === undefined ? { kind: "letter", letters } : { kind: "letter", letters, literal };
  }

  #endOfClass(): number {
    let at = this.#at + 1;
    while (at < this.#source.length && this.#source[at] !== "]") at += this.#source[at] === "\\" ? 2 : 1;
    return at + 1;
  }

  #group(): PatternPart | undefined {
    const [opening = "(", , look] = GROUP.exec(this.#source.slice(this.#at, this.#at + 210)) ?? [];
    if (++this.#depth > DEEPEST_GROUP) return undefined;
    this.#at += opening.length;
    const part = this.#choice();
    this.#depth--;
    if (this.#source[this.#at] !== ")") return undefined;
    this.#at++;
    return look === undefined ? part : { kind: "assertion", part, behind: look.startsWith("<") };
  }
}

/** What a part can begin with, and whether it can match nothing. */
export function beginningOf(part: PatternPart): { readonly letters: LetterSet; readonly empty: boolean } {
  switch (part.kind) {
    case "letter":
      return { letters: part.letters, empty: false };
    case "assertion":
    case "back-reference":
      // It may fail whatever follows, and says nothing of what that is.
      return { letters: EVERY_LETTER, empty: false };
    case "repeat": {
      const { letters, empty } = beginningOf(part.part);
      return { letters, empty: empty || part.least === 0 };
    }
    case "choice": {
      const all = part.parts.map(beginningOf);
      return { letters: all.reduce((sum, { letters }) => sum | letters, 0n), empty: all.some(({ empty }) => empty) };
    }
    case "sequence": {
      let letters = 0n;
      for (const each of part.parts) {
        const own = beginningOf(each);
        letters |= own.letters;
        if (!own.empty) return { letters, empty: false };
      }
      return { letters, empty: true };
    }
  }
}
