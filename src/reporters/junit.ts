import type { Problem } from "../document/document.ts";
import type { Finding } from "../findings/finding.ts";
import { escapeMarkup } from "./escape.ts";
import type { Reporter } from "./reporter.ts";
import { byFile, place, verdict } from "./wording.ts";

/** JUnit XML: a suite for each file, a failed case for each finding, a skipped one for what could not be read. */
export const junit: Reporter = (report) => {
  const findings = byFile(report.findings);
  const problems = byFile(report.problems);
  const suites: string[] = [];
  for (const file of new Set([...findings.keys(), ...problems.keys()])) {
    suites.push(suite(file, findings.get(file) ?? [], problems.get(file) ?? []));
  }
  if (report.findings.length === 0) {
    suites.push(`  <testsuite${attributes({ name: "jobscrub", tests: 1, failures: 0, errors: 0, skipped: 0 })}>
    <testcase${attributes({ name: verdict(report), classname: "jobscrub" })}/>
  </testsuite>`);
  }
  const tests = report.findings.length + report.problems.length + (report.findings.length === 0 ? 1 : 0);
  const totals = {
    name: "jobscrub",
    tests,
    failures: report.findings.length,
    errors: 0,
    skipped: report.problems.length,
    time: (report.summary.durationMs / 1000).toFixed(3),
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes(totals)}>\n${suites.join("\n")}\n</testsuites>\n`;
};

function suite(file: string, findings: readonly Finding[], problems: readonly Problem[]): string {
  const counts = {
    tests: findings.length + problems.length,
    failures: findings.length,
    errors: 0,
    skipped: problems.length,
  };
  const cases = [...findings.map(failure), ...problems.map(skipped)];
  return `  <testsuite${attributes({ name: file, ...counts })}>\n${cases.join("\n")}\n  </testsuite>`;
}

function failure(finding: Finding): string {
  const at = place({ file: finding.file, ...finding.start });
  const name = [finding.rule, finding.path, `(${finding.start.line}:${finding.start.column})`]
    .filter((part) => part !== "")
    .join(" ");
  const [remedy] = finding.remedies;
  const advice =
    remedy === undefined
      ? []
      : [`fix: ${remedy.title}`, ...remedy.steps.flatMap((step) => step.split("\n").map((line) => `  ${line}`))];
  const text = [`${at} ${finding.message}`, `value: ${finding.secret.masked}`, ...advice];
  return `    <testcase${attributes({ name, classname: finding.file, file: finding.file, line: finding.start.line })}>
      <failure${attributes({ type: finding.severity, message: finding.message })}>${text.map(escapeMarkup).join("\n")}</failure>
    </testcase>`;
}

function skipped(problem: Problem): string {
  const name = `${problem.about ?? "read"} ${place(problem)}`;
  return `    <testcase${attributes({ name, classname: problem.file, file: problem.file })}>
      <skipped${attributes({ message: problem.message })}/>
    </testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join("");
}
