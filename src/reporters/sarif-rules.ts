import type { Severity } from "../detection/detector.ts";
import type { Finding } from "../findings/finding.ts";
import type { RuleInfo } from "./reporter.ts";

/** The rules of a SARIF run, and where each stands in it. */
export interface Rules {
  readonly descriptors: readonly Readonly<Record<string, unknown>>[];
  indexOf(rule: string): number;
}

export const SARIF_LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** GitHub shows 7.0 to 8.9 as high, 4.0 to 6.9 as medium, below as low. */
const SECURITY_SEVERITY: Readonly<Record<Severity, string>> = { error: "8.0", warning: "5.0", info: "2.0" };

/** Descriptors of the rules that occur in the findings, in the order of their first finding. */
export function sarifRules(findings: readonly Finding[], known: readonly RuleInfo[]): Rules {
  const infos = new Map(known.map((rule) => [rule.id, rule]));
  const indexes = new Map<string, number>();
  const descriptors: Record<string, unknown>[] = [];
  for (const { rule, severity } of findings) {
    if (indexes.has(rule)) continue;
    const info = infos.get(rule);
    indexes.set(rule, descriptors.length);
    descriptors.push(info === undefined ? { id: rule, ...grading(severity) } : descriptor(info));
  }
  return { descriptors, indexOf: (rule) => indexes.get(rule) ?? -1 };
}

function descriptor(rule: RuleInfo): Record<string, unknown> {
  const [helpUri] = rule.references;
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.docs },
    help: {
      text: [rule.docs, ...links(rule).map(([name, url]) => `${name}: ${url}`)].join("\n"),
      markdown: helpMarkdown(rule),
    },
    ...(helpUri !== undefined && URL.canParse(helpUri) ? { helpUri } : {}),
    ...grading(rule.severity, rule.category),
  };
}

function helpMarkdown(rule: RuleInfo): string {
  const list = links(rule).map(([name, url]) => `- ${name}: <${url}>`);
  return [rule.docs, list.join("\n")].filter((part) => part !== "").join("\n\n");
}

function links(rule: RuleInfo): [string, string][] {
  const references = rule.references.map((url): [string, string] => ["Reference", url]);
  return rule.rotation === undefined ? references : [["How to rotate it", rule.rotation], ...references];
}

function grading(severity: Severity, category?: string): Record<string, unknown> {
  const tags = ["security", ...(category === undefined ? [] : [category])];
  // Hard-coded credentials.
  if (category === "secret") tags.push("external/cwe/cwe-798");
  return {
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { tags, "security-severity": SECURITY_SEVERITY[severity] },
  };
}
