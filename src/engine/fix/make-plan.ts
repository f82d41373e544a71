import { dirname, resolve } from "node:path";
import type { FixContext } from "../../remedies/fixes/fix.ts";
import type { PlannedName } from "../../vault/name-plan.ts";
import type { Vault } from "../../vault/vault.ts";
import { isFolder } from "../is-folder.ts";
import type { FixedFile, FixLimits } from "./fix-file.ts";
import { OFFLINE, namesFor, namesakes } from "./names.ts";
import { neededBy } from "./needed-files.ts";
import type { PlacedFile } from "./needed-files.ts";
import { fixFiles, pathOf } from "./plan.ts";
import type { Candidate, Candidates } from "./plan.ts";

/** What the user asked for. */
export interface FixRequest {
  readonly cwd: string;
  readonly vault?: Vault;
  readonly writes: boolean;
  /** Whether values are stored; without it only those leave a file that the vault holds already. */
  readonly uploads: boolean;
  readonly unsafe: boolean;
  readonly resolver: boolean;
  readonly whenTaken: "rename" | "stop";
  readonly sshPublicKey?: string;
  /** Names that the user chose, or that an earlier run had planned. */
  readonly nameOf: (candidate: Candidate) => string | undefined;
  readonly signal?: AbortSignal;
}

type Names = ReadonlyMap<Candidate, PlannedName>;

/** What a run would do, or is about to. */
export interface FixPlan {
  readonly files: readonly FixedFile[];
  readonly names: Names;
  /** Files that are put into code folders. */
  readonly needed: readonly PlacedFile[];
}

/** Stands for the version that the vault will give; the edits are as long and as faithful with it. */
export const ASSUMED_VERSION = "0".repeat(32);

/** Works out the new texts. A run that writes reads the vault, when there is one; nothing is stored or written. */
export async function planFixes(candidates: Candidates, request: FixRequest): Promise<FixPlan> {
  const { vault, writes, uploads } = request;
  const all = candidates.files.flatMap((file) => file.candidates);
  const called = namesakes(all);
  const assumed = await namesFor(all, called, OFFLINE, request);
  const first = await textsWith(candidates, request, assumed, () => true);
  // What moves has the first choice of names: what stays must not take one from it.
  const moving = movingOf(first, candidates);
  const staying = all.filter((candidate) => !moving.includes(candidate));
  const names = await namesFor([...moving, ...staying], called, OFFLINE, request);
  if (writes && vault !== undefined)
    for (const [candidate, name] of await namesFor(moving, called, vault, request)) names.set(candidate, name);
  const isAssumed = all.every((candidate) => names.get(candidate)?.name === assumed.get(candidate)?.name);
  if (!writes && isAssumed) return { files: first, names, needed: neededBy(first, candidates) };
  const known = new Set(moving);
  const isKept = (candidate: Candidate): boolean => {
    if (!writes) return true;
    return vault !== undefined && known.has(candidate) && (uploads || names.get(candidate)?.action === "keep");
  };
  const second = await textsWith(candidates, request, names, isKept);
  return { files: withFirstReasons(second, first), names, needed: neededBy(second, candidates) };
}

function textsWith(
  candidates: Candidates,
  request: FixRequest,
  names: Names,
  isKept: (candidate: Candidate) => boolean,
): Promise<FixedFile[]> {
  const versionOf = (candidate: Candidate): string => names.get(candidate)?.version ?? ASSUMED_VERSION;
  return newTexts(candidates, request, names, versionOf, isKept);
}

/**
 * The new texts of all files.
 *
 * @param versionOf the version of a candidate's value in the vault
 * @param isKept whether the value of a candidate is in the vault, or will be, when it leaves its file
 */
export function newTexts(
  candidates: Candidates,
  { vault, resolver, sshPublicKey, unsafe, writes, signal }: FixRequest,
  names: Names,
  versionOf: (candidate: Candidate) => string | undefined,
  isKept: (candidate: Candidate) => boolean,
): Promise<FixedFile[]> {
  const byFinding = new Map(candidates.files.flatMap((file) => file.candidates).map((each) => [each.finding, each]));
  const contextOf = (candidate: Candidate): FixContext => {
    const version = versionOf(candidate);
    return {
      ...(vault === undefined ? {} : { vault: { name: vault.name, url: vault.url } }),
      name: names.get(candidate)?.name ?? "secret",
      ...(candidate.wish === undefined ? {} : { variable: candidate.wish.variable }),
      ...(version === undefined ? {} : { version }),
      resolver,
      ...(sshPublicKey === undefined ? {} : { sshPublicKey }),
    };
  };
  const limits: FixLimits = {
    unsafe,
    writes,
    hasFolder: (file, folder) => isFolder(resolve(dirname(pathOf(candidates, file)), folder)),
    isKept: (finding) => {
      const candidate = byFinding.get(finding);
      return candidate !== undefined && isKept(candidate);
    },
  };
  return fixFiles(candidates, contextOf, limits, signal);
}

/** The candidates whose values leave their files. */
export function movingOf(files: readonly FixedFile[], candidates: Candidates): Candidate[] {
  const storing = new Set(
    files.flatMap(({ fixed }) => fixed.filter(({ fix }) => fix.stores).map(({ finding }) => finding)),
  );
  return candidates.files.flatMap((file) => file.candidates.filter(({ finding }) => storing.has(finding)));
}

/** What could not move in any case stays for that reason, not for want of a place in the vault. */
function withFirstReasons(files: readonly FixedFile[], first: readonly FixedFile[]): FixedFile[] {
  const all = first.flatMap(({ withheld }) => withheld).filter(({ why }) => why !== "lacks");
  const reasons = new Map(all.map((each) => [each.finding, each]));
  return files.map((file) => ({
    ...file,
    withheld: file.withheld.map((each) => (each.why === "not-stored" ? (reasons.get(each.finding) ?? each) : each)),
  }));
}
