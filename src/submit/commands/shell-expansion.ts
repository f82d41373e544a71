import { Source } from "../../source/source.ts";
import { Written } from "../written.ts";

const LONGEST_VALUE = 20_000;
/** Of how many places a value is put together. */
const MOST_PARTS = 50;
/** How many variables of one word are replaced. */
const MOST_REPLACED = 200;

/** What variables hold while a script runs, as far as it is known without running it. */
export class Variables {
  readonly #env: Readonly<Record<string, string | undefined>>;
  readonly #own = new Map<string, Written>();
  /** The words of `$@`. */
  readonly positional: readonly Written[];

  constructor(env: Readonly<Record<string, string | undefined>>, positional: readonly Written[] = []) {
    this.#env = env;
    this.positional = positional;
  }

  /** A value that grows without end (`A=$A$A` in a loop) is forgotten. */
  set(name: string, value: Written): void {
    if (value.text.length <= LONGEST_VALUE && value.parts.length <= MOST_PARTS) this.#own.set(name, value);
    else this.#own.delete(name);
  }

  get(name: string): Written | undefined {
    if (/^\d+$/.test(name)) return this.positional[Number(name) - 1];
    const own = this.#own.get(name);
    const value = this.#env[name];
    if (own !== undefined || value === undefined) return own;
    const source = new Source(`(environment variable ${name})`, value);
    return Written.verbatim(source, { start: 0, end: value.length });
  }
}

/** `$NAME`, `${NAME}`, `$1`, `$(NAME)` of make, `$env:NAME` of PowerShell. */
const VARIABLE = /\$(?:env:)?(?:([A-Za-z_]\w{0,100}|\d)|\{([A-Za-z_]\w{0,100}|\d{1,3})\}|\(([A-Za-z_]\w{0,100})\))/y;
/** A word that stands for all arguments. */
const ALL = /^"?\$[@*]"?$|^"?\$\{[@*]\}"?$/;

/**
 * The words that one written word becomes: quotes gone, known variables replaced by what was assigned to them, each part
 * where it was written. What only a running shell knows (`$(…)`, unknown variables) stays as it is written.
 */
export function expandWord(source: Source, start: number, end: number, variables: Variables): Written[] {
  const written = source.text.slice(start, end);
  if (ALL.test(written)) return [...variables.positional];
  const pieces: Written[] = [];
  const add = (from: number, to: number): void => void pieces.push(Written.verbatim(source, { start: from, end: to }));
  let replaced = 0;
  let quoted = false;
  let plain = start;
  let at = start;
  const flush = (next: number): void => {
    if (at > plain) add(plain, at);
    at = next;
    plain = next;
  };
  while (at < end) {
    const letter = source.text[at];
    const single = letter === "'" && !quoted ? source.text.indexOf("'", at + 1) : -1;
    if (single !== -1 && single < end) {
      flush(at + 1);
      at = single;
      flush(single + 1);
    } else if (letter === '"') {
      quoted = !quoted;
      flush(at + 1);
    } else if ((letter === "\\" || letter === "`") && /[\r\n]/.test(source.text[at + 1] ?? "")) {
      flush(at + (source.text[at + 1] === "\r" ? 3 : 2));
    } else if (letter === "\\" && isEscape(source.text[at + 1], quoted)) {
      flush(at + 1);
      at++;
    } else if (letter === "$") {
      VARIABLE.lastIndex = at;
      const match = VARIABLE.exec(source.text);
      const value = match === null ? undefined : variables.get(match[1] ?? match[2] ?? match[3] ?? "");
      const next = at + (match?.[0].length ?? 1);
      if (value === undefined || next > end || replaced >= MOST_REPLACED) at += 1;
      else {
        replaced++;
        flush(next);
        pieces.push(value);
        if (!quoted && next === end && pieces.length === 1) return fields(value);
      }
    } else at++;
  }
  flush(end);
  const [first = Written.verbatim(source, { start, end: start }), ...others] = pieces;
  return [Written.joined(first, others)];
}

function isEscape(next: string | undefined, quoted: boolean): boolean {
  return next !== undefined && (quoted ? '"\\$`'.includes(next) : /[^\w.]/.test(next));
}

/** An unquoted variable becomes as many words as its value has. */
function fields(value: Written): Written[] {
  return [...value.text.matchAll(/\S+/g)].map(({ 0: word, index }) => value.slice(index, index + word.length));
}
