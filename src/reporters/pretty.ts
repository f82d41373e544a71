import type { Problem } from "../document/document.ts";
import { visible } from "../findings/excerpt.ts";
import type { Finding } from "../findings/finding.ts";
import type { Report } from "../findings/report.ts";
import { groupsOf } from "./groups.ts";
import { FindingPrinter } from "./pretty-finding.ts";
import type { Reporter, RuleInfo } from "./reporter.ts";
import { makeTheme, type Theme } from "./theme.ts";
import { byFile, duration, place, plural, problemCounts, problemsByKind, severityCounts } from "./wording.ts";
import { displayWidth, wrap } from "./wrap.ts";

const MIN_WIDTH = 40;
const SIGNS = { error: "✗", warning: "!", info: "i" } as const;

/** For people at a terminal. */
export const pretty: Reporter = (report, options) => {
  if (options.quiet === true) return report.findings.map((finding) => `${oneLine(finding)}\n`).join("");
  const width = Math.max(MIN_WIDTH, options.width);
  const theme = makeTheme(options.color);
  const printer = new FindingPrinter(groupsOf(report.findings), options, width, theme);
  const blocks: string[] = [];
  for (const findings of byFile(report.findings).values()) {
    const isMinor = (finding: Finding): boolean => finding.severity === "info" && options.verbose !== true;
    for (const finding of findings) if (!isMinor(finding)) blocks.push(printer.full(finding));
    const minor = findings.filter(isMinor);
    if (minor.length > 0) blocks.push(minor.map((finding) => printer.compact(finding)).join("\n"));
  }
  const { unread, ignores } = problemsByKind(report.problems);
  if (unread.length > 0) blocks.push(problemList("not read completely", unread, width, theme));
  if (ignores.length > 0) blocks.push(problemList("ignores to correct", ignores, width, theme));
  blocks.push(summary(report, options.rules, width, theme));
  return `${blocks.join("\n\n")}\n`;
};

function oneLine(finding: Finding): string {
  return visible(
    `${place({ file: finding.file, ...finding.start })} ${finding.severity} ${finding.rule} ${finding.message}`,
  );
}

function problemList(heading: string, problems: readonly Problem[], width: number, theme: Theme): string {
  const lines = problems.flatMap((problem) => {
    const at = visible(place(problem));
    const message = visible(problem.message);
    const start = `  ${theme.strong(at)}`;
    if (displayWidth(`  ${at} ${message}`) <= width) return [`${start} ${message}`];
    return [start, ...wrap(message, width - 4).map((line) => `    ${line}`)];
  });
  return [`${theme.severity.warning(heading)}${theme.strong(":")}`, ...lines].join("\n");
}

function summary(report: Report, rules: readonly RuleInfo[], width: number, theme: Theme): string {
  const { findings, problems } = report;
  const { definitions, files, suppressed, durationMs } = report.summary;
  const silenced = suppressed === 0 ? "" : `; ${plural(suppressed, "finding")} suppressed`;
  const lines: string[] = [];
  if (findings.length > 0) {
    const worst = (["error", "warning", "info"] as const).find((level) => report.summary.findings[level] > 0) ?? "info";
    const inFiles = plural(byFile(findings).size, "file");
    lines.push(`${theme.severity[worst](`${SIGNS[worst]} ${severityCounts(report.summary.findings)}`)} in ${inFiles}`);
    lines.push(
      `looked at ${plural(definitions, "definition")} (${plural(files, "file")}) in ${duration(durationMs)}${silenced}`,
    );
    lines.push(...hints(findings, rules));
  } else if (definitions === 0) {
    lines.push(
      `${theme.severity.warning("no definition recognised")} in ${plural(files, "file")} in ${duration(durationMs)}; nothing found${silenced}`,
    );
  } else {
    const result = `no leaks in ${plural(definitions, "definition")} (${plural(files, "file")}) in ${duration(durationMs)}`;
    const partly = problemCounts(problems);
    lines.push(
      `${problems.length === 0 ? theme.good("✓") : theme.severity.warning("!")} ${result}${silenced}${partly}`,
    );
  }
  return lines
    .flatMap((line, index) => (index === 0 ? [line] : wrap(line, width - 2).map((part) => `  ${part}`)))
    .join("\n");
}

function hints(findings: readonly Finding[], rules: readonly RuleInfo[]): string[] {
  const secrets = new Set(rules.filter(({ category }) => category === "secret").map(({ id }) => id));
  // What stands in no file, as `(command line)`, is nothing that can be edited.
  const isMovable = findings.some(
    ({ rule, severity, file }) => severity !== "info" && secrets.has(rule) && !/^\(.*\)$/.test(file),
  );
  return [
    ...(isMovable ? ["moving secrets to Key Vault: `jobscrub fix` shows the changes"] : []),
    "more about a rule: `jobscrub explain RULE`",
  ];
}
