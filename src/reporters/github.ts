import type { Finding } from "../findings/finding.ts";
import { escapeCommandMessage, escapeCommandProperty } from "./escape.ts";
import type { Reporter } from "./reporter.ts";
import { verdict } from "./wording.ts";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands that GitHub Actions turns into annotations, then one line for the log. */
export const github: Reporter = (report) => {
  const lines = report.findings.map(annotation);
  for (const { file, line, column, message, about } of report.problems) {
    const title = about === "ignore" ? "jobscrub ignore to correct" : "jobscrub could not read this completely";
    lines.push(command("warning", { file, line, col: column, title }, message));
  }
  lines.push(`jobscrub: ${verdict(report)}`);
  return `${lines.join("\n")}\n`;
};

function annotation(finding: Finding): string {
  const { file, start, end } = finding;
  // The runner drops an annotation that has columns and spans lines.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const where = finding.path === "" ? "" : ` (${oneLine(finding.path)})`;
  const [remedy] = finding.remedies;
  const message = `${oneLine(finding.message)}${where}${remedy === undefined ? "" : `\nfix: ${oneLine(remedy.title)}`}`;
  const properties = { file, line: start.line, endLine: end.line, ...columns, title: `jobscrub ${finding.rule}` };
  return command(COMMANDS[finding.severity], properties, message);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  const list = given.map(([key, value]) => `${key}=${escapeCommandProperty(String(value))}`).join(",");
  return `::${name} ${list}::${escapeCommandMessage(message)}`;
}

function oneLine(text: string): string {
  return text.replaceAll("\n", "\\n");
}
