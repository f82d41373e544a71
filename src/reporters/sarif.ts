import type { Problem } from "../document/document.ts";
import { visible } from "../findings/excerpt.ts";
import type { Finding } from "../findings/finding.ts";
import { fileUri, isAbsolute, stringifyJson } from "./escape.ts";
import type { Reporter } from "./reporter.ts";
import { type Rules, SARIF_LEVELS, sarifRules } from "./sarif-rules.ts";

/** SARIF 2.1.0 for code scanning. Without snippets: the masked value is all that leaves the file. */
export const sarif: Reporter = (report, options) => {
  const rules = sarifRules(report.findings, options.rules);
  return stringifyJson({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "jobscrub", version: options.version, rules: rules.descriptors } },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: report.problems.map(notification) }],
        results: report.findings.map((finding) => result(finding, rules)),
      },
    ],
  });
};

function result(finding: Finding, rules: Rules): Record<string, unknown> {
  const { start, end } = finding;
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: SARIF_LEVELS[finding.severity],
    message: { text: messageText(finding.message) },
    locations: [{ physicalLocation: { artifactLocation: artifact(finding.file), region } }],
    partialFingerprints: { "jobscrubFingerprint/v1": finding.fingerprint },
    relatedLocations: finding.related.map(({ file, line, column, path, message }, index) => ({
      id: index + 1,
      physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column } },
      message: { text: messageText(path === "" ? message : `${message} (${path})`) },
    })),
    properties: {
      confidence: finding.confidence,
      role: finding.role,
      path: finding.path,
      format: finding.format.id,
      masked: finding.secret.masked,
      ...(finding.group === undefined ? {} : { group: finding.group }),
    },
  };
}

function notification(problem: Problem): Record<string, unknown> {
  const { file, line, column } = problem;
  const region =
    line === undefined ? {} : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
  return {
    level: "warning",
    message: { text: messageText(problem.message) },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), ...region } }],
  };
}

function artifact(file: string): Record<string, string> {
  return isAbsolute(file) ? { uri: fileUri(file) } : { uri: fileUri(file), uriBaseId: "%SRCROOT%" };
}

/** SARIF reads `[text](target)` in a message as a link, which a name in a scanned file must not be able to place. */
function messageText(text: string): string {
  return visible(text).replaceAll("](", "] (");
}
