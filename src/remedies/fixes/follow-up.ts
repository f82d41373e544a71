import type { Secret } from "../../detection/secret.ts";
import type { Finding } from "../../findings/finding.ts";
import type { Family } from "../../formats/format.ts";
import { PASTE } from "../key-vault.ts";
import { shell } from "../snippet.ts";
import type { Fix } from "./fix.ts";
import { grantSteps } from "./reader.ts";
import type { Reader } from "./reader.ts";

/** A fix that was made or is offered, and where its value is kept. */
export interface MadeFix {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly name: string;
  readonly variable: string;
  /** What goes into the vault: all of a connection string, also where only its password was found. */
  readonly secret: Secret;
}

/** Steps under a heading. */
export interface FollowUp {
  readonly title: string;
  readonly steps: readonly string[];
}

const SERVED: Family = "online-deployment";

/** What a person does before the values leave the files: put each into the vault, unless the run does it. */
export function storeByHand(fixes: readonly MadeFix[], vault: string): FollowUp[] {
  const steps = storeSteps(fixes, vault, PASTE);
  return steps.length === 0 ? [] : [{ title: "Before: put the values into the vault, or let --upload do it", steps }];
}

/** What a person does with values that were stored as they leaked. */
export function storeRotated(fixes: readonly MadeFix[], vault: string): FollowUp[] {
  // Nothing reads the key of a datastore any more; it is kept for whoever used it.
  const read = fixes.filter(({ finding: { format } }) => format.family !== "datastore" || format.language === "python");
  const steps = storeSteps(read, vault, "paste the new value when the cursor waits");
  if (steps.length === 0) return [];
  const files = [...new Set(fixes.flatMap(({ fix, finding }) => (fix.isPinned === true ? [finding.file] : [])))];
  const pinned = files.map((file) => `Write the version that the command prints into the reference in ${file}.`);
  const isCopied = fixes.some(({ fix }) => fix.steps.some((step) => step.includes("az keyvault secret show")));
  const again = isCopied ? ['Then once more what stands above under "Then": it copies the value from the vault.'] : [];
  return [{ title: "After the rotation put the new values into the vault", steps: [...steps, ...pinned, ...again] }];
}

/** The commands that put each value into the vault, once for each name. */
function storeSteps(fixes: readonly MadeFix[], vault: string, paste: string): string[] {
  const lines = new Map<string, { note: string; lines: readonly string[] }>();
  for (const { finding, fix, name, variable, secret } of fixes) {
    if (!fix.stores || lines.has(name)) continue;
    const output = fix.isPinned === true ? "--query id --output tsv" : "--output none";
    const set = (file: string): string =>
      `az keyvault secret set --vault-name ${vault} --name ${name} --file ${file} ${output}`;
    // Which value is meant, when only a part of it was found: its length tells.
    const note = `${secret.masked} of ${plain(finding.file)}:${finding.start.line}`;
    // `read` takes one line, and a private key has many.
    const isRead = secret.isOneLine;
    lines.set(name, {
      note,
      lines: isRead ? [`read -rs ${variable}`, set(`<(printf %s "$${variable}")`)] : [set("<file-with-the-value>")],
    });
  }
  const all = [...lines.values()];
  const first = all.findIndex((each) => each.lines.length > 1);
  return all.map(({ note, lines: list }, index) => shell(index === first ? `${note}: ${paste}` : note, ...list));
}

/** In a comment of a shell, which a line end would close. */
const plain = (file: string): string => file.replaceAll(/[\p{Cc}\u2028\u2029]/gu, "?");

/** What remains: who may read the vault, what the fixes ask for, and what to do about the copies of the values. */
export function followUps(fixes: readonly MadeFix[], vault: string): FollowUp[] {
  const stored = fixes.filter(({ fix }) => fix.stores);
  const grants = grantSteps(
    stored.flatMap((each) => readerOf(each) ?? []),
    vault,
  );
  const own = [...new Set(fixes.flatMap(({ fix }) => fix.steps))];
  const followUps: FollowUp[] = [];
  if (grants.length > 0) followUps.push({ title: "Let the identity read the vault", steps: grants });
  if (own.length > 0) followUps.push({ title: "Then", steps: own });
  return [...followUps, ...cleanUps(fixes)];
}

/** Who reads the vault; the fix says it where the definition tells more than its format. */
function readerOf({ fix, finding }: MadeFix): Reader | undefined {
  if (fix.reader !== undefined) return fix.reader;
  if (finding.format.family === SERVED) return { kind: "endpoint" };
  const isJob = finding.format.family === "job" || fix.files?.some(({ what }) => what === "resolver") === true;
  return isJob ? { kind: "cluster" } : undefined;
}

/** The advice to rotate and to clean up, each sentence once under each heading. */
function cleanUps(fixes: readonly MadeFix[]): FollowUp[] {
  const byTitle = new Map<string, { rest: Set<string>; rotations: Map<string, string> }>();
  for (const { finding } of fixes) {
    const last = finding.remedies.at(-1);
    if (last === undefined || last.edits.length > 0 || finding.remedies.length < 2) continue;
    const [rotation = "", ...rest] = last.steps;
    const known = byTitle.get(last.title) ?? { rest: new Set(), rotations: new Map() };
    for (const step of rest) known.rest.add(step);
    known.rotations.set(finding.rule, rotation);
    byTitle.set(last.title, known);
  }
  return [...byTitle].map(([title, { rest, rotations }]) => {
    const rotate =
      rotations.size === 1
        ? [...rotations.values()]
        : [...rotations].map(([rule, rotation]) => `${rule}: ${lowered(rotation)}`);
    return { title, steps: [...rotate, ...rest] };
  });
}

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
