import type { Problem } from "../document/document.ts";
import type { Finding, Remedy } from "../findings/finding.ts";
import type { Report } from "../findings/report.ts";
import { escapeMarkdown as text, markdownCode as code, proseMarkdown as prose } from "./escape.ts";
import { groupsOf, otherPlaces } from "./groups.ts";
import type { Groups } from "./groups.ts";
import type { Reporter } from "./reporter.ts";
import { stepParts } from "./steps.ts";
import { byFile, duration, place, plural, problemsByKind, remedyKey, verdict } from "./wording.ts";

/** Markdown for pull-request comments and job summaries. */
export const markdown: Reporter = (report) => {
  const parts = ["## jobscrub", `**${text(verdict(report))}**`, summaryTable(report)];
  const told = new Map<string, string>();
  const groups = groupsOf(report.findings);
  for (const [file, findings] of byFile(report.findings)) parts.push(fileSection(file, findings, told, groups));
  const { unread, ignores } = problemsByKind(report.problems);
  if (unread.length > 0) parts.push(problemSection(`${plural(unread.length, "place")} not read completely`, unread));
  if (ignores.length > 0) parts.push(problemSection(`${plural(ignores.length, "ignore")} to correct`, ignores));
  return `${parts.join("\n\n")}\n`;
};

function summaryTable({ summary }: Report): string {
  const { error, warning, info } = summary.findings;
  const counts = [error, warning, info, summary.suppressed, summary.definitions, summary.files];
  const head = ["Errors", "Warnings", "Info", "Suppressed", "Definitions", "Files", "Time"];
  return table(head, [[...counts.map((count) => count.toLocaleString("en-US")), duration(summary.durationMs)]]);
}

/** `told`: the file in whose section the steps of a remedy stand, since a long comment is refused by GitHub. */
function fileSection(file: string, findings: readonly Finding[], told: Map<string, string>, groups: Groups): string {
  const rows = findings.map((finding) => [
    String(finding.start.line),
    finding.severity,
    code(finding.rule),
    finding.path === "" ? "" : code(finding.path),
    [
      text(finding.message),
      ...[otherPlaces(groups, finding)].flatMap((same) => (same === undefined ? [] : [text(same.text)])),
      ...finding.related.map((related) => `also ${code(place(related))}: ${text(related.message)}`),
    ].join("<br>"),
    code(finding.secret.masked),
  ]);
  const remedies = new Map<string, { remedy: Remedy; lines: Set<number> }>();
  for (const {
    remedies: [remedy],
    start,
  } of findings) {
    if (remedy === undefined) continue;
    const known = remedies.get(remedyKey(remedy));
    if (known === undefined) remedies.set(remedyKey(remedy), { remedy, lines: new Set([start.line]) });
    else known.lines.add(start.line);
  }
  const fixes = [...remedies].map(([key, { remedy, lines }]) => {
    const before = told.get(key);
    if (before === undefined) told.set(key, file);
    return fix(remedy, [...lines], before);
  });
  return [`### ${code(file)}`, table(["Line", "Severity", "Rule", "Where", "What", "Value"], rows), ...fixes].join(
    "\n\n",
  );
}

function fix(remedy: Remedy, lines: readonly number[], before: string | undefined): string {
  const where = `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
  const title = `<b>Fix</b> (${where}): ${prose(remedy.title)}`;
  if (remedy.steps.length === 0) return title;
  if (before !== undefined) return `${title} (steps above, at ${code(before)})`;
  const steps = remedy.steps.map((step) => {
    const parts = stepParts(step).map((part) => {
      return "prose" in part ? prose(part.prose) : `<pre>${part.code.map(text).join("<br>")}</pre>`;
    });
    return `<li>${parts.join("")}</li>`;
  });
  // HTML throughout: between HTML tags Markdown is not read reliably.
  return `<details><summary>${title}</summary><ol>\n${steps.join("\n")}\n</ol></details>`;
}

function problemSection(heading: string, problems: readonly Problem[]): string {
  const rows = problems.map((problem) => [code(place(problem)), text(problem.message)]);
  return [`### ${heading}`, table(["Place", "Problem"], rows)].join("\n\n");
}

/** The cells are escaped already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
