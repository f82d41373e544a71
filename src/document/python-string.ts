import type { CodeText } from "./code-text.ts";
import type { OffsetMap } from "./document.ts";

/** A part of a value: the letters it gives, and for each where its writing begins and ends in the program's text. */
export interface Letters {
  readonly value: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Offsets in the value where its writing goes on elsewhere: at both ends of a constant. */
  readonly jumps?: readonly number[];
}

/** The beginning of a string literal. @see https://docs.python.org/3/reference/lexical_analysis.html#string-and-bytes-literals */
const OPENING = /^([A-Za-z]{0,3})("""|'''|"|')/;

/** Where the content of a string literal stands and how it is read. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly raw: boolean;
  readonly quote: string;
}

/** Takes prefix and quotes off a literal at `from` to `to`; of one that is not closed all the rest is content. */
export function unquote(text: string, from: number, to: number): Quoted | undefined {
  const written = text.slice(from, to);
  const [opening, prefix = "", quote = ""] = OPENING.exec(written) ?? [];
  if (opening === undefined) return undefined;
  const closed = written.length >= opening.length + quote.length && written.endsWith(quote);
  return { start: from + opening.length, end: closed ? to - quote.length : to, raw: /r/i.test(prefix), quote };
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: "\u{7}",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

const CODED = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3}))/y;

/**
 * Reads the content of a literal.
 *
 * @param braces whether doubled braces are one, as between the fields of an f-string
 */
export function readContent(text: string, from: number, to: number, raw: boolean, braces = false): Letters {
  let value = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = from; at < to;) {
    const [letters, width] = letterAt(text, at, to, raw, braces);
    for (let unit = 0; unit < letters.length; unit++) {
      starts.push(at);
      ends.push(at + width);
    }
    value += letters;
    at += width;
  }
  return { value, starts, ends };
}

function letterAt(text: string, at: number, to: number, raw: boolean, braces: boolean): [string, number] {
  const letter = text[at] ?? "";
  if (braces && (letter === "{" || letter === "}") && text[at + 1] === letter && at + 1 < to) return [letter, 2];
  if (letter === "\r" && text[at + 1] === "\n" && at + 1 < to) return ["\n", 2];
  if (letter !== "\\" || raw || at + 1 >= to) return [letter, 1];
  const next = text[at + 1] ?? "";
  if (next === "\n") return ["", 2];
  if (next === "\r") return ["", text[at + 2] === "\n" ? 3 : 2];
  if (next === "\\" || next === "'" || next === '"') return [next, 2];
  const named = ESCAPES[next];
  if (named !== undefined) return [named, 2];
  CODED.lastIndex = at;
  const coded = CODED.exec(text);
  if (coded === null || at + coded[0].length > to) return [letter, 1];
  const [all, byte, short, long, octal] = coded;
  const code = octal === undefined ? Number.parseInt(byte ?? short ?? long ?? "", 16) : Number.parseInt(octal, 8);
  return code > 0x10_ff_ff ? [letter, 1] : [String.fromCodePoint(code), all.length];
}

/** A stand-in for a part that is only known when the program runs: a reference to every detector. */
export function hole(name: string, from: number, to: number): Letters {
  const value = `\${${/^[\w.]{1,60}$/.test(name) ? name : "value"}}`;
  const starts = Array.from({ length: value.length }, () => from);
  const ends = Array.from({ length: value.length }, () => to);
  return { value, starts, ends };
}

/** The letters of parts that stand one behind the other in a value. */
export function joinLetters(parts: readonly Letters[]): Letters {
  if (parts.length === 1) return parts[0] as Letters;
  let length = 0;
  const jumps: number[] = [];
  for (const { value, jumps: inner = [] } of parts) {
    for (const jump of inner) jumps.push(length + jump);
    length += value.length;
  }
  return {
    value: parts.map(({ value }) => value).join(""),
    starts: parts.flatMap(({ starts }) => starts),
    ends: parts.flatMap(({ ends }) => ends),
    ...(jumps.length === 0 ? {} : { jumps }),
  };
}

/** The letters of a constant, which is written elsewhere. */
export function elsewhere(letters: Letters): Letters {
  return { ...letters, jumps: [0, ...(letters.jumps ?? []), letters.value.length] };
}

/** The same letters with offsets of the file instead of the program's text. */
export function lettersInFile({ starts, ends, jumps = [] }: Letters, code: CodeText): OffsetMap {
  const spans = starts.map((start, index) => code.spanOf(start, ends[index] ?? start));
  return { starts: spans.map(({ start }) => start), ends: spans.map(({ end }) => end), jumps };
}
