import type { Span } from "./source.ts";

const ASCII = 128;

/** Which ASCII characters belong to a run: 1 for those that do. All others do not. */
export type Letters = Uint8Array;

/** @param characterClass the inside of a class of a regular expression: `A-Za-z0-9_-` */
export function lettersOf(characterClass: string): Letters {
  const one = new RegExp(`[${characterClass}]`);
  return Uint8Array.from({ length: ASCII }, (_, unit) => (one.test(String.fromCharCode(unit)) ? 1 : 0));
}

/**
 * The runs of letters of at least a length in a text, each as long as it can be. It looks at few characters, since a run
 * of so many letters covers the last character of some stretch of as many; a pattern (`[a-z]{24,}`) begins anew at each
 * of them.
 */
export function* letterRuns(text: string, letters: Letters, atLeast: number): Generator<Span> {
  let start = nextRun(text, letters, atLeast, 0);
  while (start !== -1) {
    let end = start + atLeast;
    while (end < text.length && isOneOf(letters, text.charCodeAt(end))) end++;
    yield { start, end };
    start = nextRun(text, letters, atLeast, end + 1);
  }
}

/** Where the first run of at least a length begins, from a place on where none reaches over; -1 without one. */
export function nextRun(text: string, letters: Letters, atLeast: number, from: number): number {
  let start = from;
  while (start + atLeast <= text.length) {
    let at = start + atLeast - 1;
    while (at >= start && isOneOf(letters, text.charCodeAt(at))) at--;
    if (at < start) return start;
    start = at + 1;
  }
  return -1;
}

function isOneOf(letters: Letters, unit: number): boolean {
  return unit < ASCII && letters[unit] === 1;
}
