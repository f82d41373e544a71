import { resolve } from "node:path";
import { UsageError } from "../../errors.ts";
import { JOURNAL_FILE, readJournal, removeJournal } from "./journal.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import type { FixPlan } from "./make-plan.ts";
import type { Candidate, Candidates } from "./plan.ts";
import { removeLeftovers } from "./replace-file.ts";

/**
 * The journal of the run that is to be finished.
 *
 * @throws {UsageError} when there is none
 */
export function journalToResume(folder: string): Journal {
  const journal = readJournal(folder);
  if (journal === undefined) throw new UsageError(`there is no ${JOURNAL_FILE} here, so no run that could be finished`);
  return journal;
}

/**
 * Keeps a new run from making a second journal over that of one that did not end.
 *
 * @throws {UsageError} when there is a journal
 */
export function refuseOverJournal(folder: string): void {
  if (readJournal(folder) !== undefined)
    throw new UsageError(
      `${JOURNAL_FILE} says that a run did not end; finish it with: jobscrub fix --resume (or delete the file to begin anew)`,
    );
}

/** What a run is about to fix. */
export function entriesOf({ files }: Candidates, plan: FixPlan): JournalEntry[] {
  const fixed = new Set(plan.files.flatMap((file) => file.fixed.map(({ finding }) => finding)));
  return files
    .flatMap(({ candidates }) => candidates.filter(({ finding }) => fixed.has(finding)))
    .map((candidate) => {
      const { file, rule, path } = candidate.finding;
      return { file, rule, path, ...candidate.ordinal, name: plan.names.get(candidate)?.name ?? "" };
    });
}

/** The run has ended: nothing of it is left beside its files. */
export function endJournal(folder: string, { entries }: Journal): void {
  for (const { file } of entries) removeLeftovers(resolve(folder, file));
  removeJournal(folder);
}

/** Of what was found now only what the run was about; what it had done already is found no more. */
export function onlyJournalled(candidates: Candidates, journal: Journal): Candidates {
  const files = candidates.files
    .map((file) => ({ ...file, candidates: file.candidates.filter((each) => entryFor(journal, each) !== undefined) }))
    .filter((file) => file.candidates.length > 0);
  return { ...candidates, files };
}

/** The name that the run had planned for a value. */
export function nameIn(journal: Journal, candidate: Candidate): string | undefined {
  const name = entryFor(journal, candidate)?.name;
  return name === "" ? undefined : name;
}

/** A file is the old or the new one: where there are fewer of a kind than there were, it is the new one. */
function entryFor({ entries }: Journal, { finding, ordinal }: Candidate): JournalEntry | undefined {
  return entries.find(
    ({ file, rule, path, index, of }) =>
      file === finding.file &&
      rule === finding.rule &&
      path === finding.path &&
      index === ordinal.index &&
      of === ordinal.of,
  );
}
