// A quick look at the text of a whole file: words of ASCII as words.ts sees them, without making any of them.

export const OTHER = 0;
const DIGIT = 1;
export const LOWER = 2;
export const UPPER = 3;

/** From a capital letter of ASCII to its small one. */
export const TO_LOWER = 32;

/** What a UTF-16 unit is: a digit or letter of ASCII, or something else. */
export function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
}

/** Whether a test holds at a place where a word of ASCII letters or digits begins; true at any other letter. */
export function someWordStart(text: string, test: (at: number) => boolean): boolean {
  let before = OTHER;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Dashes, quotation marks and pictures (and the halves of such) are no letters.
    if (code >= 0xc0 && !(code >= 0x20_00 && code <= 0x2b_ff) && !(code >= 0xd8_00 && code <= 0xdf_ff)) return true;
    const kind = kindOf(code);
    if (isStart(before, kind, text, at) && test(at)) return true;
    before = kind;
  }
  return false;
}

/** Whether a word begins: `Doe` begins none at its second letter, `ABCDoe` does at the last capital, `ABCv2` does not. */
function isStart(before: number, kind: number, text: string, at: number): boolean {
  if (kind === OTHER) return false;
  if (kind === before)
    return kind === UPPER && kindOf(text.charCodeAt(at + 1)) === LOWER && !/^v\d/.test(text.slice(at + 1, at + 3));
  return !(before === UPPER && kind === LOWER);
}

/** Where the word ends that begins at a place. */
export function wordEnd(text: string, from: number): number {
  let before = kindOf(text.charCodeAt(from));
  for (let at = from + 1; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === OTHER || isStart(before, kind, text, at)) return at;
    before = kind;
  }
  return text.length;
}

/** Where the next word begins, behind the end of one. */
export function nextWord(text: string, end: number): number {
  let at = end;
  while (at < text.length && kindOf(text.charCodeAt(at)) === OTHER) at++;
  return at;
}
