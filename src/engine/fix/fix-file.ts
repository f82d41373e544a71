import type { Finding } from "../../findings/finding.ts";
import type { Fix, FixContext, FixSubject } from "../../remedies/fixes/fix.ts";
import { fixOf } from "../../remedies/fixes/fixes.ts";
import type { Source } from "../../source/source.ts";
import type { SourceSettings } from "../scan-source.ts";
import { applyFix, isSame, scanToFix } from "./apply-fix.ts";
import type { Applied, PlacedFix } from "./apply-fix.ts";
import { subjectOf } from "./find-text.ts";

/** How far fixes may go. */
export interface FixLimits {
  /** Whether fixes are made after which a person has more to do. */
  readonly unsafe: boolean;
  /** Whether the result will be written: then nothing is made that lacks the vault or a version. */
  readonly writes: boolean;
  /** Whether a code folder exists, named as the definition in a file does. */
  readonly hasFolder?: (file: string, folder: string) => boolean;
  /** Whether a value is in the vault when it leaves the file. */
  readonly isKept?: (finding: Finding) => boolean;
}

/** A finding that is fixed in the new text. */
export interface Fixed {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** A finding that stays, and why. */
export interface Withheld {
  readonly finding: Finding;
  readonly why: "manual" | "unsafe" | "lacks" | "not-stored" | "no-folder" | "unfaithful";
  /** What would have been done, where something could. */
  readonly fix?: Fix;
  /** Whether a run with the resolver has a safe fix for it. */
  readonly isSafeWithResolver?: true;
}

/** A file before and after its fixes. */
export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly fixed: readonly Fixed[];
  readonly withheld: readonly Withheld[];
}

/**
 * Makes the fixes of one file, one after the other; each on the text that the ones before left, since a change of one
 * value moves the others. A fix whose result does not say the same in all else, still has the finding or has a new one is
 * withheld. Reads no file and writes none.
 *
 * @param wanted the findings to fix, of a scan of this very text
 */
