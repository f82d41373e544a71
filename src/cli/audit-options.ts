import type { Argv } from "yargs";
import { reporterNames } from "../reporters/names.ts";
import type { OutputArgs } from "./output.ts";
import { sharedOptions } from "./scan-options.ts";
import type { SharedArgs } from "./scan-options.ts";
import { workspaceOptions } from "./workspace-options.ts";
import type { WorkspaceArgs } from "./workspace-options.ts";

export interface AuditArgs extends SharedArgs, OutputArgs, WorkspaceArgs {
  readonly shard?: string;
  readonly checkpoint?: string;
  readonly deletePlan?: boolean;
}

/** Adds the options of an audit to a parser. */
export function auditOptions(parser: Argv): Argv {
  const text = { type: "string", requiresArg: true } as const;
  return workspaceOptions(sharedOptions(parser))
    .option("shard", { ...text, describe: "Look at one of several equal parts: 2/8" })
    .option("checkpoint", { ...text, describe: "File that says how far it got, so that it can be stopped and go on" })
    .option("delete-plan", { type: "boolean", describe: "Print the commands that delete what leaks; delete nothing" })
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
