import type { Problem } from "../document/document.ts";
import { didYouMean, isSpeakable } from "../errors.ts";
import type { Source } from "../source/source.ts";

/** What a comment can silence: a finding's rule and lines, counted from 1. */
export interface Suppressible {
  readonly rule: string;
  readonly startLine: number;
  readonly endLine: number;
  /** The line of the key when the value begins on a later one (a block scalar). */
  readonly keyLine?: number;
}

export interface SuppressionOptions {
  /**
   * Whether an offset stands inside a value, where `#` and `//` begin no comment. Without it every `#` after white space
   * and every `//` that is no part of a URL begins one. The line of `|` or `>` of a block scalar is not yet its value.
   */
  readonly isInsideValue?: (offset: number) => boolean;
  /** Whether a rule ran. The comments of rules that did not cannot be said to suppress nothing. All ran when absent. */
  readonly hasRun?: (rule: string) => boolean;
}

export interface SuppressionResult {
  /** For each finding, whether a comment silences it. */
  readonly silenced: readonly boolean[];
  /** Comments that are wrong or suppress nothing. */
  readonly problems: readonly Problem[];
}

interface Comment {
  readonly offset: number;
  readonly line: number;
  /** Nothing but such comments stands on its line. */
  readonly alone: boolean;
  /** What follows `jobscrub:`. */
  readonly text: string;
}

const MARK = "jobscrub:";
// Of hostile files; no file that people write comes near.
const LONGEST_COMMENT = 1000;
const MOST_COMMENTS = 2000;

/**
 * Applies the comments `# jobscrub: ignore[rule-id, other-rule] reason` (`//` where a syntax has it) of a file. A comment
 * silences findings of these rules on its own line or, when it stands alone, on the next line that is neither blank nor
 * such a comment. The lines of a finding are those of its value and of its key. A comment that names no rule or gives no
 * reason is not honoured and is a problem; so is an unknown rule, and a rule of which it silences nothing.
 *
 * To be called with all findings of the file, before any are dropped by confidence or baseline.
 */
export function applySuppressions(
  source: Source,
  findings: readonly Suppressible[],
  knownRules: Iterable<string>,
  options: SuppressionOptions = {},
): SuppressionResult {
  if (!source.text.includes(MARK)) return { silenced: findings.map(() => false), problems: [] };
  const { isInsideValue = () => false, hasRun = () => true } = options;
  const known = new Set(knownRules);
  const found: { comment: Comment; message: string }[] = [];
  const suppressions: { comment: Comment; rule: string; place: { used: boolean } }[] = [];
  // By rule and line; shared by all comments about the same.
  const places = new Map<string, { used: boolean }>();
  const comments = findComments(source, isInsideValue);
  const targets = targetLines(source, comments);
  for (const comment of comments) {
    const { rules, faults } = readComment(comment.text, known);
    for (const message of faults) found.push({ comment, message });
    for (const rule of rules) {
      const key = `${rule}:${targets.get(comment.line) ?? comment.line}`;
      const place = places.get(key) ?? { used: false };
      places.set(key, place);
      suppressions.push({ comment, rule, place });
    }
  }
  const silenced = findings.map(({ rule, startLine, endLine, keyLine = startLine }) => {
    let hit = false;
    const look = (line: number): void => {
      const place = places.get(`${rule}:${line}`);
      if (place !== undefined) place.used = hit = true;
    };
    look(keyLine);
    for (let line = startLine; line <= endLine; line++) look(line);
    return hit;
  });
  for (const { comment, rule, place } of suppressions) {
    if (!place.used && hasRun(rule)) found.push({ comment, message: `ignore[${rule}] suppresses nothing; remove it` });
  }
  const last = comments[MOST_COMMENTS - 1];
  if (last !== undefined)
    found.push({ comment: last, message: `jobscrub comments after the first ${MOST_COMMENTS} are not read` });
  found.sort((left, right) => left.comment.offset - right.comment.offset);
  const problems = found.map(({ comment, message }) => ({
    file: source.file,
    ...source.positionAt(comment.offset),
    message,
  }));
  return { silenced, problems };
}

