import { JobscrubError } from "../errors.ts";
import { AgeEstimate } from "./age-estimate.ts";
import type { AuditOptions } from "./audit.ts";
import { writeCheckpoint } from "./checkpoint.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { withResult } from "./counts.ts";
import type { Counts } from "./counts.ts";
import { Exposures } from "./exposures.ts";
import { isWanted } from "./filter.ts";
import type { Journal } from "./journal.ts";
import { listsOf } from "./lists.ts";
import { ExpiredLinkError } from "./next-page.ts";
import { refusal } from "./refusal.ts";
import { ProblemList } from "./problem-list.ts";
import type { ResourceNames } from "./resource-names.ts";
import { restoreExposures } from "./restore-exposures.ts";
import type { ResourceResult, ResourceScanner } from "./scan-resource.ts";
import { walkWorkspace } from "./walk.ts";
import type { Batch, Listed, Position } from "./walk.ts";
import { openWorkspace, RefusedError, textAt } from "./workspace.ts";
import type { Access, Workspace } from "./workspace.ts";

const BETWEEN_CHECKPOINTS_MS = 1000;

/** One run of an audit, from a checkpoint on. */
export class AuditRun {
  readonly exposures = new Exposures();
  readonly #access: Access;
  readonly #options: AuditOptions;
  readonly #scanner: ResourceScanner;
  readonly #names: ResourceNames;
  readonly #journal: Journal;
  readonly #from: Checkpoint;
  readonly #started = performance.now();
  readonly problems: ProblemList;
  counts: Counts;
  #workspace: number;
  #position: Position;
  #listBegan: Checkpoint["listBegan"];
  #saved = performance.now();
  #isTaking = false;

  constructor(
    access: Access,
    options: AuditOptions,
    scanner: ResourceScanner,
    names: ResourceNames,
    journal: Journal,
    from: Checkpoint,
  ) {
    this.#access = access;
    this.#options = options;
    this.#scanner = scanner;
    this.#names = names;
    this.#journal = journal;
    this.#from = from;
    this.problems = new ProblemList(options.config.limits.maxProblems, from.problems);
    this.counts = from.counts;
    this.#workspace = from.workspace;
    this.#position = from.position;
    this.#listBegan = from.listBegan;
  }

  /** In milliseconds, earlier runs included. */
  get elapsed(): number {
    return this.#from.elapsed + performance.now() - this.#started;
  }

