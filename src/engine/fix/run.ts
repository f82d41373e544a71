import { Interrupted, JobscrubError, UsageError } from "../../errors.ts";
import type { FixedFile } from "./fix-file.ts";
import { journalPath, removeJournal, writeJournal } from "./journal.ts";
import type { RunOptions } from "./journal.ts";
import { ASSUMED_VERSION, movingOf, newTexts } from "./make-plan.ts";
import type { FixPlan, FixRequest } from "./make-plan.ts";
import { neededBy, placeFiles, refuseForeignFiles } from "./needed-files.ts";
import { pathOf } from "./plan.ts";
import type { Candidates } from "./plan.ts";
import { removeLeftovers, replaceFile, requireReplaceable } from "./replace-file.ts";
import { entriesOf } from "./resume.ts";
import { storeValues } from "./store-values.ts";

const RESUME = "finish it with: jobscrub fix --resume";

/**
 * Stores the values and changes the files: first a journal, then the vault, read back, then the files that code folders
 * need, then the definitions. Whenever it is killed, each file is the old or the new one, and no value has left a file
 * that is not in the vault. The journal stays when something was done and not all.
 *
 * @param how.options what the run was told, for the journal
 * @param how.resumes whether it goes on with another one, of which the journal must stay
 * @param resolver the text of the resolver
 * @returns the files as they were changed
 * @throws {Interrupted} when it was stopped, which is heard only before the first file changes
 * @throws {JobscrubError} when not all could be done; the message says how to go on
 */
export async function applyFixes(
  candidates: Candidates,
  plan: FixPlan,
  request: FixRequest,
  { options, resumes }: { readonly options: RunOptions; readonly resumes: boolean },
  resolver: string,
): Promise<readonly FixedFile[]> {
  const { vault, cwd, signal } = request;
  // What will fail is better known before a value is in the vault.
  for (const { file, before, after } of plan.files)
    if (after !== before) requireReplaceable(pathOf(candidates, file), before, file);
  refuseForeignFiles(plan.needed, cwd);
  signal?.throwIfAborted();
  const written = [...plan.files.map(({ file }) => pathOf(candidates, file)), ...plan.needed.map(({ path }) => path)];
  for (const path of [journalPath(cwd), ...written]) removeLeftovers(path);
  writeJournal(cwd, { version: 1, vault: vault?.url ?? "", options, entries: entriesOf(candidates, plan) });
  let stored = 0;
  let isWriting = false;
  try {
    const moving = movingOf(plan.files, candidates);
    const versions = await storeValues(moving, plan, request, () => stored++);
    const files = await textsToWrite(candidates, plan, request, versions);
    isWriting = true;
    placeFiles(neededBy(files, candidates), resolver, cwd);
    replaceFiles(files, candidates);
    removeJournal(cwd);
    return files;
  } catch (error) {
    const isStopped = signal?.aborted === true;
    if (!isStopped && !(error instanceof JobscrubError)) throw error;
    // A value of which the answer was lost is found again by the next run.
    if (stored === 0 && !isStopped && !resumes && !(error instanceof HalfWritten)) {
      removeJournal(cwd);
      throw error;
    }
    // The signal is not heard while files are changed.
    if (isStopped && !isWriting)
      throw new Interrupted(`stopped; secrets stored: ${stored}, and every file is as it was; ${RESUME}`);
    throw new JobscrubError(`${(error as Error).message}; ${RESUME}`);
  }
}

/** The texts with the versions that the vault gave; a value that is not there makes no change. */
async function textsToWrite(
  candidates: Candidates,
  plan: FixPlan,
  request: FixRequest,
  versions: ReadonlyMap<string, string>,
): Promise<readonly FixedFile[]> {
  const isUnfinished = plan.files.some(({ after }) => after.includes(ASSUMED_VERSION));
  const nameOf = (candidate: Parameters<typeof plan.names.get>[0]): string => plan.names.get(candidate)?.name ?? "";
  const files = isUnfinished
    ? await newTexts(
        candidates,
        request,
        plan.names,
        (candidate) => versions.get(nameOf(candidate)),
        (candidate) => versions.has(nameOf(candidate)),
      )
    : plan.files;
  const isMissing = movingOf(files, candidates).some((candidate) => !versions.has(nameOf(candidate)));
  if (isMissing) throw new TypeError("a value would leave its file without being in the vault");
  return files;
}

/** Some files could not be changed, others were. */
class HalfWritten extends UsageError {}

/** Changes as many files as can be; one that cannot be written keeps none of the others from it. */
function replaceFiles(files: readonly FixedFile[], candidates: Candidates): void {
  const failures: string[] = [];
  for (const { file, before, after } of files) {
    if (after === before) continue;
    try {
      replaceFile(pathOf(candidates, file), before, after, file);
    } catch (error) {
      if (!(error instanceof JobscrubError)) throw error;
      failures.push(error.message);
    }
  }
  const [first] = failures;
  if (first === undefined) return;
  const more = failures.length > 1 ? ` (and ${failures.length - 1} more)` : "";
  throw new HalfWritten(`${first}${more}; all other files were changed`);
}