function findComments(source: Source, isInsideValue: (offset: number) => boolean): Comment[] {
  const { text, lineStarts } = source;
  const isNotebook = source.file.endsWith(".ipynb");
  const comments: Comment[] = [];
  for (
    let at = text.indexOf(MARK);
    at !== -1 && comments.length < MOST_COMMENTS;
    at = text.indexOf(MARK, at + MARK.length)
  ) {
    let end = at;
    while (" \t".includes(text[end - 1] ?? "\n")) end--;
    const sign = text[end - 1];
    let offset = end;
    while (offset > 0 && text[offset - 1] === sign) offset--;
    const before = text[offset - 1] ?? "\n";
    const opens =
      sign === "#"
        ? /\s/.test(before) || (isNotebook && before === '"')
        : sign === "/" && end - offset > 1 && before !== ":";
    if (!opens || isInsideValue(offset)) continue;
    const { line } = source.positionAt(offset);
    const start = lineStarts[line - 1] ?? 0;
    let first = offset;
    while (first > start && /\s/.test(text[first - 1] ?? "")) first--;
    // A line of a notebook's cell is a string.
    if (isNotebook && text[first - 1] === '"') first = start;
    const last = comments.at(-1);
    const rest = text.slice(at + MARK.length, Math.min(lineStarts[line] ?? text.length, at + LONGEST_COMMENT));
    const ownText = isNotebook ? rest.replace(/(?:\\n)?",?\s*$/, "") : rest;
    comments.push({ offset, line, alone: last?.line === line ? last.alone : first === start, text: ownText.trimEnd() });
  }
  return comments;
}

/** For the line of each comment that stands alone the line it is about. */
function targetLines(source: Source, comments: readonly Comment[]): Map<number, number> {
  const targets = new Map<number, number>();
  for (const { line, alone } of comments.toReversed()) {
    if (!alone || targets.has(line)) continue;
    let next = line + 1;
    while (next <= source.lineStarts.length && source.lineText(next).trim() === "") next++;
    targets.set(line, targets.get(next) ?? next);
  }
  return targets;
}

/** The known rules of a comment that is honoured, and what is wrong with it. */
function readComment(text: string, known: ReadonlySet<string>): { rules: string[]; faults: string[] } {
  const [, word = "", opened, list, closed, rest = ""] =
    /^[ \t]*([\w-]*)[ \t]*(?:(\[)([^\]]*)(\])?)?(.*)$/s.exec(text) ?? [];
  if (word !== "ignore") {
    // Prose may begin with the tool's name; only what looks like an attempt is reported.
    const meant = opened !== undefined || word.startsWith("ignore") || didYouMean(word, ["ignore"]) !== undefined;
    return { rules: [], faults: meant ? ["jobscrub does not know this comment; write ignore[rule-id] reason"] : [] };
  }
  const ids = new Set(
    (list ?? "")
      .split(",")
      .map((id) => id.trim())
      .filter((id) => id !== ""),
  );
  if (ids.size === 0) return { rules: [], faults: ["name the rule: ignore[rule-id] reason"] };
  if (closed === undefined) return { rules: [], faults: ["the bracket is not closed: ignore[rule-id] reason"] };
  const rules = [...ids].filter((id) => known.has(id));
  const faults = [...ids]
    .filter((id) => !known.has(id))
    .map(
      (id) =>
        `unknown rule${isSpeakable(id) ? ` "${id}"` : ""}; ${didYouMean(id, known) ?? "jobscrub rules lists them"}`,
    );
  if (/[\p{L}\p{N}]/u.test(rest)) return { rules, faults };
  return { rules: [], faults: ["not honoured without a reason: ignore[rule-id] reason", ...faults] };
}
