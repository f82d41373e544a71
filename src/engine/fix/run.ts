import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "../../errors.ts";
import type { FixContext, NeededFile } from "../../remedies/fixes/fix.ts";
import { planNames } from "../../vault/name-plan.ts";
import type { PlannedName } from "../../vault/name-plan.ts";
import { uploadSecrets } from "../../vault/upload.ts";
import type { Vault } from "../../vault/vault.ts";
import type { FixedFile, FixLimits } from "./fix-file.ts";
import { removeJournal, writeJournal } from "./journal.ts";
import type { JournalEntry } from "./journal.ts";
import { fixFiles } from "./plan.ts";
import type { Candidate, CandidateFile, Candidates } from "./plan.ts";
import { replaceFile, writeAtomically } from "./replace-file.ts";

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

/** What a run would do, or is about to. */
export interface FixPlan {
  readonly files: readonly FixedFile[];
  readonly names: ReadonlyMap<Candidate, PlannedName>;
  /** Files that are put into code folders. */
  readonly needed: readonly PlacedFile[];
}

/** A file that a fix needs, at its place. */
export interface PlacedFile {
  readonly path: string;
  readonly what: NeededFile["what"];
}

/** Stands for the version that the vault will give; the edits are as long and as faithful with it. */
const ASSUMED_VERSION = "0".repeat(32);

/** A vault in which all names are free, for runs that only show what would change. */
const OFFLINE: Vault = {
  url: "",
  name: "",
  state: async () => ({ kind: "free" }),
  store: async () => {
    throw new UsageError("nothing is stored in a run that only shows");
  },
};

/** Works out the new texts. Reads the vault when there is one; stores and writes nothing. */
export async function planFixes(candidates: Candidates, request: FixRequest): Promise<FixPlan> {
  const names = await namesFor(candidates, request);
  const version = (candidate: Candidate): string | undefined => {
    const name = names.get(candidate);
    return name?.version ?? (request.uploads || !request.writes ? ASSUMED_VERSION : undefined);
  };
  const files = await fixFiles(candidates, contextsOf(request, names, version), limitsOf(request, candidates, names));
  return { files, names, needed: neededBy(files, candidates) };
}

/**
 * Stores the values and changes the files: first a journal, then the vault, read back, then the files that code folders
 * need, then the definitions. Whenever it is killed, each file is the old or the new one, and no value has left a file
 * that is not in the vault.
 *
 * @param contentOf the content of a file that code folders need
 * @returns the files as they were changed
 */
export async function applyFixes(
  candidates: Candidates,
  plan: FixPlan,
  request: FixRequest,
  contentOf: (what: NeededFile["what"]) => string,
): Promise<readonly FixedFile[]> {
  const moving = movingCandidates(candidates, plan);
  const { vault, cwd } = request;
  writeJournal(cwd, {
    version: 1,
    vault: vault?.url ?? "",
    resolver: request.resolver,
    unsafe: request.unsafe,
    entries: moving.map(({ finding }, index) => entryOf(finding, plan.names.get(moving[index] as Candidate))),
  });
  const versions = await store(moving, plan, request);
  const version = (candidate: Candidate): string | undefined => versions.get(plan.names.get(candidate)?.name ?? "");
  const files = await fixFiles(
    candidates,
    contextsOf(request, plan.names, version),
    limitsOf(request, candidates, plan.names),
  );
  for (const { path, what } of neededBy(files, candidates)) placeFile(path, contentOf(what));
  for (const { file, before, after } of files)
    if (after !== before) replaceFile(pathOf(candidates, file), before, after, file);
  removeJournal(cwd);
  return files;
}

async function namesFor(candidates: Candidates, request: FixRequest): Promise<Map<Candidate, PlannedName>> {
  const wished = candidates.files.flatMap((file) => file.candidates.filter(({ wish }) => wish !== undefined));
  const wishes = wished.flatMap((candidate) => {
    const { wish } = candidate;
    const name = request.nameOf(candidate);
    return wish === undefined ? [] : [{ ...wish, ...(name === undefined ? {} : { name }) }];
  });
  const names = await planNames(request.vault ?? OFFLINE, wishes, request.whenTaken, request.signal);
  return new Map(wished.map((candidate, index) => [candidate, names[index] as PlannedName]));
}

