/** Stand-ins from the private use area: letters to a parser, never in real files, as long as what they stand for. */
const OPEN = "\u{e000}\u{e000}";
const CLOSE = "\u{e001}\u{e001}";
const INSIDE = "\u{e002}";

const HOLE = /\{\{[^{}\r\n]{0,200}\}\}/g;

/** The offset of the first template hole, or `undefined`. */
export function findHole(text: string): number | undefined {
  const at = text.search(HOLE);
  return at === -1 ? undefined : at;
}

/**
 * Replaces template holes (`{{ NAME }}`, as in Jinja, Helm and sed-filled samples) by words of the same length, so that
 * a parser accepts them as plain values and all offsets stay.
 */
export function fillHoles(text: string): string {
  return text.replace(HOLE, (hole) => OPEN + hole.slice(2, -2).replaceAll(" ", INSIDE) + CLOSE);
}

/** Gives a value read from filled text its holes back. */
export function restoreHoles(value: string): string {
  return value.includes("\u{e000}")
    ? value.replaceAll(OPEN, "{{").replaceAll(CLOSE, "}}").replaceAll(INSIDE, " ")
    : value;
}

/** Whether a value read from filled text holds a part of a hole only, since a sign in the hole ended it. */
export function splitsHole(value: string): boolean {
  return value.split(OPEN).length !== value.split(CLOSE).length;
}
