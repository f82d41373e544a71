import { UsageError, isSpeakable } from "../errors.ts";
import type { Finding } from "../findings/finding.ts";
import type { Report } from "../findings/report.ts";

/** A report without what was let pass, and what that is. */
export interface Allowed {
  readonly report: Report;
  readonly allowed: readonly Finding[];
}

const MOST_NAMED = 5;

/**
 * Lets exactly the named findings pass: `RULE:PATH`, where two have the same path `RULE:FILE:PATH`, and of a file without
 * structure `RULE:FILE:LINE`.
 *
 * @throws {UsageError} for a name that matches no finding or more than one
 */
export function allow(report: Report, names: readonly string[]): Allowed {
  const allowed = new Set<Finding>();
  for (const [index, name] of names.entries()) {
    const matching = report.findings.filter((finding) => namesOf(finding).includes(name));
    const [only, ...others] = matching;
    if (only === undefined)
      throw new UsageError(`--allow ${spoken(name, index)} matches no finding${listed(report.findings)}`);
    if (others.length > 0)
      throw new UsageError(`--allow ${spoken(name, index)} matches ${matching.length} findings${listed(matching)}`);
    allowed.add(only);
  }
  const findings = report.findings.filter((finding) => !allowed.has(finding));
  const count = (severity: Finding["severity"]): number => findings.filter((each) => each.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info") };
  const { suppressed } = report.summary;
  const summary = { ...report.summary, findings: counts, suppressed: suppressed + allowed.size };
  return { report: { ...report, findings, summary }, allowed: [...allowed] };
}

/** The shortest name first. */
function namesOf({ rule, path, file, start, fingerprint }: Finding): string[] {
  return [
    ...(path === "" ? [] : [`${rule}:${path}`, `${rule}:${file}:${path}`]),
    `${rule}:${file}:${start.line}`,
    `${rule}:${fingerprint}`,
  ];
}

/** The names that can be given, each of one finding only. */
function listed(findings: readonly Finding[]): string {
  if (findings.length === 0) return ": nothing was found";
  const taken = findings.flatMap((finding) => namesOf(finding));
  const own = findings.map((finding) => {
    const names = namesOf(finding);
    return names.find((name) => taken.filter((each) => each === name).length === 1) ?? names.at(-1);
  });
  const more = own.length > MOST_NAMED ? ` and ${own.length - MOST_NAMED} more` : "";
  return `; found: ${own.slice(0, MOST_NAMED).join(", ")}${more}`;
}

/** What was given, unless it could be something that should not be repeated. */
function spoken(name: string, index: number): string {
  return name.split(/[:.[\]]/).every((part) => part === "" || /^\d{1,4}$/.test(part) || isSpeakable(part))
    ? name
    : `number ${index + 1}`;
}
