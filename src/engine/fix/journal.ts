import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../errors.ts";
import { writeAtomically } from "./replace-file.ts";

/** The file in which a run that writes notes what it is about to do. It is gone when the run has ended well. */
export const JOURNAL_FILE = ".jobscrub-fix.json";

/** One finding that is fixed. */
export interface JournalEntry {
  /** Relative to the folder of the journal, with `/`. */
  readonly file: string;
  readonly rule: string;
  readonly path: string;
  /** Which of how many findings of this rule at this path it is, counted from 0 in the order of the file. */
  readonly index: number;
  readonly of: number;
  /** The name of its value in the vault. */
  readonly name: string;
}

/** What the run was told, so that it finds and fixes the same once more. */
export interface RunOptions {
  readonly paths: readonly string[];
  readonly config?: string;
  readonly includeRules: readonly string[];
  readonly uploads: boolean;
  readonly resolver: boolean;
  readonly unsafe: boolean;
  readonly sshPublicKey?: string;
}

/**
 * What a run does, so that it can be finished after it was killed. It is written once, before anything is stored: what the
 * vault holds and what the files hold tells how far the run came. No value and nothing made of one is in it.
 */
export interface Journal {
  readonly version: 1;
  /** `https://NAME.vault.azure.net`, or empty where the run has none. */
  readonly vault: string;
  readonly options: RunOptions;
  readonly entries: readonly JournalEntry[];
}

/** Where the journal of runs in a folder is. */
export function journalPath(folder: string): string {
  return join(folder, JOURNAL_FILE);
}

/** @throws {UsageError} when it cannot be written */
export function writeJournal(folder: string, journal: Journal): void {
  const text = `${JSON.stringify(journal, null, 2)}\n`;
  writeAtomically(journalPath(folder), Buffer.from(text), JOURNAL_FILE, undefined);
}

export function removeJournal(folder: string): void {
  rmSync(journalPath(folder), { force: true });
}

/**
 * The journal of a run that did not end, or `undefined`.
 *
 * @throws {UsageError} when the file is no journal of this version
 */
export function readJournal(folder: string): Journal | undefined {
  let text: string;
  try {
    text = readFileSync(journalPath(folder), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new UsageError(`cannot read ${JOURNAL_FILE} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
  }
  const journal = parse(text);
  if (journal === undefined)
    throw new UsageError(`${JOURNAL_FILE} is no journal of this version of jobscrub; look at it, then delete it`);
  return journal;
}

function parse(text: string): Journal | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { version, vault, options, entries } = (value ?? {}) as Partial<Journal>;
  const isWhole =
    version === 1 && isText(vault) && areOptions(options) && Array.isArray(entries) && entries.every(isEntry);
  return isWhole ? (value as Journal) : undefined;
}

const isText = (value: unknown): boolean => typeof value === "string";
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

function areOptions(options: Partial<RunOptions> | undefined | null): boolean {
  const { paths, config = "", includeRules, uploads, resolver, unsafe, sshPublicKey = "" } = options ?? {};
  const areFlags = [uploads, resolver, unsafe].every((flag) => typeof flag === "boolean");
  return areTexts(paths) && areTexts(includeRules) && isText(config) && isText(sshPublicKey) && areFlags;
}

function isEntry(entry: Partial<JournalEntry> | null): boolean {
  const { file, rule, path, index, of, name } = entry ?? {};
  return areTexts([file, rule, path, name]) && Number.isInteger(index) && Number.isInteger(of);
}
