import type { AuditOutcome } from "../audit/audit.ts";
import type { Access } from "../audit/workspace.ts";
import { knownRules } from "../engine/settings.ts";
import { visible } from "../findings/excerpt.ts";
import type { Finding } from "../findings/finding.ts";
import type { AuditArgs } from "./audit-options.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { exitCodeOf, printReport } from "./output.ts";

/** Prints the report, whom to tell and what to rotate, and the plan to delete. */
export async function printAudit(outcome: AuditOutcome, access: Access, args: AuditArgs, io: Io): Promise<void> {
  const { report, journal, workspaces } = outcome;
  const { deletePlan } = await import("../audit/index.ts");
  if (args.deletePlan !== true || args.output !== undefined) printReport(report, args, io);
  if (args.quiet !== true)
    await printRotations(report.findings, args.format === "pretty" && args.deletePlan !== true, io);
  if (args.deletePlan !== true) return;
  const secret = new Set(
    knownRules()
      .filter(({ category }) => category === "secret")
      .map(({ id }) => id),
  );
  for await (const line of deletePlan(journal, report.findings, workspaces, access, (rule) => secret.has(rule)))
    io.write(line);
}

/** Prints whom to tell and what to rotate. @param isForPeople whether who reads the report reads on */
export async function printRotations(findings: readonly Finding[], isForPeople: boolean, io: Io): Promise<void> {
  if (findings.length === 0) return;
  const { rotationPlan } = await import("../audit/rotation-plan.ts");
  const plan = rotationPlan(findings, knownRules());
  // A script reads the report from standard output.
  if (plan !== "") (isForPeople ? io.write : io.writeError)(`\n${plan}`);
}

/** Says how to go on. @returns the exit code */
export function sayStopped({ checkpoint }: AuditArgs, io: Io): number {
  if (checkpoint !== undefined) sayKept(checkpoint, io);
  else io.writeError("jobscrub: stopped; with --checkpoint FILE an audit can go on where it was stopped\n");
  return EXIT.interrupted;
}

/** Says that what was read is not lost. */
export function sayKept(checkpoint: string, io: Io): void {
  io.writeError(`jobscrub: stopped; the same command goes on where ${checkpoint} says\n`);
}

/** The exit code of an audit that came to its end. Says what nobody has read: of that nothing is known. */
export function auditExitCode(
  { report, unread }: AuditOutcome,
  failOn: Parameters<typeof exitCodeOf>[1],
  { quiet, format, experiment = [], since, until, user, shard }: AuditArgs,
  io: Io,
): number {
  const code = exitCodeOf(report, failOn, false);
  if (unread > 0) {
    const isTold = quiet !== true || format !== "pretty";
    if (!isTold) for (const { file, message } of report.problems) io.writeError(`jobscrub: ${file}: ${message}\n`);
    const what = unread === 1 ? "1 list" : `${unread} lists`;
    io.writeError(`jobscrub: ${what} could not be read${isTold ? "; see the problems in the report" : ""}\n`);
    return code === EXIT.findings ? code : EXIT.failed;
  }
  const isNarrowed = [since, until, user, shard].some((option) => option !== undefined);
  if (experiment.length > 0 && !isNarrowed && report.summary.files === 0) {
    io.writeError(`jobscrub: no job or run is of ${experiment.map((name) => `"${visible(name)}"`).join(" or ")}\n`);
    return EXIT.nothing;
  }
  return code;
}
