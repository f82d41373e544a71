import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { UsageError } from "../errors.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";
import type { Counts } from "./counts.ts";
import type { ProblemState } from "./problem-list.ts";
import type { Position } from "./walk.ts";

/** How far an audit has got. Holds names and links of the service, never a value of a resource. */
export interface Checkpoint {
  readonly version: 1;
  /** What was asked for; a checkpoint only serves the same question. */
  readonly request: unknown;
  /** The dates of `--since` and `--until`, as they were when the audit began. */
  readonly since?: string;
  readonly until?: string;
  readonly workspaces: readonly WorkspaceId[];
  /** Which of them is read. */
  readonly workspace: number;
  readonly position: Position;
  readonly counts: Counts;
  readonly problems: ProblemState;
  /** How many bytes of the journal belong to what was read. */
  readonly journal: number;
  /** How far it had got when the list began that is read now: where to go back to when a link has expired. */
  readonly listBegan: { readonly counts: Counts; readonly problems: ProblemState; readonly journal: number };
  /** How long the audit has taken, in milliseconds. */
  readonly elapsed: number;
}

/** The file beside a checkpoint that holds the places of the findings. */
export function journalOf(file: string): string {
  return `${file}.places.jsonl`;
}

/**
 * Reads a checkpoint; `undefined` when there is none.
 *
 * @throws {UsageError} when the file is something else, or of another question
 */
export function readCheckpoint(file: string, request: unknown, shown: string): Checkpoint | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new UsageError(`cannot read the checkpoint ${shown} (${code ?? "unknown error"})`);
  }
  const found = parse(text);
  if (found?.version !== 1 || !Array.isArray(found.workspaces) || typeof found.journal !== "number")
    throw new UsageError(`${shown} is no checkpoint of jobscrub audit; name another file`);
  if (JSON.stringify(found.request) !== JSON.stringify(request))
    throw new UsageError(`the checkpoint ${shown} is of an audit with other options; use the same ones or delete it`);
  return found as Checkpoint;
}

/** Writes a checkpoint, so that it is either there as a whole or as it was before. */
export function writeCheckpoint(file: string, checkpoint: Checkpoint): void {
  const temporary = `${file}.tmp`;
  try {
    writeFileSync(temporary, `${JSON.stringify(checkpoint)}\n`, { mode: 0o600 });
    renameSync(temporary, file);
  } catch (error) {
    throw new UsageError(`cannot write ${file} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
  }
}

/** Removes a checkpoint and what lies beside it, once the report is written. */
export function removeCheckpoint(file: string): void {
  for (const each of [file, journalOf(file), `${file}.tmp`]) rmSync(each, { force: true });
}

function parse(text: string): Partial<Checkpoint> | null {
  try {
    return JSON.parse(text) as Partial<Checkpoint> | null;
  } catch {
    return null;
  }
}
