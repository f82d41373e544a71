import { relative, sep } from "node:path";
import type { Withheld } from "../engine/fix/fix-file.ts";
import { leftBehind } from "../engine/fix/left-behind.ts";
import { maskTexts } from "../engine/fix/mask-text.ts";
import type { Candidate, Candidates } from "../engine/fix/plan.ts";
import { ASSUMED_VERSION } from "../engine/fix/make-plan.ts";
import type { FixPlan } from "../engine/fix/make-plan.ts";
import { UNKNOWN } from "../remedies/fixes/fix.ts";
import { takesPublicKey } from "../remedies/fixes/credential-entry.ts";
import { followUps, storeByHand, storeRotated } from "../remedies/fixes/follow-up.ts";
import type { MadeFix } from "../remedies/fixes/follow-up.ts";
import type { FixReport } from "../reporters/fix-report.ts";

/** What of a run is shown beside its plan. */
export interface Shown {
  readonly cwd: string;
  /** The name of the vault, where the user named one. */
  readonly vault?: string;
  readonly written: boolean;
  readonly uploads: boolean;
  readonly hints: FixReport["hints"];
}

/** A plan as a report: every value masked. */
export async function viewOf(candidates: Candidates, plan: FixPlan, shown: Shown): Promise<FixReport> {
  const { settings, files } = candidates;
  const byFinding = new Map<unknown, Candidate>(
    files.flatMap((file) => file.candidates.map((each) => [each.finding, each] as const)),
  );
  const made: MadeFix[] = plan.files.flatMap(({ fixed }) =>
    fixed.map((each) => {
      const candidate = byFinding.get(each.finding) as Candidate;
      const { variable = "SECRET", secret = each.finding.secret } = candidate.wish ?? {};
      return { ...each, name: plan.names.get(candidate)?.name ?? "", variable, secret };
    }),
  );
  const vault = shown.vault ?? UNKNOWN.vault;
  const texts = [];
  for (const { file, before, after } of plan.files) {
    if (before === after) continue;
    const [old = "", masked = ""] = await maskTexts(file, [before, after], settings);
    const now = masked.replaceAll(ASSUMED_VERSION, UNKNOWN.version);
    texts.push({ file, before: old, after: now });
  }
  const stored = made.filter(({ fix }) => fix.stores).map(({ name }) => name);
  return {
    texts,
    fixed: made.map(({ finding, fix, name }) => ({
      finding,
      title: fix.title,
      safety: fix.safety,
      ...(fix.stores ? { name } : {}),
    })),
    rest: plan.files.flatMap(({ withheld }) =>
      withheld.map((each) => ({ finding: each.finding, why: each.why, text: whyOf(each, shown) })),
    ),
    left: leftBehind(plan.files, candidates),
    added: plan.needed.map(({ path, what, lines }) => {
      const file = relative(shown.cwd, path).split(sep).join("/");
      return { file, what: what === "resolver" ? "the resolver" : `with the line ${lines.join(", ")}` };
    }),
    stored: shown.uploads ? [...new Set(stored)] : [],
    written: shown.written,
    steps: [
      ...(shown.written ? [] : storeByHand(made, vault)),
      ...followUps(made, vault),
      ...(shown.written ? storeRotated(made, vault) : []),
    ],
    hints: shown.hints,
  };
}

/** Why a finding stays, and what would change that. */
function whyOf(withheld: Withheld, { vault }: Shown): string {
  const { why, fix, finding } = withheld;
  const best = finding.remedies[0]?.title;
  const resolver = withheld.isSafeWithResolver === true ? "; --resolver makes a change that is safe" : "";
  switch (why) {
    case "manual":
      return `${best === undefined ? "nothing that a program could change" : `by hand: ${best}`}${resolver}${takesPublicKey(finding) ? "; --ssh-public-key FILE puts a key in its place" : ""}`;
    case "unsafe":
      return `${fix?.title ?? ""}: a person has more to do after it; --unsafe makes it${resolver}`;
    case "lacks":
      return `${fix?.title ?? ""}: needs ${fix?.lacks === "vault" ? "--vault" : "--upload, which gives the version of the secret"}`;
    case "not-stored":
      return vault === undefined
        ? `${fix?.title ?? ""}: needs --vault, and --upload to put the value there`
        : "the vault does not hold this value; --upload puts it there";
    case "no-folder":
      return `the code folder ${fix?.files?.[0]?.folder ?? ""} does not exist, so there is no place for the resolver`;
    case "unfaithful":
      return `${fix?.title ?? ""}: withheld, since the file would say something else too; by hand: ${best ?? ""}`;
  }
}
