import { UsageError } from "../errors.ts";
import { stringifyJson } from "./escape.ts";

/** A finding of a JSON report: what is needed to order it, and all else as it is. */
interface JsonFinding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly group?: number;
  readonly [field: string]: unknown;
}

interface JsonProblem {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

interface JsonSummary {
  readonly files: number;
  readonly definitions: number;
  readonly fields: number;
  readonly suppressed: number;
  readonly durationMs: number;
  readonly formats: Readonly<Record<string, { definitions: number; by: Readonly<Record<string, number>> }>>;
}

/** A JSON report as `--format json` writes it. */
export interface JsonReport {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly summary: JsonSummary & { readonly findings: Readonly<Record<string, number>> };
  readonly findings: readonly JsonFinding[];
  readonly problems: readonly JsonProblem[];
}

/**
 * Reads a JSON report.
 *
 * @throws {UsageError} when it is none, or one of another version
 */
export function readJsonReport(text: string, shown: string): JsonReport {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\u{feff}/u, ""));
  } catch {
    throw new UsageError(`${shown} is no JSON; write reports with: jobscrub scan --format json --output FILE`);
  }
  const report = value as Partial<JsonReport> | null;
  const isReport =
    report?.version === 1 &&
    report.tool?.name === "jobscrub" &&
    typeof report.summary === "object" &&
    Array.isArray(report.findings) &&
    Array.isArray(report.problems);
  if (!isReport) throw new UsageError(`${shown} is no JSON report of this version of jobscrub`);
  return report as JsonReport;
}

/**
 * Joins the reports of the parts of a scan. A file that two parts pulled in is reported once. The result is the same in
 * whatever order the parts are given. Which secrets of different parts are alike nobody knows, so groups stay apart.
 */
export function mergeJsonReports(reports: readonly JsonReport[]): JsonReport {
  const ordered = reports.toSorted((a, b) => order(JSON.stringify(a.findings), JSON.stringify(b.findings)));
  const findings = new Map<string, JsonFinding>();
  let groups = 0;
  for (const report of ordered) {
    let most = 0;
    for (const finding of report.findings) {
      most = Math.max(most, finding.group ?? 0);
      const key = JSON.stringify([finding.file, finding.line, finding.column, finding.rule, finding["path"]]);
      const group = finding.group === undefined ? {} : { group: finding.group + groups };
      if (!findings.has(key)) findings.set(key, { ...finding, ...group });
    }
    groups += most;
  }
  const problems = new Map<string, JsonProblem>();
  for (const { problems: list } of reports) for (const problem of list) problems.set(JSON.stringify(problem), problem);
  const sorted = [...findings.values()].toSorted(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule),
  );
  const count = (severity: string): number => sorted.filter((finding) => finding.severity === severity).length;
  return {
    version: 1,
    tool: { name: "jobscrub", version: ordered[0]?.tool.version ?? "" },
    summary: {
      ...summaryOf(reports),
      findings: { error: count("error"), warning: count("warning"), info: count("info") },
    },
    findings: sorted,
    problems: [...problems.values()].toSorted((a, b) => order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** The report as text. */
export function jsonReportText(report: JsonReport): string {
  return stringifyJson(report);
}

function summaryOf(reports: readonly JsonReport[]): JsonSummary {
  const sum = (of: (summary: JsonSummary) => number): number =>
    reports.reduce((total, { summary }) => total + (of(summary) || 0), 0);
  const formats: Record<string, { definitions: number; by: Record<string, number> }> = {};
  for (const { summary } of reports) {
    for (const [id, { definitions, by }] of Object.entries(summary.formats ?? {})) {
      const known = (formats[id] ??= { definitions: 0, by: {} });
      known.definitions += definitions;
      for (const [how, number] of Object.entries(by)) known.by[how] = (known.by[how] ?? 0) + number;
    }
  }
  return {
    files: sum(({ files }) => files),
    definitions: sum(({ definitions }) => definitions),
    fields: sum(({ fields }) => fields),
    suppressed: sum(({ suppressed }) => suppressed),
    // The parts ran side by side.
    durationMs: Math.max(0, ...reports.map(({ summary }) => summary.durationMs)),
    formats: Object.fromEntries(Object.entries(formats).toSorted(([a], [b]) => order(a, b))),
  };
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
