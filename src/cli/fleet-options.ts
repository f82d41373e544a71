import type { Argv } from "yargs";
import type { Severity } from "../detection/detector.ts";
import { QUEUE_VARIABLE } from "../fleet/queue-address.ts";
import { reporterNames } from "../reporters/names.ts";
import type { ReporterName } from "../reporters/names.ts";
import { workspaceOptions } from "./workspace-options.ts";
import type { WorkspaceArgs } from "./workspace-options.ts";

const ACTIONS = ["plan", "work", "status", "report"] as const;

/** The values of all options; each action reads its own. */
export interface FleetArgs extends WorkspaceArgs {
  readonly action: (typeof ACTIONS)[number];
  readonly queue?: string;
  readonly run: string;
  readonly repos?: string;
  readonly slices: number;
  readonly retryFailed?: boolean;
  readonly concurrency: number;
  readonly lock: number;
  readonly grace: number;
  readonly stay?: boolean;
  readonly config?: string;
  readonly format: ReporterName;
  readonly output?: string;
  readonly failOn: Severity | "never";
}

/** Adds the options of `jobscrub fleet`. Those of one action only say so. */
export function fleetOptions(parser: Argv): Argv {
  const filling = parser
    .positional("action", { choices: ACTIONS, describe: "Fill the queue, work it off, say how far it is, report" })
    .option("queue", {
      type: "string",
      requiresArg: true,
      describe: `postgres://… or redis://…; with a password in ${QUEUE_VARIABLE}`,
    })
    .option("run", {
      type: "string",
      default: "default",
      requiresArg: true,
      describe: "Name of one list and its report",
    })
    .option("repos", {
      type: "string",
      requiresArg: true,
      describe: "plan: file with a folder or an address[@commit] a line",
    })
    .option("slices", {
      type: "number",
      default: 1,
      requiresArg: true,
      describe: "plan: parts a repository or a long list of a workspace is cut into",
    })
    .option("retry-failed", { type: "boolean", describe: "plan: try what failed again" });
  return workspaceOptions(filling, "plan: ", "plan, work: ")
    .option("concurrency", {
      type: "number",
      default: 4,
      requiresArg: true,
      describe: "work: slices at the same time",
    })
    .option("lock", {
      type: "number",
      default: 30,
      requiresArg: true,
      describe: "work: seconds until a dead worker's slice is given to another",
    })
    .option("grace", {
      type: "number",
      default: 20,
      requiresArg: true,
      describe: "work: seconds that slices get to finish on SIGTERM",
    })
    .option("stay", { type: "boolean", describe: "work: wait for more when all is done" })
    .option("config", {
      type: "string",
      requiresArg: true,
      describe: "work: configuration for all (default: each repository's own, none for workspaces)",
    })
    .option("format", {
      choices: reporterNames,
      default: "pretty",
      requiresArg: true,
      describe: "report: how; status: json or pretty",
    })
    .option("output", { alias: "o", type: "string", requiresArg: true, describe: "report: write it to a file" })
    .option("fail-on", {
      choices: ["error", "warning", "info", "never"] as const,
      default: "error",
      requiresArg: true,
      describe: "report: severity that makes the exit code 1",
    })
    .example("$0 plan --queue postgres://db/jobscrub --repos repositories.txt", "once")
    .example("$0 plan --queue postgres://db/jobscrub --subscription SUB --slices 8", "what lies in workspaces, too")
    .example("$0 work --queue postgres://db/jobscrub", "on as many machines as you like")
    .example("$0 report --queue postgres://db/jobscrub --format sarif -o jobs.sarif", "when all is done");
}
