import type { Argv } from "yargs";
import { cloudNames } from "../azure/cloud.ts";
import type { CloudName } from "../azure/cloud.ts";
import { KINDS } from "../audit/resource-list.ts";
import type { Kind } from "../audit/resource-list.ts";
import { reporterNames } from "../reporters/names.ts";
import type { OutputArgs } from "./output.ts";
import { sharedOptions } from "./scan-options.ts";
import type { SharedArgs } from "./scan-options.ts";

export interface AuditArgs extends SharedArgs, OutputArgs {
  readonly workspace?: readonly string[];
  readonly resourceGroup?: string;
  readonly subscription?: string;
  readonly only?: readonly Kind[];
  readonly experiment?: readonly string[];
  readonly since?: string;
  readonly user?: string;
  readonly shard?: string;
  readonly checkpoint?: string;
  readonly deletePlan?: boolean;
  readonly cloud: CloudName;
  readonly endpoint?: string;
}

/** Adds the options of an audit to a parser. */
export function auditOptions(parser: Argv): Argv {
  const text = { type: "string", requiresArg: true } as const;
  return sharedOptions(parser)
    .option("workspace", { ...text, alias: "w", array: true, describe: "Names or ARM ids (default: all there are)" })
    .option("resource-group", { ...text, alias: "g", describe: "Of the workspaces" })
    .option("subscription", { ...text, describe: "Of the workspaces (default: AZURE_SUBSCRIPTION_ID)" })
    .option("only", { choices: KINDS, array: true, requiresArg: true, describe: "What to read (default: everything)" })
    .option("experiment", { ...text, array: true, describe: "Only jobs and runs of these experiments" })
    .option("since", { ...text, describe: "Only what was made or changed since a date, or in so many days: 90d" })
    .option("user", { ...text, describe: "Only what somebody made whose name holds this" })
    .option("shard", { ...text, describe: "Look at one of several equal parts: 2/8" })
    .option("checkpoint", { ...text, describe: "File that says how far it got, so that it can be stopped and go on" })
    .option("delete-plan", { type: "boolean", describe: "Print the commands that delete what leaks; delete nothing" })
    .option("cloud", {
      choices: cloudNames,
      default: "AzureCloud",
      requiresArg: true,
      describe: "As az cloud list has it",
    })
    .option("endpoint", { ...text, describe: "Another resource manager" })
    .option("format", { choices: reporterNames, default: "pretty", requiresArg: true, describe: "How to report" })
    .option("output", { ...text, alias: "o", describe: "Write the report to a file" })
    .option("quiet", { alias: "q", type: "boolean", describe: "One line a finding" })
    .option("verbose", { type: "boolean", describe: "Say which evidence decided" })
    .option("color", { type: "boolean", describe: "Colours (--no-color: none)" })
    .example("$0 -w ws -g group --subscription SUB", "one workspace")
    .example(
      "$0 --subscription SUB --checkpoint audit.json",
      "a whole subscription; the same line goes on after a stop",
    );
}
