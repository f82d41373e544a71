import type { AuditOutcome } from "../audit/audit.ts";
import type { Access } from "../audit/workspace.ts";
import { knownRules } from "../engine/settings.ts";
import type { AuditArgs } from "./audit-options.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { exitCodeOf, printReport } from "./output.ts";

/** As a shell has it for a program that was interrupted. */
const INTERRUPTED = 130;

/** Prints the report, whom to tell and what to rotate, and the plan to delete. */
export async function printAudit(outcome: AuditOutcome, access: Access, args: AuditArgs, io: Io): Promise<void> {
  const { report, journal, workspaces } = outcome;
  const { deletePlan, rotationPlan } = await import("../audit/index.ts");
  const rules = knownRules();
  if (args.deletePlan !== true || args.output !== undefined) await printReport(report, args, io);
  const plan = rotationPlan(report.findings, rules);
  // A script reads the report from standard output; people read on.
  const isForPeople = args.format === "pretty" && args.deletePlan !== true;
  if (plan !== "" && args.quiet !== true) (isForPeople ? io.write : io.writeError)(`\n${plan}`);
  if (args.deletePlan !== true) return;
  const secret = new Set(rules.filter(({ category }) => category === "secret").map(({ id }) => id));
  for await (const line of deletePlan(journal, report.findings, workspaces, access, (rule) => secret.has(rule)))
    io.write(line);
}

/** Says how to go on. @returns the exit code */
export function sayStopped({ checkpoint }: AuditArgs, io: Io): number {
  if (checkpoint !== undefined) sayKept(checkpoint, io);
  else io.writeError("jobscrub: stopped; with --checkpoint FILE an audit can go on where it was stopped\n");
  return INTERRUPTED;
}

/** Says that what was read is not lost. */
export function sayKept(checkpoint: string, io: Io): void {
  io.writeError(`jobscrub: stopped; the same command goes on where ${checkpoint} says\n`);
}

/** The exit code of an audit that came to its end. */
export function auditExitCode(
  { report, unread }: AuditOutcome,
  failOn: Parameters<typeof exitCodeOf>[1],
  io: Io,
): number {
  const code = exitCodeOf(report, failOn, false);
  if (unread === 0 || code === EXIT.findings) return code;
  // "Clean" would be said of something that nobody has read.
  io.writeError(`jobscrub: ${unread} lists could not be read; see the problems in the report\n`);
  return EXIT.failed;
}
