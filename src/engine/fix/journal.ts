import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../errors.ts";
import { writeAtomically } from "./replace-file.ts";

/** The file in which a run that writes notes what it is about to do. It is gone when the run has ended well. */
export const JOURNAL_FILE = ".jobscrub-fix.json";

/** One value that moves to the vault. */
export interface JournalEntry {
  /** Relative to the folder of the journal, with `/`. */
  readonly file: string;
  readonly rule: string;
  readonly path: string;
  /** Its name in the vault. */
  readonly name: string;
}

/**
 * What a run does, so that it can be finished after it was killed. It is written once, before anything is stored: what the
 * vault holds and what the files hold tells how far the run came. No value and nothing made of one is in it.
 */
export interface Journal {
  readonly version: 1;
  readonly vault: string;
  readonly resolver: boolean;
  readonly unsafe: boolean;
  readonly entries: readonly JournalEntry[];
}

/** @throws {UsageError} when it cannot be written */
export function writeJournal(folder: string, journal: Journal): void {
  const text = `${JSON.stringify(journal, null, 2)}\n`;
  writeAtomically(join(folder, JOURNAL_FILE), Buffer.from(text), JOURNAL_FILE, undefined);
}

export function removeJournal(folder: string): void {
  rmSync(join(folder, JOURNAL_FILE), { force: true });
}

/**
 * The journal of a run that did not end, or `undefined`.
 *
 * @throws {UsageError} when the file is no journal of this version
 */
export function readJournal(folder: string): Journal | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, JOURNAL_FILE), "utf8");
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
  const journal = value as Partial<Journal> | null;
  const isText = (each: unknown): boolean => typeof each === "string";
  const isWhole =
    journal?.version === 1 &&
    isText(journal.vault) &&
    typeof journal.resolver === "boolean" &&
    typeof journal.unsafe === "boolean" &&
    Array.isArray(journal.entries) &&
    journal.entries.every(
      (entry: Partial<JournalEntry> | null) =>
        isText(entry?.file) && isText(entry?.rule) && isText(entry?.path) && isText(entry?.name),
    );
  return isWhole ? (journal as Journal) : undefined;
}
