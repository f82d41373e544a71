import { UsageError } from "../../errors.ts";
import { JOURNAL_FILE, readJournal } from "./journal.ts";
import type { Journal } from "./journal.ts";
import type { Candidate, Candidates } from "./plan.ts";

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
    throw new UsageError(`${JOURNAL_FILE} says that a run did not end; finish it with: jobscrub fix --resume`);
}

/** Of what was found now only what the run was about; what it had done already is found no more. */
export function onlyJournalled(candidates: Candidates, journal: Journal): Candidates {
  const files = candidates.files
    .map((file) => ({ ...file, candidates: file.candidates.filter((each) => nameIn(journal, each) !== undefined) }))
    .filter((file) => file.candidates.length > 0);
  return { ...candidates, files };
}

/** The name that the run had planned for a value. */
export function nameIn({ entries }: Journal, { finding }: Candidate): string | undefined {
  return entries.find(({ file, rule, path }) => file === finding.file && rule === finding.rule && path === finding.path)
    ?.name;
}
