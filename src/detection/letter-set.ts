/**
 * Which UTF-16 units a part of a pattern can begin with: ASCII one by one, all others as one. Made for the question
 * whether two parts can begin alike; where it is unsure the answer is yes.
 */
export type LetterSet = bigint;

const ASCII = 128;
const OTHERS = 1n << BigInt(ASCII);

export const NO_LETTER: LetterSet = 0n;
export const EVERY_LETTER: LetterSet = (1n << BigInt(ASCII + 1)) - 1n;

/** Beyond ASCII: white space, letters, a line end, half a pair, and the two that fold to `k` and `s`. */
const SAMPLES = ["\u00A0", "\u00E9", "\u4E2D", "\u{1F600}", "\u2028", "\uFEFF", "\uD800", "\u212A", "\u017F"];

/** What a class, an escape or a letter of a pattern matches. */
export function lettersOf(atom: string, flags: string): LetterSet {
  const pattern = new RegExp(`^(?:${atom})$`, flags);
  let letters = NO_LETTER;
  for (let code = 0; code < ASCII; code++) if (pattern.test(String.fromCharCode(code))) letters |= 1n << BigInt(code);
  const saysMore = /[^\x20-\x7E]|\\[uxpPc]/.test(atom);
  return saysMore || SAMPLES.some((each) => pattern.test(each)) ? letters | OTHERS : letters;
}

export function canShare(left: LetterSet, right: LetterSet): boolean {
  return (left & right) !== NO_LETTER;
}
