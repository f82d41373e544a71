import { dirname, resolve } from "node:path";
import { UsageError } from "../errors.ts";
import { reporterNames } from "../reporters/names.ts";
import type { Command } from "./command.ts";
import type { Io } from "./io.ts";
import { prepareScan, sharedOptions } from "./scan-options.ts";
import { decide } from "./submit-decision.ts";
import type { DecisionArgs } from "./submit-decision.ts";
import { submitJob } from "./submit-job.ts";
import type { JobArgs } from "./submit-job.ts";

interface SubmitArgs extends DecisionArgs, JobArgs {
  readonly files?: readonly string[];
}

const DASHES = "put the command behind --: jobscrub submit -- az ml job create --file job.yml";

export const submitCommand: Command = {
  usage: "submit [files..]",
  describe: "Scan what a command would submit, then run it: jobscrub submit -- az ml job create …",
  options: (parser) =>
    sharedOptions(parser)
      .usage("$0 [options] -- COMMAND …\n$0 [options] job.json --workspace … --resource-group … --subscription …")
      .positional("files", { type: "string", array: true, describe: "The body of a job, to submit it by the REST API" })
      // Before the options of the command are called unknown.
      .middleware(({ files }) => requireDashes(files as SubmitArgs["files"]), true)
      .option("dry-run", { type: "boolean", describe: "Only scan; do not run the command" })
      .option("explain", {
        type: "boolean",
        describe: "Show what would be sent and from where; do not run the command",
      })
      .option("allow", {
        type: "string",
        array: true,
        nargs: 1,
        describe: "Let one finding pass, RULE:PATH; needs --reason and is logged",
      })
      .option("reason", { type: "string", requiresArg: true, describe: "Why what is allowed is meant to be there" })
      .option("allow-log", {
        type: "string",
        requiresArg: true,
        describe: "Where it is logged (default: .jobscrub/allow.log in the repository)",
      })
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
      .option("workspace", {
        alias: "w",
        type: "string",
        requiresArg: true,
        describe: "Of a job by REST: the workspace",
      })
      .option("resource-group", { alias: "g", type: "string", requiresArg: true, describe: "Its resource group" })
      .option("subscription", {
        type: "string",
        requiresArg: true,
        describe: "Its subscription (default: AZURE_SUBSCRIPTION_ID)",
      })
      .option("name", { alias: "n", type: "string", requiresArg: true, describe: "The name of the job" })
      .option("endpoint", { type: "string", requiresArg: true, describe: "The resource manager of another cloud" })
      .example("$0 -- az ml job create --file job.yml --set environment_variables.EPOCHS=5", "")
      .example("$0 --explain -- bash train.sh", "What the commands in a script would send")
      .example("$0 --allow literal-secret:tags.note --reason 'a sample' -- az ml job create -f job.yml", "")
      .epilogue(
        "Exit code: that of the command once it ran; 1 when findings kept it from running; 2 when it could not be looked at or started.",
      ),
  wraps: true,
  run: (args: SubmitArgs, wrapped, io) => submit(args, wrapped, io),
};

/** @throws {UsageError} for the words of a command, of which one at most can be a file */
function requireDashes(files: readonly string[] = []): void {
  if (files.length > 1) throw new UsageError(DASHES);
}

async function submit(args: SubmitArgs, wrapped: readonly string[], io: Io): Promise<number> {
  const [file] = args.files ?? [];
  if (file === undefined && (wrapped[0] ?? "") === "") throw new UsageError(DASHES);
  if (file === undefined) return submitCommandLine(args, wrapped, io);
  if (wrapped.length > 0) throw new UsageError(`give either a file or a command behind --, not both`);
  return submitJob(file, args, io);
}

async function submitCommandLine(args: SubmitArgs, wrapped: readonly string[], io: Io): Promise<number> {
  const { fileOfCommand, planSubmission } = await import("../submit/gate.ts");
  const file = fileOfCommand(wrapped, io.cwd);
  const from = file === undefined ? {} : { from: dirname(resolve(io.cwd, file)) };
  const { loaded, options, failOn } = await prepareScan(args, io, from);
  const submission = await planSubmission(wrapped, { ...options, env: io.env });
  for (const note of submission.notes) io.writeError(`jobscrub: ${note}\n`);
  const code = await decide(submission, args, failOn, io, loaded.config.detectors);
  if (code !== undefined) return code;
  const { runCommand } = await import("../submit/run.ts");
  return runCommand(wrapped, io);
}
