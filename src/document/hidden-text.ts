import { encodedRuns } from "./encoded-runs.ts";

/** How deep texts are looked for in texts: base64 in percent-encoding in base64. */
const DEEPEST = 3;

/**
 * Whether a text passes a test by itself or by what it stands for in an encoding. For a quick look: knows no places, and joins
 * what was decoded of several lines.
 */
export function holdsOrHides(text: string, test: (text: string) => boolean, depth = DEEPEST): boolean {
  if (test(text)) return true;
  if (depth === 0) return false;
  const decoded = [...encodedRuns(text)].map((run) => run.text).join("");
  if (decoded !== "" && holdsOrHides(decoded, test, depth - 1)) return true;
  const plain = text.includes("%") ? withoutPercents(text) : text;
  return plain !== text && holdsOrHides(plain, test, depth - 1);
}

/** Letters of ASCII are enough for a look. */
function withoutPercents(text: string): string {
  return text.replaceAll(/%[2-7][\da-f]/gi, (written) => String.fromCharCode(Number.parseInt(written.slice(1), 16)));
}