function contextsOf(
  { vault, resolver, sshPublicKey }: FixRequest,
  names: ReadonlyMap<Candidate, PlannedName>,
  versionOf: (candidate: Candidate) => string | undefined,
): (candidate: Candidate) => FixContext {
  return (candidate) => {
    const version = versionOf(candidate);
    return {
      ...(vault === undefined ? {} : { vault: { name: vault.name, url: vault.url } }),
      name: names.get(candidate)?.name ?? "secret",
      ...(version === undefined ? {} : { version }),
      resolver,
      ...(sshPublicKey === undefined ? {} : { sshPublicKey }),
    };
  };
}

function limitsOf(
  { unsafe, writes, uploads }: FixRequest,
  candidates: Candidates,
  names: ReadonlyMap<Candidate, PlannedName>,
): FixLimits {
  const byFinding = new Map(candidates.files.flatMap((file) => file.candidates).map((each) => [each.finding, each]));
  return {
    unsafe,
    writes,
    hasFolder: (file, folder) => isFolder(resolve(dirname(pathOf(candidates, file)), folder)),
    isKept: (finding) => {
      const candidate = byFinding.get(finding);
      return !writes || uploads || (candidate !== undefined && names.get(candidate)?.action === "keep");
    },
  };
}

function movingCandidates({ files }: Candidates, plan: FixPlan): Candidate[] {
  const stored = new Set(plan.files.flatMap(({ fixed }) => fixed.map(({ finding }) => finding)));
  return files.flatMap(({ candidates }) => candidates.filter(({ finding }) => stored.has(finding)));
}

function entryOf({ file, rule, path }: Candidate["finding"], name: PlannedName | undefined): JournalEntry {
  return { file, rule, path, name: name?.name ?? "" };
}

/** The versions of all names, once every value is in the vault. */
async function store(
  moving: readonly Candidate[],
  plan: FixPlan,
  { vault, uploads, signal }: FixRequest,
): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  const toStore = new Map<string, { readonly name: string; readonly candidate: Candidate }>();
  const storing = new Set(
    plan.files.flatMap(({ fixed }) => fixed.filter(({ fix }) => fix.stores).map(({ finding }) => finding)),
  );
  for (const candidate of moving) {
    const planned = plan.names.get(candidate);
    if (planned?.version !== undefined) versions.set(planned.name, planned.version);
    else if (planned !== undefined && storing.has(candidate.finding))
      toStore.set(planned.name, { name: planned.name, candidate });
  }
  if (!uploads || vault === undefined || toStore.size === 0) return versions;
  const list = [...toStore.values()].flatMap(({ name, candidate: { wish, finding } }) =>
    wish === undefined ? [] : [{ name, secret: wish.secret, origin: { file: finding.file, path: finding.path } }],
  );
  const stored = await uploadSecrets(vault, list, signal === undefined ? {} : { signal });
  for (const { name, version } of stored) versions.set(name, version);
  return versions;
}

function neededBy(files: readonly FixedFile[], candidates: Candidates): PlacedFile[] {
  const placed = new Map<string, PlacedFile>();
  for (const { file, fixed } of files) {
    for (const { folder, what } of fixed.flatMap(({ fix }) => fix.files ?? [])) {
      const path = resolve(dirname(pathOf(candidates, file)), folder, NAMES[what]);
      placed.set(path, { path, what });
    }
  }
  return [...placed.values()];
}

const NAMES: Readonly<Record<NeededFile["what"], string>> = { resolver: "keyvault_env.py" };

function placeFile(path: string, content: string): void {
  if (!existsSync(path)) writeAtomically(path, Buffer.from(content), path, undefined);
}

function pathOf({ files }: Candidates, shown: string): string {
  return (files.find(({ source }) => source.file === shown) as CandidateFile).path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
