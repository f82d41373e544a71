import type { Report } from "../findings/report.ts";
import { json } from "../reporters/json.ts";
import { readJsonReport } from "../reporters/merge-json.ts";
import type { JsonReport } from "../reporters/merge-json.ts";
import { VERSION } from "../version.ts";

/**
 * A report as it may be stored where many can read it: what `--format json` writes, in which values are masked, without
 * the advice, which `jobscrub explain RULE` gives.
 */
export function storableReport(report: Report): JsonReport {
  const text = json(report, { color: false, width: 0, version: VERSION, rules: [] });
  const stored = readJsonReport(text, "the report");
  return { ...stored, findings: stored.findings.map((finding) => ({ ...finding, remedies: [] })) };
}
