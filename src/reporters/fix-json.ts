import { structuredPatch } from "diff";
import { stringifyJson } from "./escape.ts";
import type { ShownTexts } from "./fix-diff.ts";
import type { FixReport } from "./fix-report.ts";

/** A run of `jobscrub fix` for programs. Fields are only ever added; anything else raises `version`. No value is in it. */
export function fixJson(report: FixReport, version: string): string {
  const { fixed, rest, left, texts, added, stored, written, steps } = report;
  return stringifyJson({
    version: 1,
    tool: { name: "jobscrub", version },
    written,
    summary: { fixes: fixed.length, stays: rest.length, files: texts.length, stored: stored.length },
    fixes: fixed.map(({ finding, title, safety, name }) => ({
      ...placeOf(finding),
      title,
      safety,
      ...(name === undefined ? {} : { name }),
    })),
    stays: rest.map(({ finding, why, text }) => ({ ...placeOf(finding), why, text })),
    left: left.map(({ file, line, finding }) => ({ file, line, of: placeOf(finding) })),
    files: texts.map((each) => ({ file: each.file, edits: editsOf(each) })),
    added: added.map(({ file, what }) => ({ file, what })),
    stored,
    steps: steps.map(({ title, steps: list }) => ({ title, steps: list })),
  });
}

function placeOf(finding: FixReport["fixed"][number]["finding"]): Record<string, unknown> {
  const { rule, severity, confidence, file, path, start, fingerprint, secret } = finding;
  return {
    rule,
    severity,
    confidence,
    file,
    path,
    line: start.line,
    column: start.column,
    masked: secret.masked,
    fingerprint,
  };
}

/** Whole lines: from which line how many are replaced by what. Lines count from 1; none replaced means before the line. */
function editsOf({ file, before, after }: ShownTexts): { line: number; lines: number; text: string }[] {
  return structuredPatch(file, file, before, after, undefined, undefined, { context: 0 }).hunks.map((hunk) => ({
    // A diff counts an insertion by the line before it.
    line: hunk.oldLines === 0 ? hunk.oldStart + 1 : hunk.oldStart,
    lines: hunk.oldLines,
    text: hunk.lines
      .filter((line) => line.startsWith("+"))
      .map((line) => `${line.slice(1)}\n`)
      .join(""),
  }));
}
