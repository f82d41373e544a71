import { resolve } from "node:path";
import type { Severity } from "../detection/detector.ts";
import { UsageError } from "../errors.ts";
import { visible } from "../findings/excerpt.ts";
import type { Finding } from "../findings/finding.ts";
import type { Report } from "../findings/report.ts";
import type { Submission } from "../submit/gate.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { RuleInfo } from "../reporters/index.ts";
import { fails, printReport } from "./output.ts";
import type { OutputArgs } from "./output.ts";
import type { SharedArgs } from "./scan-options.ts";
import { explanation } from "./submit-explain.ts";

const DEFAULT_WIDTH = 80;

/** The options that decide whether a submission goes on. */
export interface DecisionArgs extends SharedArgs, OutputArgs {
  readonly dryRun?: boolean;
  readonly explain?: boolean;
  readonly allow?: readonly string[];
  readonly reason?: string;
  readonly allowLog?: string;
}

/**
 * Reports what was found, logs what is allowed, and decides.
 *
 * @param custom the detectors of the configuration
 * @returns the exit code, or `undefined` when the submission goes on
 */
export async function decide(
  submission: Submission,
  args: DecisionArgs,
  failOn: Severity | "never",
  io: Io,
  custom: readonly RuleInfo[],
): Promise<number | undefined> {
  const { report, allowed } = await withoutAllowed(submission.report, args);
  await show(report, args, io, custom);
  for (const finding of allowed) io.writeError(`jobscrub: allowed: ${placeOf(finding)}\n`);
  const stays = args.dryRun === true || args.explain === true;
  if (args.explain === true) io.write(explanation(submission));
  if (fails(report, failOn)) {
    io.writeError(`jobscrub: ${blockedLine({ ...submission, report }, failOn, stays)}\n`);
    return EXIT.findings;
  }
  if (stays) return EXIT.clean;
  if (allowed.length > 0) await log(submission.command, allowed, args, io);
  if (io.watched && args.quiet !== true && report.findings.length === 0)
    io.writeError(`jobscrub: ${cleanLine(submission)}\n`);
  return undefined;
}

async function withoutAllowed(
  report: Report,
  { allow: names = [], reason }: DecisionArgs,
): Promise<{ readonly report: Report; readonly allowed: readonly Finding[] }> {
  if (names.length === 0) {
    if (reason !== undefined)
      throw new UsageError("--reason says why something is allowed; it needs --allow RULE:PATH");
    return { report, allowed: [] };
  }
  if (reason === undefined || reason.trim() === "")
    throw new UsageError("--allow needs --reason TEXT; nothing was run");
  const { allow } = await import("../submit/allow.ts");
  return allow(report, names);
}

async function log(command: string, allowed: readonly Finding[], args: DecisionArgs, io: Io): Promise<void> {
  const { allowEntries, appendAllowLog, defaultAllowLog, refuseSecret } = await import("../submit/allow-log.ts");
  const { allowLog, reason = "" } = args;
  await refuseSecret(reason);
  const path = allowLog === undefined ? defaultAllowLog(io.cwd) : resolve(io.cwd, allowLog);
  appendAllowLog(path, allowLog ?? ".jobscrub/allow.log", allowEntries(allowed, { command, reason }));
}

/** The report goes to standard error: standard output belongs to the command. */
async function show(report: Report, args: DecisionArgs, io: Io, custom: readonly RuleInfo[]): Promise<void> {
  const isEmpty = report.findings.length === 0 && report.problems.length === 0;
  if (args.format === "pretty" && args.output === undefined && isEmpty) return;
  const errors = {
    ...io,
    write: io.writeError,
    columns: io.watched ? (io.columns ?? DEFAULT_WIDTH) : undefined,
  };
  printReport(report, args, errors, custom);
}

function placeOf({ rule, path, file, start }: Finding): string {
  return visible(`${rule}${path === "" ? "" : ` at ${path}`} (${file}:${start.line})`);
}

function blockedLine({ report, understood }: Submission, failOn: Severity | "never", stays: boolean): string {
  const { error, warning, info } = report.summary.findings;
  const counts = [
    plural(error, "error"),
    plural(failOn === "error" ? 0 : warning, "warning"),
    plural(failOn === "info" ? info : 0, "info finding"),
  ];
  const verb = `${stays ? "would not be" : "not"} ${understood ? "submitted" : "run"}`;
  const listed = counts.filter((count) => count !== "").join(", ");
  const them = listed.startsWith("1 ") && !listed.includes(",") ? "it" : "them";
  return `${verb}: ${listed}. Fix ${them}, or accept what is meant to be there (ignore comment, configuration, jobscrub submit --allow RULE:PATH --reason TEXT -- …), and run the command again`;
}

function cleanLine({ report, understood, definitions }: Submission): string {
  if (!understood) return "nothing found in the command line";
  const others = plural(report.summary.files - 1, "more file");
  return `nothing found in ${visible(definitions[0] ?? "the command line")}${others === "" ? "" : ` and ${others}`}; submitting`;
}

function plural(count: number, noun: string): string {
  return count <= 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