export async function fixFile(
  source: Source,
  settings: SourceSettings,
  wanted: readonly Finding[],
  contextOf: (finding: Finding) => FixContext,
  limits: FixLimits,
): Promise<FixedFile> {
  const first = await scanToFix(source, settings);
  const fixed: Fixed[] = [];
  const withheld: Withheld[] = [];
  let current = first;
  await pass(wanted);
  // What hid another secret may be faithful once that one is gone.
  const again = withheld.filter(({ why }) => why === "unfaithful").map(({ finding }) => finding);
  if (again.length > 0 && fixed.length > 0) {
    withheld.splice(0, withheld.length, ...withheld.filter(({ why }) => why !== "unfaithful"));
    await pass(again);
  }
  return { file: source.file, before: source.text, after: current.source.text, fixed, withheld };

  /** Each result is scanned. Where many fixes only set a value they are tried together, twice as many each time. */
  async function pass(list: readonly Finding[]): Promise<void> {
    for (let at = 0, size = 1; at < list.length;) {
      const group = await nextGroup(list, at, size);
      const applied = group.made.length === 0 ? undefined : await applyFix(current, group.made, settings);
      const along = applied && (await takenAlong(group, applied));
      if (applied === undefined || along === undefined) {
        size = 1;
        if (group.made.length > 1) continue;
        withheld.push(...group.withheld);
        withheld.push(...group.made.map(({ finding, fix }) => ({ finding, fix, why: "unfaithful" as const })));
      } else {
        size *= 2;
        withheld.push(...group.withheld);
        fixed.push(...group.made.map(({ finding, fix }) => ({ finding, fix })), ...along);
        current = applied.result;
      }
      at = group.end;
    }
  }

  /** The fixes from an index on that can be tried together, at most so many. */
  async function nextGroup(list: readonly Finding[], from: number, size: number): Promise<Group> {
    const group: Group = { made: [], withheld: [], end: from };
    for (; group.end < list.length && group.made.length < size; group.end++) {
      const finding = list[group.end] as Finding;
      if (fixed.some((each) => each.finding === finding)) continue;
      const made = await make(finding, group);
      if (made === undefined) continue;
      if ("why" in made) group.withheld.push(made);
      else if (group.made.length === 0 || [...group.made, made].every(({ fix }) => setsOnly(fix)))
        group.made.push(made);
      else return group;
    }
    return group;
  }

  /** `undefined` when an earlier fix took the finding along: another name of the same value. */
  async function make(finding: Finding, group: Group): Promise<MadeFix | Withheld | undefined> {
    // Of several that are alike those before this one stay where they were withheld, or are fixed together with it.
    const alike = [...withheld, ...group.withheld, ...group.made].filter((each) => isSame(each.finding, finding));
    const here = current.findings.filter((each) => isSame(each, finding))[alike.length];
    if (here === undefined)
      return first.findings.some((each) => isSame(each, finding)) ? undefined : { finding, why: "manual" };
    const subject = await subjectOf({ ...here, related: finding.related }, current.source, current.definitions);
    const fix = subject && fixOf(subject, contextOf(finding));
    if (subject === undefined) return { finding, why: "manual" };
    if (fix === undefined) return { finding, why: "manual", ...underResolver(subject, finding, "manual") };
    const why = whyNot(finding, fix, limits);
    if (why === undefined) return { finding, subject, fix };
    return { finding, why, fix, ...underResolver(subject, finding, why) };
  }

  /** Whether the resolver would make a safe fix of one that is not made. */
  function underResolver(
    subject: FixSubject,
    finding: Finding,
    why: Withheld["why"],
  ): Pick<Withheld, "isSafeWithResolver"> {
    const context = contextOf(finding);
    if (context.resolver || (why !== "unsafe" && why !== "manual")) return {};
    return fixOf(subject, { ...context, resolver: true })?.safety === "safe" ? { isSafeWithResolver: true } : {};
  }

  /**
   * The further findings that are fixed by what was changed, so that their values are kept as well; `undefined` where one
   * would be lost: nobody asked for it, or it cannot be kept.
   */
  async function takenAlong({ made }: Group, { gone }: Applied): Promise<Fixed[] | undefined> {
    if (gone.length === 0) return [];
    const [one] = made;
    if (one === undefined || made.length > 1) return undefined;
    const along: Fixed[] = [];
    for (const each of gone) {
      const finding = wanted.find((other) => isSame(other, each) && !along.some((known) => known.finding === other));
      const subject = await subjectOf(each, current.source, current.definitions);
      if (finding === undefined || subject === undefined || whyNot(finding, one.fix, limits) !== undefined)
        return undefined;
      along.push({ finding, fix: fixOf(subject, contextOf(finding)) ?? one.fix });
    }
    return along;
  }
}

interface MadeFix extends PlacedFix {
  /** As the caller knows it. */
  readonly finding: Finding;
}

/** Fixes that are tried together, and what is withheld among them. */
interface Group {
  readonly made: MadeFix[];
  readonly withheld: Withheld[];
  /** The index of the first finding that is not in it. */
  end: number;
}

/** Whether a fix does nothing that another one of the file may do as well, such as adding the identity. */
function setsOnly({ changes, edits }: Fix): boolean {
  return edits === undefined && changes?.every(({ kind }) => kind === "set") === true;
}

function whyNot(finding: Finding, fix: Fix, limits: FixLimits): Withheld["why"] | undefined {
  if (fix.safety === "unsafe" && !limits.unsafe) return "unsafe";
  if (fix.files?.some(({ folder }) => limits.hasFolder?.(finding.file, folder) === false) === true) return "no-folder";
  if (fix.stores && limits.isKept?.(finding) === false) return "not-stored";
  return limits.writes && fix.lacks !== undefined ? "lacks" : undefined;
}
