import type { RuleInfo } from "../reporters/reporter.ts";
import { plural } from "../reporters/wording.ts";
import { visible } from "../findings/excerpt.ts";
import type { Finding } from "../findings/finding.ts";

/** One value that must be rotated, with everywhere it lies. */
interface Rotation {
  readonly findings: readonly Finding[];
  readonly places: number;
}

const SEVERITY = { error: 0, warning: 1, info: 2 } as const;
const CONFIDENCE = { high: 0, medium: 1, low: 2 } as const;
const MOST_SHOWN = 30;
const MOST_PEOPLE = 5;

/**
 * Whom to tell and in what order to rotate: what is worst, surest and lies in the most places first. Empty when no secret
 * was found.
 */
export function rotationPlan(findings: readonly Finding[], rules: readonly RuleInfo[]): string {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const secrets = findings.filter(
    ({ rule, severity }) => known.get(rule)?.category === "secret" && severity !== "info",
  );
  const rotations = rotationsOf(secrets);
  if (rotations.length === 0) return "";
  const shown = rotations.slice(0, MOST_SHOWN).map((rotation, index) => describe(rotation, index + 1, known));
  const more = rotations.length > MOST_SHOWN ? [`   … and ${rotations.length - MOST_SHOWN} more, in the report`] : [];
  return [
    "Rotate in this order (a rotation is what makes the copies worthless):",
    ...shown,
    ...more,
    "",
    "Tell:",
    ...people(secrets).map(({ name, places }) => `   ${visible(name)} (${plural(places, "place")})`),
    "",
  ].join("\n");
}

function rotationsOf(findings: readonly Finding[]): Rotation[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.group === undefined ? `one ${groups.size}` : `group ${finding.group}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()]
    .map((same) => ({ findings: same.toSorted(byWeight), places: same.reduce((sum, each) => sum + placesOf(each), 0) }))
    .toSorted((a, b) => {
      const [left, right] = [a.findings[0], b.findings[0]];
      if (left === undefined || right === undefined) return 0;
      return (
        SEVERITY[left.severity] - SEVERITY[right.severity] ||
        CONFIDENCE[left.confidence] - CONFIDENCE[right.confidence] ||
        b.places - a.places ||
        byWeight(left, right)
      );
    });
}

function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITY[a.severity] - SEVERITY[b.severity] ||
    CONFIDENCE[a.confidence] - CONFIDENCE[b.confidence] ||
    placesOf(b) - placesOf(a) ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  );
}

function describe({ findings }: Rotation, number: number, rules: ReadonlyMap<string, RuleInfo>): string {
  const [first] = findings;
  if (first === undefined) return "";
  const rule = rules.get(first.rule);
  const lines = findings.map(({ exposure, file, path }) => {
    const { noun = "resource", places = 1, since, until = since, note = "" } = exposure ?? {};
    const [first, last] = [since?.slice(0, 10), until?.slice(0, 10)];
    const time = first === undefined ? "" : first === last ? ` of ${first}` : ` from ${first} to ${last}`;
    return `      ${visible(path)} of ${plural(places, noun)}${time}, such as ${visible(file)}: ${note}`;
  });
  const told = people(findings)
    .slice(0, MOST_PEOPLE)
    .map(({ name }) => visible(name));
  return [
    `${String(number).padStart(3)}. ${rule?.title ?? first.rule} ${first.secret.masked} (${first.severity}, confidence ${first.confidence})`,
    ...lines,
    ...(rule?.rotation === undefined ? [] : [`      how: ${rule.rotation}`]),
    ...(told.length === 0 ? [] : [`      tell: ${told.join(", ")}`]),
  ].join("\n");
}

/** Who made what holds the findings, those with the most places first. */
function people(findings: readonly Finding[]): { name: string; places: number }[] {
  const counts = new Map<string, number>();
  for (const { exposure } of findings) {
    for (const { name, places } of exposure?.createdBy ?? []) counts.set(name, (counts.get(name) ?? 0) + places);
  }
  return [...counts]
    .map(([name, places]) => ({ name, places }))
    .toSorted((a, b) => b.places - a.places || (a.name < b.name ? -1 : 1));
}

const placesOf = ({ exposure }: Finding): number => exposure?.places ?? 1;
