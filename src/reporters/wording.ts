import type { Problem } from "../document/document.ts";
import type { Remedy } from "../findings/finding.ts";
import type { Report } from "../findings/report.ts";
import type { Role } from "../formats/format.ts";

/** What a value is for, as a sentence needs it. */
export const ROLE_TITLES: Readonly<Record<Role, string>> = {
  env: "environment variable",
  name: "name",
  tag: "tag",
  text: "free text",
  command: "command line",
  argument: "command argument",
  input: "input value",
  credential: "credential field",
  url: "address",
  build: "build instruction",
  setting: "setting",
};

/** `1 file`, `1,278 files`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
}

/** `84 ms`, `1.2 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** `2 errors, 1 warning, 3 info`; empty when there are none. */
export function severityCounts(counts: {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}): string {
  return [
    counts.error > 0 ? plural(counts.error, "error") : "",
    counts.warning > 0 ? plural(counts.warning, "warning") : "",
    counts.info > 0 ? plural(counts.info, "info", "info") : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** The result in one line. Says what was looked at, since "nothing found" means nothing without it. */
export function verdict(report: Report): string {
  const { summary, findings, problems } = report;
  const scope = `${plural(summary.definitions, "definition")} (${plural(summary.files, "file")})`;
  const unread = problemCounts(problems);
  if (findings.length > 0) {
    const files = new Set(findings.map((finding) => finding.file)).size;
    return `${severityCounts(summary.findings)} in ${plural(files, "file")}; looked at ${scope}${unread}`;
  }
  if (summary.definitions === 0)
    return `no definition recognised in ${plural(summary.files, "file")}; nothing found${unread}`;
  return `no leaks in ${scope}${unread}`;
}

/** What was not read, and what silences findings in a wrong way. */
export function problemsByKind(problems: readonly Problem[]): { unread: Problem[]; ignores: Problem[] } {
  return {
    unread: problems.filter(({ about }) => about !== "ignore"),
    ignores: problems.filter(({ about }) => about === "ignore"),
  };
}

/** `; 2 places not read completely; 1 ignore to correct`; empty without problems. */
export function problemCounts(problems: readonly Problem[]): string {
  const { unread, ignores } = problemsByKind(problems);
  return [
    unread.length === 0 ? "" : `; ${plural(unread.length, "place")} not read completely`,
    ignores.length === 0 ? "" : `; ${plural(ignores.length, "ignore")} to correct`,
  ].join("");
}

/** Findings or problems by file, in the order of the report. */
export function byFile<Item extends { readonly file: string }>(items: readonly Item[]): Map<string, Item[]> {
  const files = new Map<string, Item[]>();
  for (const item of items) {
    const group = files.get(item.file);
    if (group === undefined) files.set(item.file, [item]);
    else group.push(item);
  }
  return files;
}

/** The first sentence of a rule's text, and the second if both are short. */
export function firstSentences(docs: string): string {
  const sentences = docs
    .replaceAll(/\s+/g, " ")
    .trim()
    .split(/(?<=[.!?]) (?=[A-Z"'`(])/);
  const [first = "", second] = sentences;
  return second === undefined || first.length + second.length > 240 ? first : `${first} ${second}`;
}

/** Two remedies that read the same have the same key. */
export function remedyKey(remedy: Remedy): string {
  return JSON.stringify([remedy.title, remedy.steps]);
}

/** `file:line` or `file:line:column`, or the file alone when a problem is about all of it. */
export function place(at: { readonly file: string; readonly line?: number; readonly column?: number }): string {
  return [at.file, at.line, at.column].filter((part) => part !== undefined).join(":");
}