  /** Brings back what was found before the checkpoint. */
  async restore(): Promise<void> {
    const open = (index: number): Promise<Workspace | undefined> => this.#open(index);
    await restoreExposures(this.exposures, this.#journal, this.#access, this.#scanner, open);
  }

  /**
   * Reads until everything is read or the signal ends it.
   *
   * @param giveUp whether a list whose links have expired is left, instead of begun anew
   * @returns whether everything was read
   * @throws {ExpiredLinkError} when a list must be begun anew; see {@link beforeList}
   */
  async toTheEnd(giveUp: boolean): Promise<boolean> {
    const { workspaces } = this.#options;
    try {
      while (this.#workspace < workspaces.length) {
        const workspace = await this.#open(this.#workspace, true);
        if (workspace !== undefined) await this.#read(workspace, giveUp);
        this.#workspace++;
        this.#beginList({ list: 0 });
        this.#save();
      }
      return true;
    } catch (error) {
      if (error instanceof ExpiredLinkError) throw error;
      // In the middle of a batch counts and position do not belong together; an older checkpoint is right then.
      if (!this.#isTaking) this.#save();
      if (this.#access.signal?.aborted !== true) throw error;
      return false;
    }
  }

  async #read(workspace: Workspace, giveUp: boolean): Promise<void> {
    const lists = listsOf(this.#options.filter.kinds);
    for (;;) {
      try {
        const estimate = new AgeEstimate(textAt(workspace.body, "systemData", "createdAt"));
        for await (const batch of walkWorkspace(this.#access, workspace, lists, this.#position, this.#options.shard)) {
          await this.#take(batch);
          this.#tell(batch, workspace, estimate);
          this.#access.signal?.throwIfAborted();
        }
        return;
      } catch (error) {
        if (!(error instanceof ExpiredLinkError) || !giveUp) throw error;
        const { list } = this.#position;
        this.#refused(lists[list]?.kind ?? "", "its pages could not be read to the end, since their links expired");
        this.#beginList({ list: list + 1 });
      }
    }
  }

  async #take({ list, resources, refused, next }: Batch): Promise<void> {
    this.#isTaking = true;
    for (const resource of resources) {
      if (!isWanted(resource, this.#options.filter)) continue;
      const file = this.#names.fileOf(this.#workspace, resource.path);
      this.#add(await this.#scanner.scan(list.kind, file, resource.body, list.format), resource, file, list.noun);
    }
    if (refused !== undefined) this.#refused(refused.path, refusal(refused.error, list.kind));
    if (next.list === this.#position.list) this.#position = next;
    else this.#beginList(next);
    this.#isTaking = false;
    if (performance.now() - this.#saved >= BETWEEN_CHECKPOINTS_MS) this.#save();
  }

  #add(result: ResourceResult, { path, order, createdAt, createdBy }: Listed, file: string, noun: string): void {
    this.counts = withResult(this.counts, result);
    for (const problem of result.problems) this.problems.add(problem);
    const where = {
      workspace: this.#workspace,
      noun,
      resource: result.veil(path),
      file: result.veil(file),
      order,
      ...(createdAt === undefined ? {} : { createdAt }),
      ...(createdBy === undefined ? {} : { createdBy }),
    };
    for (const finding of result.findings) this.#journal.add(this.exposures.add(finding, where));
  }

  #tell({ list, resources }: Batch, { id }: Workspace, estimate: AgeEstimate): void {
    const part = list.kind === "jobs" ? estimate.after(resources) : undefined;
    this.#options.onProgress?.({
      workspace: this.#workspace + 1,
      workspaces: this.#options.workspaces.length,
      name: id.name,
      noun: list.noun,
      resources: this.counts.resources,
      ...(part === undefined ? {} : { part }),
    });
  }

  /** A workspace; `undefined` when it cannot be read. @param tells whether that is a problem to report */
  async #open(index: number, tells = false): Promise<Workspace | undefined> {
    const id = this.#options.workspaces[index];
    if (id === undefined) return undefined;
    try {
      return await openWorkspace(this.#access, id);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      if (error.status === 401) throw new JobscrubError("the service does not know who asks; sign in with: az login");
      if (tells) this.#refused("", refusal(error, "workspace"));
      return undefined;
    }
  }

  #refused(path: string, message: string): void {
    this.counts = { ...this.counts, unread: this.counts.unread + 1 };
    this.problems.add({ file: this.#names.fileOf(this.#workspace, path), message });
  }

  #beginList(position: Position): void {
    this.#position = position;
    this.#listBegan = { counts: this.counts, problems: this.problems.state, journal: this.#journal.flush() };
  }

  /** The checkpoint to go back to, for a list that must be begun anew. */
  beforeList(): Checkpoint {
    const { counts, problems, journal } = this.#listBegan;
    const { list } = this.#position;
    return { ...this.#checkpoint(journal), position: { list }, counts, problems };
  }

  #checkpoint(journal: number): Checkpoint {
    return {
      ...this.#from,
      workspace: this.#workspace,
      position: this.#position,
      counts: this.counts,
      problems: this.problems.state,
      journal,
      listBegan: this.#listBegan,
      elapsed: this.elapsed,
    };
  }

  #save(): void {
    writeCheckpoint(this.#options.checkpoint, this.#checkpoint(this.#journal.flush()));
    this.#saved = performance.now();
  }
}
