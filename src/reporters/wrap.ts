/**
 * Breaks a text into lines of at most `width` columns. Only between words: a longer word (a path, a URL) and a piece in
 * backticks stay whole on a line of their own. `first` columns of the first line are already taken.
 */
export function wrap(text: string, width: number, first = 0): string[] {
  const lines: string[] = [];
  let line = "";
  let used = first;
  for (const word of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    const size = displayWidth(word);
    if (line !== "" && used + 1 + size > width) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      used += size + (line === "" ? 0 : 1);
      line += line === "" ? word : ` ${word}`;
    }
  }
  lines.push(line);
  return lines;
}

/** Columns that a text takes in a terminal: combining marks none, East Asian wide characters and emoji two. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e…]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += /^\p{M}$/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;
