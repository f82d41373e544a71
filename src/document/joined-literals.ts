import { EmbeddedText } from "./embedded-text.ts";
import { textScalar } from "./placed-scalar.ts";
import type { Scalar } from "./document.ts";

/** Nobody writes longer programs into one value by hand. */
const LONGEST = 500_000;
/** Of hostile files. */
const MOST_JOINS = 5000;
const LONGEST_TOKEN = 5000;

/**
 * What stands between the parts of one text in a program, with letters of tokens on both sides: the quotes of literals that
 * follow each other (`"a" "b"`, `"a" + "b"`, `'a'"b"`, `a"b"`), also over lines, and a backslash at the end of a line.
 */
const JOIN = /(?<=[\w+/.~-])(?:["'](?:[\s\\+]{0,100}[rbfuRBFU]{0,2}["'])?|\\\r?\n)(?=[\w+/=.~-])/g;

/** A part of a value with its literals put together as a program does; `undefined` when there is nothing to put together. */
export function joinedLiterals(scalar: Scalar, start: number, end: number): Scalar | undefined {
  if (end - start > LONGEST) return undefined;
  return without(scalar, start, end, JOIN);
}

/** How much of a text is read on both sides of what is put together; a token is not longer. */
const REACH = 400;

/**
 * The parts of a long text around literals that follow each other, with those put together.
 *
 * @param isWorth a quick look at such a part, since its places are dear to work out
 */
export function* joinedParts(
  scalar: Scalar,
  start: number,
  end: number,
  isWorth?: (text: string) => boolean,
): Generator<Scalar> {
  if (end - start > LONGEST) return;
  const joined = (from: number, to: number): Scalar | undefined =>
    isWorth?.(scalar.value.slice(from, to).replaceAll(JOIN, "")) === false
      ? undefined
      : without(scalar, from, to, JOIN);
  let from = -1;
  let to = -1;
  let count = 0;
  for (const { 0: join, index } of scalar.value.slice(start, end).matchAll(JOIN)) {
    if (++count > MOST_JOINS) return;
    const at = start + index;
    if (isWorth !== undefined && !isJoint(scalar.value, at, at + join.length)) continue;
    if (from !== -1 && at - REACH > to) {
      const part = joined(from, to);
      if (part !== undefined) yield part;
      from = -1;
    }
    if (from === -1) from = Math.max(start, at - REACH);
    to = Math.min(end, at + REACH);
  }
  const last = from === -1 ? undefined : joined(from, to);
  if (last !== undefined) yield last;
}

/** What stands before the quote of a literal: `f"…`. */
const PREFIX = /(?<![\w+/.~-])[rbfu]{1,2}$/i;
/** `don't`: a word and the rest of another. */
const WORD = /(?<![\w+/.~-])[A-Za-z]{1,12}$/;
const REST = /[A-Za-z]{1,2}(?![\w+/=.~-])/y;

/** Whether literals may be put together at a place; most quotes between letters open a literal or are apostrophes. */
function isJoint(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at);
  if (PREFIX.test(before)) return false;
  if (end - at > 1 || text[at] !== "'") return true;
  REST.lastIndex = end;
  return !(REST.test(text) && WORD.test(before));
}

const LONGEST_WORD = 13;

/** Letters of tokens on a few lines and nothing else: a token that was broken to fit. */
const BROKEN = /^[\w+/=.~%:-]{8,}(?:\s[\w+/=.~%:-]{4,}){1,20}\s?$/;

/** A token that is written over several lines of a YAML value, put together; `undefined` when the value is none. */
export function joinedLines(scalar: Scalar, start: number, end: number): Scalar | undefined {
  if (!scalar.text.includes("\n") || scalar.style === "raw" || end - start > LONGEST_TOKEN) return undefined;
  const value = scalar.value.slice(start, end);
  const isBroken =
    BROKEN.test(value) && value.trimEnd().split(/\s/).length === scalar.text.trim().split("\n").length - headOf(scalar);
  return isBroken ? without(scalar, start, end, /\s/g) : undefined;
}

/** The lines of a block scalar before its text: `>-`. */
function headOf({ style }: Scalar): number {
  return style === "folded" || style === "literal" ? 1 : 0;
}

function without(scalar: Scalar, start: number, end: number, pattern: RegExp): Scalar | undefined {
  const value = scalar.value.slice(start, end);
  const parts: EmbeddedText[] = [];
  let from = 0;
  for (const { 0: join, index } of value.matchAll(pattern)) {
    parts.push(EmbeddedText.within(scalar, start + from, start + index));
    from = index + join.length;
    if (parts.length > MOST_JOINS) return undefined;
  }
  if (parts.length === 0) return undefined;
  if (from < end - start) parts.push(EmbeddedText.within(scalar, start + from, end));
  return textScalar(EmbeddedText.joined(parts));
}
