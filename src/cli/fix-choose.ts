import type { FixPlan } from "../engine/fix/make-plan.ts";
import type { Candidate, Candidates } from "../engine/fix/plan.ts";
import { Interrupted, JobscrubError, UsageError } from "../errors.ts";
import { visible } from "../findings/excerpt.ts";
import type { Finding } from "../findings/finding.ts";
import type { Io } from "./io.ts";

/** What a person chose: findings, and names in the vault where they want others. */
export interface Chosen {
  /** Those chosen, and those that no program can fix. */
  readonly candidates: Candidates;
  readonly names: ReadonlyMap<Finding, string>;
}

const UNCHANGED = "stopped; nothing was changed";
/** 1 to 127 letters, digits and hyphens. */
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,126}$/;

/**
 * Makes sure that somebody can answer.
 *
 * @throws {UsageError} when nobody is there
 */
export function requireTerminal(format: "pretty" | "json", io: Io): void {
  if (format === "pretty" && process.stdin.isTTY && io.columns !== undefined) return;
  throw new UsageError("nobody is there to ask; --yes fixes all that can be fixed, --only and --finding choose");
}

/**
 * Asks at the terminal which findings to fix and under which names their values go into the vault.
 *
 * @param plan what can be fixed
 * @throws {JobscrubError} when the person leaves
 */
export async function chooseFixes(candidates: Candidates, plan: FixPlan): Promise<Chosen> {
  const fixes = new Map(plan.files.flatMap(({ fixed }) => fixed.map(({ finding, fix }) => [finding, fix] as const)));
  const all = candidates.files.flatMap((file) => file.candidates).filter(({ finding }) => fixes.has(finding));
  if (all.length === 0) return { candidates, names: new Map() };
  const { checkbox, input } = await import("@inquirer/prompts");
  const picked = await checkbox<Candidate>({
    message: "Which findings shall be fixed?",
    choices: all.map((candidate) => ({ value: candidate, name: lineOf(candidate.finding), checked: true })),
    pageSize: 15,
  }).catch(leave);
  const names = new Map<Finding, string>();
  const byProposed = new Map<string, Candidate[]>();
  for (const candidate of picked) {
    const proposed = plan.names.get(candidate)?.name;
    if (proposed === undefined || fixes.get(candidate.finding)?.stores !== true) continue;
    byProposed.set(proposed, [...(byProposed.get(proposed) ?? []), candidate]);
  }
  // The same value has one name, so it is asked for once.
  for (const [proposed, alike] of byProposed) {
    const name = await input({
      message: `Name in the vault for ${visible(alike.map(({ finding }) => finding.path).join(", "))}`,
      default: proposed,
      validate: (text) => NAME.test(text) || "letters, digits and hyphens, a letter first",
    }).catch(leave);
    if (name !== proposed) for (const { finding } of alike) names.set(finding, name);
  }
  const isLeft = (each: Candidate): boolean => picked.includes(each) || !fixes.has(each.finding);
  const files = candidates.files
    .map((file) => ({ ...file, candidates: file.candidates.filter(isLeft) }))
    .filter((file) => file.candidates.length > 0);
  return { candidates: { ...candidates, files }, names };
}

/**
 * Asks whether to make the changes that were shown.
 *
 * @throws {JobscrubError} when not
 */
export async function confirmFixes(): Promise<void> {
  const { confirm } = await import("@inquirer/prompts");
  const isWanted = await confirm({ message: "Make these changes?", default: true }).catch(leave);
  if (!isWanted) throw new JobscrubError(UNCHANGED);
}

function lineOf({ file, start, rule, path, secret }: Finding): string {
  return visible(`${file}:${start.line} ${path} (${rule}, ${secret.masked})`);
}

/** Ctrl-C at a prompt. */
function leave(): never {
  throw new Interrupted(UNCHANGED);
}
