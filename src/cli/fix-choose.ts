import type { Candidate, Candidates } from "../engine/fix/plan.ts";
import { UsageError } from "../errors.ts";
import { visible } from "../findings/excerpt.ts";
import type { Finding } from "../findings/finding.ts";
import { secretNameFor } from "../vault/secret-name.ts";
import type { Io } from "./io.ts";

/** What a person chose: findings, and names in the vault where they want others. */
export interface Chosen {
  readonly candidates: Candidates;
  readonly names: ReadonlyMap<Finding, string>;
}

/** 1 to 127 letters, digits and hyphens. */
const NAME = /^[A-Za-z][A-Za-z0-9-]{0,126}$/;

/**
 * Asks at the terminal which findings to fix and under which names their values go into the vault.
 *
 * @throws {UsageError} when nobody is there to answer
 */
export async function chooseFixes(candidates: Candidates, io: Io): Promise<Chosen> {
  if (!process.stdin.isTTY || io.columns === undefined)
    throw new UsageError("nobody is there to ask; --yes fixes all that can be fixed, --only and --finding choose");
  const { checkbox, input } = await import("@inquirer/prompts");
  const all = candidates.files.flatMap((file) => file.candidates).filter(({ wish }) => wish !== undefined);
  if (all.length === 0) return { candidates, names: new Map() };
  const picked = await checkbox<Candidate>({
    message: "Which findings shall be fixed?",
    choices: all.map((candidate) => ({ value: candidate, name: lineOf(candidate.finding), checked: true })),
    pageSize: 15,
  }).catch(leave);
  const names = new Map<Finding, string>();
  for (const { finding, wish } of picked) {
    const proposed = secretNameFor(wish?.variable ?? "");
    const name = await input({
      message: `Name in the vault for ${visible(finding.path)}`,
      default: proposed,
      validate: (text) => NAME.test(text) || "letters, digits and hyphens, a letter first",
    }).catch(leave);
    if (name !== proposed) names.set(finding, name);
  }
  const files = candidates.files
    .map((file) => ({ ...file, candidates: file.candidates.filter((each) => picked.includes(each)) }))
    .filter((file) => file.candidates.length > 0);
  return { candidates: { ...candidates, files }, names };
}

function lineOf({ file, start, rule, path, secret }: Finding): string {
  return visible(`${file}:${start.line} ${path} (${rule}, ${secret.masked})`);
}

/** Ctrl-C at a prompt. */
function leave(): never {
  throw new UsageError("stopped; nothing was changed");
}
