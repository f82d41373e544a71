/** How many characters of a begin are told at most. */
export const BEGIN = 3;

/** Larger classes are not gone through: a begin ends before them. */
const LARGEST_CLASS = 64;

const ESCAPED: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", f: "\f", v: "\v", d: "0123456789" };
/** @see https://tc39.es/ecma262/#prod-CharacterClassEscape */
const WHITE_SPACE =
  " \t\n\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** A part of a pattern: what it may begin with, and the part behind it. */
interface Atom {
  /** Alternatives of characters or of patterns; `undefined` for what may be any character. */
  readonly characters?: readonly string[];
  readonly groups?: readonly string[];
  readonly isEmpty?: true;
  readonly end: number;
}

/**
 * What matches of a pattern can begin with: each match begins with one of these texts of up to {@link BEGIN} characters.
 *
 * @param source of a pattern without flags; back references and nested classes are not understood
 */
export function beginsOf(source: string): ReadonlySet<string> {
  const begins = alternativesOf(source).flatMap((alternative) => [...sequence(alternative, 0, BEGIN)]);
  return new Set(begins.map((begin) => begin.replace(ANY, "")));
}

/** Stands at the end of a begin behind which anything may follow before the rest of the pattern does. */
const ANY = "\uffff";

/** The begins of a part of an alternative: of `most` characters, shorter where it ends, or open at their end. */
function sequence(source: string, at: number, most: number): ReadonlySet<string> {
  if (at >= source.length || most === 0) return new Set([""]);
  const atom = readAtom(source, at);
  if (atom.isEmpty === true) return sequence(source, atom.end, most);
  const { isOptional, isRepeated, end } = readQuantifier(source, atom.end);
  const begins = new Set(isOptional ? sequence(source, end, most) : []);
  for (const begin of atomBegins(atom, most)) {
    if (begin.length >= most || begin.endsWith(ANY)) {
      begins.add(begin);
      continue;
    }
    const left = most - begin.length;
    for (const rest of sequence(source, end, left)) begins.add(begin + rest);
    if (isRepeated && begin !== "") for (const rest of sequence(source, at, left)) begins.add(begin + rest);
  }
  return begins;
}

function atomBegins({ characters, groups }: Atom, most: number): readonly string[] {
  if (characters !== undefined) return characters;
  return groups === undefined ? [ANY] : groups.flatMap((group) => [...sequence(group, 0, most)]);
}

function readAtom(source: string, at: number): Atom {
  const character = source.charAt(at);
  if (character === "^" || character === "$") return { isEmpty: true, end: at + 1 };
  if (character === ".") return { end: at + 1 };
  if (character === "[") return readClass(source, at);
  if (character === "(") return readGroup(source, at);
  if (character !== "\\") return { characters: [character], end: at + 1 };
  const escaped = source.charAt(at + 1);
  if (escaped === "b" || escaped === "B") return { isEmpty: true, end: at + 2 };
  const characters = charactersOf(escaped);
  return { ...(characters === undefined ? {} : { characters }), end: at + 2 };
}

/** What an escape stands for; `undefined` for too much. */
function charactersOf(escaped: string): string[] | undefined {
  if (escaped === "s") return WHITE_SPACE.split("");
  const known = ESCAPED[escaped];
  if (known !== undefined) return known.split("");
  if (/[A-Za-z0-9]/.test(escaped)) return undefined;
  return [escaped];
}

function readClass(source: string, at: number): Atom {
  let end = at + 1;
  while (source.charAt(end) !== "]" && end < source.length) end += source.charAt(end) === "\\" ? 2 : 1;
  const inner = source.slice(at + 1, end);
  const characters: string[] = [];
  if (inner.startsWith("^")) return { end: end + 1 };
  for (let index = 0; index < inner.length; index++) {
    const character = inner.charAt(index);
    if (character === "\\") {
      const escaped = charactersOf(inner.charAt(++index));
      if (escaped === undefined) return { end: end + 1 };
      characters.push(...escaped);
    } else if (inner.charAt(index + 1) === "-" && index + 2 < inner.length) {
      const last = inner.charCodeAt(index + 2);
      if (last - character.charCodeAt(0) > LARGEST_CLASS) return { end: end + 1 };
      for (let code = character.charCodeAt(0); code <= last; code++) characters.push(String.fromCharCode(code));
      index += 2;
    } else characters.push(character);
  }
  return { ...(characters.length > LARGEST_CLASS ? {} : { characters }), end: end + 1 };
}

function readGroup(source: string, at: number): Atom {
  const [opening = "("] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 60)) ?? [];
  const end = endOfGroup(source, at);
  // What must stand before or behind only makes begins fewer.
  if (/[=!]$/.test(opening)) return { isEmpty: true, end };
  return { groups: alternativesOf(source.slice(at + opening.length, end - 1)), end };
}

function endOfGroup(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\") at++;
    else if (character === "[") at = readClass(source, at).end - 1;
    else if (character === "(") depth++;
    else if (character === ")" && --depth === 0) return at + 1;
  }
  return source.length;
}

function alternativesOf(source: string): string[] {
  const alternatives: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === "\\") at++;
    else if (character === "[") at = readClass(source, at).end - 1;
    else if (character === "(") at = endOfGroup(source, at) - 1;
    else if (character === "|") {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, source.slice(from)];
}

function readQuantifier(source: string, at: number): { isOptional: boolean; isRepeated: boolean; end: number } {
  const [written = ""] = /^(?:[*+?]|\{\d{1,9}(?:,\d{0,9})?\})\??/.exec(source.slice(at, at + 24)) ?? [];
  const isOptional = /^(?:[*?]|\{0[,}])/.test(written);
  const isRepeated = written !== "" && !written.startsWith("?") && written !== "{1}";
  return { isOptional, isRepeated, end: at + written.length };
}
