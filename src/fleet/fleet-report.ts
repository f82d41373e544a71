import { mergeJsonReports } from "../reporters/merge-json.ts";
import type { JsonReport } from "../reporters/merge-json.ts";
import type { Fleet } from "./fleet.ts";
import { sliceTitle } from "./slice.ts";
import { workspaceReports } from "./workspace-reports.ts";

/** The report of a run, and what it lacks. */
export interface FleetReport {
  readonly report: JsonReport;
  /** All that were planned. */
  readonly slices: number;
  /** Slices that are not done yet. */
  readonly missing: number;
  /** Slices that failed for good; each is a problem in the report. */
  readonly failed: number;
}

/**
 * One report of all slices that are done, the same whichever worker did which slice and in what order.
 */
export async function fleetReport({ queue, results }: Fleet): Promise<FleetReport> {
  // The queue first: what is done meanwhile is missing in the count only.
  const { waiting, active, delayed, done, failed: lost } = await queue.counts();
  const failed = await queue.failed();
  const reports = await results.reports();
  const workspaces = reports.flatMap(({ workspace, ...report }) =>
    workspace === undefined ? [] : { ...report, workspace },
  );
  const others = reports.filter(({ workspace }) => workspace === undefined);
  const merged = mergeJsonReports([...others, ...workspaceReports(workspaces)]);
  const problems = failed
    .map(({ slice, reason }) => ({ file: sliceTitle(slice), message: `not scanned: ${reason}` }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return {
    report: { ...merged, problems: [...problems, ...merged.problems] },
    slices: waiting + active + delayed + done + lost,
    missing: waiting + active + delayed,
    failed: failed.length,
  };
}
