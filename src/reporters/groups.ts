import type { Finding } from "../findings/finding.ts";
import { place, plural } from "./wording.ts";

/** The findings of one secret, by the number of their group, in the order of the report. */
export type Groups = ReadonlyMap<number, readonly Finding[]>;

export function groupsOf(findings: readonly Finding[]): Groups {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    if (finding.group === undefined) continue;
    const known = groups.get(finding.group);
    if (known === undefined) groups.set(finding.group, [finding]);
    else known.push(finding);
  }
  return groups;
}

/** How many places of a secret are named. */
const MOST_NAMED = 3;

/** In a sentence, where else the secret of a finding stands; nothing when it stands here only. */
export function otherPlaces(groups: Groups, finding: Finding): { text: string; isFirst: boolean } | undefined {
  const group = finding.group === undefined ? [] : (groups.get(finding.group) ?? []);
  const [first] = group;
  if (first === undefined || group.length < 2) return undefined;
  if (first !== finding) {
    const more = group.length - 2;
    const others = more === 0 ? "" : ` (and ${plural(more, "more place", "more places")})`;
    return { text: `the same secret as in ${at(first)}${others}`, isFirst: false };
  }
  const others = group.slice(1);
  const named = others.slice(0, MOST_NAMED).map(at).join(", ");
  const rest = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : "";
  return {
    text: `the same secret stands in ${plural(others.length, "more place", "more places")}: ${named}${rest}`,
    isFirst: true,
  };
}

function at({ file, start }: Finding): string {
  return place({ file, line: start.line });
}
