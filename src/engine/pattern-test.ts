/** A pattern that is nothing but a run of characters of one class, which must be plain: `[a-z2-7]{52}`. */
const RUN = /^\[(?<letters>[\w-]+)\]\{(?<length>\d{1,4})\}$/;
const ASCII = 128;

/**
 * The test for a pattern. For one that is nothing but a long run it looks at few characters of the text, where the
 * pattern itself would begin anew at each of them and be the slowest of all.
 */
export function patternTest(pattern: RegExp): (text: string) => boolean {
  const { letters, length } = RUN.exec(pattern.source)?.groups ?? {};
  if (letters === undefined || pattern.flags !== "") return (text) => pattern.test(text);
  const one = new RegExp(`[${letters}]`);
  const isLetter = Uint8Array.from({ length: ASCII }, (_, unit) => (one.test(String.fromCharCode(unit)) ? 1 : 0));
  return (text) => hasRun(text, isLetter, Number(length));
}

/** A run of so many letters ends at or behind the last character of some stretch of as many: look there, and go back. */
function hasRun(text: string, isLetter: Uint8Array, length: number): boolean {
  let start = 0;
  while (start + length <= text.length) {
    let at = start + length - 1;
    while (at >= start && isLetter[text.charCodeAt(at)] === 1) at--;
    if (at < start) return true;
    start = at + 1;
  }
  return false;
}
