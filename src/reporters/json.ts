import type { Finding } from "../findings/finding.ts";
import { stringifyJson } from "./escape.ts";
import type { Reporter } from "./reporter.ts";

/** The report for scripts. Fields are only ever added; anything else raises `version`. */
export const json: Reporter = (report, options) =>
  stringifyJson({
    version: 1,
    tool: { name: "jobscrub", version: options.version },
    summary: report.summary,
    findings: report.findings.map(findingJson),
    problems: report.problems.map(({ file, line, column, message }) => ({ file, line, column, message })),
  });

function findingJson(finding: Finding): Record<string, unknown> {
  return {
    rule: finding.rule,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    file: finding.file,
    format: finding.format.id,
    role: finding.role,
    path: finding.path,
    line: finding.start.line,
    column: finding.start.column,
    endLine: finding.end.line,
    endColumn: finding.end.column,
    masked: finding.secret.masked,
    fingerprint: finding.fingerprint,
    ...(finding.group === undefined ? {} : { group: finding.group }),
    ...(finding.exposure === undefined ? {} : { exposure: finding.exposure }),
    evidence: finding.evidence,
    remedies: finding.remedies.map((remedy) => ({
      title: remedy.title,
      safety: remedy.safety,
      steps: remedy.steps,
      edits: remedy.edits.map(({ file, span, text }) => ({ file, start: span.start, end: span.end, text })),
    })),
    related: finding.related.map(({ file, line, column, path, message }) => ({ file, line, column, path, message })),
  };
}
