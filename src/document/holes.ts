/** Stand-ins from the private use area: letters to a parser, never in real files, as long as what they stand for. */
const OPEN = "\u{e000}\u{e000}";
const CLOSE = "\u{e001}\u{e001}";
const INSIDE = "\u{e002}";
const OPEN_TAG = "\u{e003}\u{e003}";
const CLOSE_TAG = "\u{e004}\u{e004}";
/** The beginnings of lines that hold no more than a statement: comments to a parser. */
const TAG_LINE = "#\u{e005}";
const HOLE_LINE = "#\u{e006}";
const COMMENT_LINE = "#\u{e007}";

/** `{{ NAME }}` and, within a line, Jinja's `{% if gpu %}`. */
const HOLE = /\{\{[^{}\r\n]{0,200}\}\}|\{%[^{}\r\n]{0,200}%\}/g;
/**
 * A line of statements only: `{% for … %}` and comments of Jinja, `{{- range … }}` of Helm, and what Helm puts in over
 * several lines (`{{- include "labels" . | nindent 4 }}`).
 */
const STATEMENT =
  /^([ \t]{0,200})(?:\{%[^\r\n]{0,400}%\}|\{#[^\r\n]{0,400}#\}|\{\{(?:-[ \t]{0,4}|[ \t]{0,4})(?:(?:if|else|end|range|with|define|block|template|include|toYaml|tpl)\b|\/\*|\$\w{1,40}[ \t]{0,4}:?=)[^\r\n]{0,400}\}\})(?=[ \t]{0,200}\r?$)/gm;

/** The offset of the first template hole or statement, or `undefined`. */
export function findHole(text: string): number | undefined {
  const at = text.search(HOLE);
  return at === -1 ? findStatement(text) : at;
}

/** The offset of the first line that is a statement of a template and so no YAML, or `undefined`. */
export function findStatement(text: string): number | undefined {
  const match = new RegExp(STATEMENT, "m").exec(text);
  return match === null ? undefined : match.index + (match[1] ?? "").length;
}

/**
 * Replaces template holes (`{{ NAME }}`, as in Jinja, Helm and sed-filled samples) by words of the same length, and lines
 * of statements by comments, so that a parser accepts them and all offsets stay.
 */
export function fillHoles(text: string): string {
  return text
    .replace(STATEMENT, (line, indent: string) => {
      const sign = line[indent.length + 1];
      const stand = sign === "%" ? TAG_LINE : sign === "#" ? COMMENT_LINE : HOLE_LINE;
      return indent + stand + line.slice(indent.length + 2);
    })
    .replace(HOLE, (hole) => {
      const inside = hole.slice(2, -2).replaceAll(" ", INSIDE);
      return hole.startsWith("{%") ? OPEN_TAG + inside + CLOSE_TAG : OPEN + inside + CLOSE;
    });
}

/** Gives a value read from filled text its holes back. */
export function restoreHoles(value: string): string {
  if (!/[\u{e000}\u{e003}\u{e005}-\u{e007}]/u.test(value)) return value;
  return value
    .replaceAll(OPEN, "{{")
    .replaceAll(CLOSE, "}}")
    .replaceAll(OPEN_TAG, "{%")
    .replaceAll(CLOSE_TAG, "%}")
    .replaceAll(TAG_LINE, "{%")
    .replaceAll(HOLE_LINE, "{{")
    .replaceAll(COMMENT_LINE, "{#")
    .replaceAll(INSIDE, " ");
}

/** Whether a value read from filled text holds a part of a hole only, since a sign in the hole ended it. */
export function splitsHole(value: string): boolean {
  return (
    value.split(OPEN).length !== value.split(CLOSE).length ||
    value.split(OPEN_TAG).length !== value.split(CLOSE_TAG).length
  );
}

/** Whether a plain value begins with a hole, so that it is no YAML as it stands. */
export function beginsWithHole(value: string): boolean {
  return /^\{[{%]/.test(value);
}
