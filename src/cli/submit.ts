import { dirname, resolve } from "node:path";
import type { Severity } from "../detection/detector.ts";
import { UsageError } from "../errors.ts";
import { visible } from "../findings/excerpt.ts";
import type { Report } from "../findings/report.ts";
import type { RuleInfo } from "../reporters/index.ts";
import { reporterNames } from "../reporters/names.ts";
import type { Submission } from "../submit/gate.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { fails, printReport } from "./output.ts";
import type { OutputArgs } from "./output.ts";
import { prepareScan, sharedOptions } from "./scan-options.ts";
import type { SharedArgs } from "./scan-options.ts";

const DEFAULT_WIDTH = 80;

interface SubmitArgs extends SharedArgs, OutputArgs {
  readonly dryRun?: boolean;
}

export const submitCommand: Command = {
  usage: "submit",
  describe: "Scan what a command would submit, then run it: jobscrub submit -- az ml job create …",
  options: (parser) =>
    sharedOptions(parser)
      .usage("$0 [options] -- COMMAND …")
      .option("dry-run", { type: "boolean", describe: "Only scan; do not run the command" })
      .option("format", {
        choices: reporterNames,
        default: "pretty",
        requiresArg: true,
        describe: "How to report, on standard error",
      })
      .option("output", { alias: "o", type: "string", requiresArg: true, describe: "Write the report to a file" })
      .option("quiet", { alias: "q", type: "boolean", describe: "One line a finding" })
      .option("verbose", { type: "boolean", describe: "Say which evidence decided" })
      .option("color", { type: "boolean", describe: "Colours (--no-color: none)" })
      .example("$0 -- az ml job create --file job.yml --set environment_variables.EPOCHS=5", "")
      .epilogue(
        "Exit code: that of the command once it ran; 1 when findings kept it from running; 2 when it could not be looked at or started.",
      ),
  run: (args: SubmitArgs, wrapped, io) => submit(args, wrapped, io),
};

async function submit(args: SubmitArgs, wrapped: readonly string[], io: Io): Promise<number> {
  if (wrapped.length === 0)
    throw new UsageError("put the command behind --: jobscrub submit -- az ml job create --file job.yml");
  const { fileOfCommand, planSubmission } = await import("../submit/gate.ts");
  const file = fileOfCommand(wrapped);
  const { loaded, options, failOn } = await prepareScan(
    args,
    io,
    file === undefined ? {} : { from: dirname(resolve(io.cwd, file)) },
  );
  const submission = await planSubmission(wrapped, { ...options, env: io.env });
  for (const note of submission.notes) io.writeError(`jobscrub: ${note}\n`);
  await show(submission.report, args, io, loaded.config.detectors);
  const blocked = fails(submission.report, failOn);
  if (blocked) io.writeError(`jobscrub: ${blockedLine(submission, failOn, args)}\n`);
  if (blocked || args.dryRun === true) return blocked ? EXIT.findings : EXIT.clean;
  if (io.watched && args.quiet !== true && submission.report.findings.length === 0)
    io.writeError(`jobscrub: ${cleanLine(submission)}\n`);
  const { runCommand } = await import("../submit/run.ts");
  return runCommand(wrapped, io);
}

/** The report goes to standard error: standard output belongs to the command. */
async function show(report: Report, args: SubmitArgs, io: Io, custom: readonly RuleInfo[]): Promise<void> {
  const isEmpty = report.findings.length === 0 && report.problems.length === 0;
  if (args.format === "pretty" && args.output === undefined && isEmpty) return;
  const errors = {
    ...io,
    write: io.writeError,
    columns: io.watched ? (io.columns ?? DEFAULT_WIDTH) : undefined,
  };
  await printReport(report, args, errors, custom);
}

function blockedLine({ report, understood }: Submission, failOn: Severity | "never", { dryRun }: SubmitArgs): string {
  const { error, warning, info } = report.summary.findings;
  const counts = [
    plural(error, "error"),
    plural(failOn === "error" ? 0 : warning, "warning"),
    plural(failOn === "info" ? info : 0, "info finding"),
  ];
  const verb = `${dryRun === true ? "would not be" : "not"} ${understood ? "submitted" : "run"}`;
  const listed = counts.filter((count) => count !== "").join(", ");
  const them = listed.startsWith("1 ") && !listed.includes(",") ? "it" : "them";
  return `${verb}: ${listed}. Fix ${them}, or accept what is meant to be there (ignore comment, configuration, --exclude-rule), and run the command again`;
}

function cleanLine({ report, understood, definitions }: Submission): string {
  if (!understood) return "nothing found in the command line";
  const others = plural(report.summary.files - 1, "more file");
  return `nothing found in ${visible(definitions[0] ?? "the command line")}${others === "" ? "" : ` and ${others}`}; submitting`;
}

function plural(count: number, noun: string): string {
  return count <= 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
