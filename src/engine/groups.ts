import { Secret } from "../detection/secret.ts";
import type { Finding } from "../findings/finding.ts";

/**
 * Numbers the values that stand at more than one place, in the order of the findings: 1, 2, 3 … Only secrets are compared,
 * not names; the number holds for this report and says nothing of the value.
 *
 * @param isSecretRule whether a rule finds secrets
 */
export function withGroups(findings: readonly Finding[], isSecretRule: (rule: string) => boolean): Finding[] {
  const secrets = findings.filter(({ rule }) => isSecretRule(rule));
  const firsts = Secret.firstAlike(secrets.map(({ secret }) => secret));
  const sizes = new Map<number, number>();
  for (const first of firsts) sizes.set(first, (sizes.get(first) ?? 0) + 1);
  const numbers = new Map<number, number>();
  const groups = new Map<Finding, number>();
  firsts.forEach((first, index) => {
    const finding = secrets[index];
    if (finding === undefined || sizes.get(first) === 1) return;
    const number = numbers.get(first) ?? numbers.size + 1;
    numbers.set(first, number);
    groups.set(finding, number);
  });
  return findings.map((finding) => {
    const group = groups.get(finding);
    return group === undefined ? finding : { ...finding, group };
  });
}
