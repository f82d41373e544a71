import type { JsonReport } from "../../src/reporters/merge-json.ts";

/** What the report of a fleet and that of one audit have in common: all but the time it took, the advice and the order of problems. */
export function comparable({ findings, summary, problems }: JsonReport): unknown {
  return {
    findings: findings.map((finding) => ({ ...finding, remedies: [] })),
    summary: { ...summary, durationMs: 0 },
    problems: problems.toSorted((a, b) => (a.file + a.message < b.file + b.message ? -1 : 1)),
  };
}
