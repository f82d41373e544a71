import type { Finding } from "../../findings/finding.ts";
import type { Family } from "../../formats/format.ts";
import { PASTE, PRINCIPALS, grantLines } from "../key-vault.ts";
import { shell } from "../snippet.ts";
import type { Fix } from "./fix.ts";

/** A fix that was made or is offered, and where its value is kept. */
export interface MadeFix {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly name: string;
  readonly variable: string;
}

/** Steps under a heading. */
export interface FollowUp {
  readonly title: string;
  readonly steps: readonly string[];
}

const SERVED: Family = "online-deployment";

/** What a person does before the values leave the files: put each into the vault, unless the run does it. */
export function storeByHand(fixes: readonly MadeFix[], vault: string): FollowUp[] {
  const lines = new Map<string, string[]>();
  for (const { finding, fix, name, variable } of fixes) {
    if (!fix.stores) continue;
    const set = (file: string): string =>
      `az keyvault secret set --vault-name ${vault} --name ${name} --file ${file} --output none`;
    // `read` takes one line, and a private key has many.
    const isLong = finding.start.line < finding.end.line;
    const paste = [`read -rs ${variable}`, set(`<(printf %s "$${variable}")`)];
    lines.set(name, isLong ? [set("<file-with-the-value>")] : paste);
  }
  if (lines.size === 0) return [];
  const isFirst = (index: number): boolean => [...lines.values()].findIndex((each) => each.length > 1) === index;
  const steps = [...lines.values()].map((each, index) => shell(isFirst(index) ? PASTE : "", ...each));
  return [{ title: "Before: put the values into the vault, or let --upload do it", steps }];
}

/** What remains: who may read the vault, what the fixes ask for, and what to do about the copies of the values. */
export function followUps(fixes: readonly MadeFix[], vault: string): FollowUp[] {
  const stored = fixes.filter(({ fix }) => fix.stores);
  const isServed = ({ finding }: MadeFix): boolean => finding.format.family === SERVED;
  const reads = ({ fix, finding }: MadeFix): boolean =>
    fix.files?.some(({ what }) => what === "resolver") === true || finding.format.family === "job";
  const grants = [
    ...(stored.some(reads) ? [grantStep("the cluster runs the job with its identity", PRINCIPALS.cluster, vault)] : []),
    ...(stored.some(isServed) ? [grantStep("the endpoint resolves the references", PRINCIPALS.endpoint, vault)] : []),
  ];
  const own = [...new Set(fixes.flatMap(({ fix }) => fix.steps))];
  const followUps: FollowUp[] = [];
  if (grants.length > 0) followUps.push({ title: "Let the identity read the vault", steps: grants });
  if (own.length > 0) followUps.push({ title: "Then", steps: own });
  return [...followUps, ...cleanUps(fixes)];
}

function grantStep(why: string, principal: string, vault: string): string {
  return shell(why, ...grantLines(principal)).replaceAll("<vault>", vault);
}

/** The advice to rotate, once for all findings of which the platform keeps the same. */
function cleanUps(fixes: readonly MadeFix[]): FollowUp[] {
  const byRest = new Map<string, { rest: readonly string[]; rotations: Map<string, string>; title: string }>();
  for (const { finding } of fixes) {
    const last = finding.remedies.at(-1);
    if (last === undefined || last.edits.length > 0 || finding.remedies.length < 2) continue;
    const [rotation = "", ...rest] = last.steps;
    const key = rest.join("\n");
    const known = byRest.get(key) ?? { rest, rotations: new Map<string, string>(), title: last.title };
    known.rotations.set(finding.rule, rotation);
    byRest.set(key, known);
  }
  return [...byRest.values()].map(({ rest, rotations, title }) => {
    const rotate =
      rotations.size === 1
        ? [...rotations.values()]
        : [...rotations].map(([rule, rotation]) => `${rule}: ${lowered(rotation)}`);
    return { title, steps: [...rotate, ...rest] };
  });
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
