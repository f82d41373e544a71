import type { Config } from "../config/config.ts";
import { withGroups } from "../engine/groups.ts";
import type { Shard } from "../engine/shard.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";
import type { Finding } from "../findings/finding.ts";
import type { Report } from "../findings/report.ts";
import { AuditRun } from "./audit-run.ts";
import { journalOf, writeCheckpoint } from "./checkpoint.ts";
import type { Checkpoint } from "./checkpoint.ts";
import { NO_COUNTS } from "./counts.ts";
import type { Filter } from "./filter.ts";
import { Journal } from "./journal.ts";
import type { Known } from "./exposures.ts";
import { ExpiredLinkError } from "./next-page.ts";
import type { Progress } from "./progress.ts";
import { ResourceNames } from "./resource-names.ts";
import { ResourceScanner, secretRules } from "./scan-resource.ts";
import type { ScannerOptions } from "./scan-resource.ts";
import type { Access } from "./workspace.ts";

export interface AuditOptions extends Omit<ScannerOptions, "identify"> {
  readonly config: Config;
  readonly workspaces: readonly WorkspaceId[];
  readonly filter: Filter;
  readonly shard?: Shard;
  /** Where the checkpoint is kept, and beside it the journal. */
  readonly checkpoint: string;
  /** What was asked for, as the checkpoint remembers it. */
  readonly request: unknown;
  /** Where an audit that was stopped goes on. */
  readonly from?: Checkpoint;
  readonly onProgress?: (progress: Progress) => void;
}

export interface AuditOutcome {
  readonly report: Report;
  /** Lists and workspaces that could not be read. */
  readonly unread: number;
  /** Whether the signal ended the audit; the checkpoint says where to go on. */
  readonly stopped: boolean;
  /** The places of all findings. To be closed by the caller. */
  readonly journal: Journal;
  readonly workspaces: readonly WorkspaceId[];
  /** What the findings of the report are made of, in the order in which it was found. */
  readonly exposures: readonly Known[];
}

const NO_PROBLEMS = { list: [], more: 0 };
/** How often a list is begun anew whose links have expired. */
const MOST_RESTARTS = 2;

/**
 * Reads everything in some workspaces and reports what should not lie there. Writes nothing to the service, never asks
 * for secrets, and holds a page at a time.
 *
 * @throws {UsageError} when the checkpoint cannot be written
 * @throws {JobscrubError} when nobody is signed in, or the service does not answer
 */
export async function audit(access: Access, options: AuditOptions): Promise<AuditOutcome> {
  const names = new ResourceNames(options.workspaces);
  const scanner = await ResourceScanner.make({ ...options, identify: (file) => names.idOf(file) });
  let from = options.from ?? beginning(options);
  for (let restarts = 0; ; restarts++) {
    const journal = new Journal(journalOf(options.checkpoint), from.journal);
    const run = new AuditRun(access, options, scanner, names, journal, from);
    try {
      await run.restore();
      const stopped = !(await run.toTheEnd(restarts >= MOST_RESTARTS));
      return {
        report: reportOf(run, options),
        unread: run.counts.unread,
        stopped,
        journal,
        workspaces: options.workspaces,
        exposures: run.exposures.all(),
      };
    } catch (error) {
      journal.close();
      if (!(error instanceof ExpiredLinkError)) throw error;
      from = run.beforeList();
      writeCheckpoint(options.checkpoint, from);
    }
  }
}

function beginning({ request, workspaces, filter: { since, until } }: AuditOptions): Checkpoint {
  return {
    version: 1,
    request,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    workspaces,
    workspace: 0,
    position: { list: 0 },
    counts: NO_COUNTS,
    problems: NO_PROBLEMS,
    journal: 0,
    listBegan: { counts: NO_COUNTS, problems: NO_PROBLEMS, journal: 0 },
    elapsed: 0,
  };
}

function reportOf(run: AuditRun, { detectors }: AuditOptions): Report {
  const rules = secretRules(detectors);
  const findings = withGroups(run.exposures.findings().toSorted(compare), (rule) => rules.has(rule));
  const count = (severity: Finding["severity"]): number => findings.filter((each) => each.severity === severity).length;
  const { resources, definitions, fields, suppressed, formats } = run.counts;
  return {
    summary: {
      files: resources,
      definitions,
      fields,
      findings: { error: count("error"), warning: count("warning"), info: count("info") },
      suppressed,
      durationMs: Math.round(run.elapsed),
      formats: Object.fromEntries(Object.entries(formats).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    },
    findings,
    problems: [...run.problems.all(), ...run.exposures.problems()],
  };
}

function compare(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
