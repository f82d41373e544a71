import type { RunOptions } from "../engine/fix/journal.ts";
import { planFixes } from "../engine/fix/make-plan.ts";
import type { FixPlan, FixRequest } from "../engine/fix/make-plan.ts";
import { findCandidates } from "../engine/fix/plan.ts";
import type { Candidates } from "../engine/fix/plan.ts";
import { applyFixes } from "../engine/fix/run.ts";
import { isFolder } from "../engine/is-folder.ts";
import { Interrupted, UsageError } from "../errors.ts";
import { fixJson } from "../reporters/fix-json.ts";
import { fixText } from "../reporters/fix-report.ts";
import type { FixReport } from "../reporters/fix-report.ts";
import { resolverFile } from "../resolver/resolver-file.ts";
import { VERSION } from "../version.ts";
import { EXIT } from "./exit-codes.ts";
import { hintsOf } from "./fix-hints.ts";
import type { FixArgs } from "./fix-options.ts";
import { openVault } from "./fix-vault.ts";
import { viewOf } from "./fix-view.ts";
import { interruptible } from "./interrupt.ts";
import { wantsColor } from "./io.ts";
import type { Io } from "./io.ts";
import { configStart, prepareScan } from "./scan-options.ts";

const DEFAULT_WIDTH = 80;

/**
 * The findings that a run is about.
 *
 * @throws {UsageError} when one that was named is not there
 */
export async function candidatesFor(args: FixArgs, io: Io): Promise<Candidates> {
  const { paths = [], only = [], finding = [] } = args;
  // As for a scan: the configuration is that of what is fixed.
  const { options } = await prepareScan(args, io, { from: configStart(paths, io, isFolder) });
  const minConfidence = args.minConfidence ?? "low";
  const found = await findCandidates(
    { ...options, minConfidence, ...(paths.length === 0 ? {} : { paths }) },
    { rules: only, fingerprints: finding },
  );
  const known = new Set(found.report.findings.map(({ fingerprint }) => fingerprint));
  if (finding.some((each) => !known.has(each)))
    throw new UsageError("there is no finding of this fingerprint here; jobscrub scan --format json shows them");
  return found;
}

/** What a run does. `writes` is what it is for: one that only shows asks no vault. */
export async function requestFor(
  { uploads, resolver, unsafe, sshPublicKey }: RunOptions,
  args: FixArgs,
  io: Io,
  to: { readonly vault: string | undefined; readonly writes: boolean },
): Promise<FixRequest> {
  const vault = await openVault(to.vault, to.writes);
  return {
    cwd: io.cwd,
    ...(vault === undefined ? {} : { vault }),
    writes: to.writes,
    uploads,
    unsafe,
    resolver,
    whenTaken: args.whenTaken,
    ...(sshPublicKey === undefined ? {} : { sshPublicKey }),
    nameOf: () => undefined,
  };
}

/** Works out the changes; nothing is changed yet when it is stopped. */
export function planned(candidates: Candidates, request: FixRequest): Promise<FixPlan> {
  return interruptible(async (signal) => {
    try {
      return await planFixes(candidates, { ...request, signal });
    } catch (error) {
      throw signal.aborted ? new Interrupted("stopped; nothing was changed") : error;
    }
  });
}

/** Makes the changes when the run writes, tells what was or would be done, and gives the exit code. */
export async function finish(
  candidates: Candidates,
  plan: FixPlan,
  request: FixRequest,
  how: { readonly options: RunOptions; readonly resumes: boolean; readonly withDiff: boolean },
  args: FixArgs,
  io: Io,
): Promise<number> {
  const written = request.writes && isFixable(plan);
  const { options, resumes, withDiff } = how;
  const files = written
    ? await interruptible((signal) =>
        applyFixes(candidates, plan, { ...request, signal }, { options, resumes }, resolverFile("python").text),
      )
    : plan.files;
  const view = await reportOf(candidates, { ...plan, files }, request, args, written);
  print(view, withDiff, args, io);
  for (const { file, message } of candidates.problems) io.writeError(`jobscrub: ${file}: ${message}\n`);
  const isMissed = view.left.length > 0 || candidates.problems.length > 0;
  const stays = isMissed || view.rest.some(({ finding }) => finding.severity !== "info");
  return stays || (!request.writes && isFixable(plan)) ? EXIT.findings : EXIT.clean;
}

export function isFixable({ files }: FixPlan): boolean {
  return files.some(({ fixed }) => fixed.length > 0);
}

/** A run as a report, with every value masked. */
export function reportOf(
  candidates: Candidates,
  plan: FixPlan,
  { cwd, vault, uploads }: FixRequest,
  args: FixArgs,
  written: boolean,
): Promise<FixReport> {
  return viewOf(candidates, plan, {
    cwd,
    ...(vault === undefined ? {} : { vault: vault.name }),
    written,
    uploads,
    hints: hintsOf(plan, args, vault?.url),
  });
}

export function print(report: FixReport, diff: boolean, args: FixArgs, io: Io): void {
  const options = { color: wantsColor(io, args.color), width: io.columns ?? DEFAULT_WIDTH, diff };
  io.write(args.format === "json" ? fixJson(report, VERSION) : fixText(report, options));
}
