import type { Argv } from "yargs";
import { KINDS } from "../audit/resource-list.ts";
import type { Kind } from "../audit/resource-list.ts";
import { cloudNames } from "../azure/cloud.ts";
import type { CloudName } from "../azure/cloud.ts";

/** Which workspaces are read, what of them, and where. */
export interface WorkspaceArgs {
  readonly workspace?: readonly string[];
  readonly resourceGroup?: string;
  readonly subscription?: string;
  readonly only?: readonly Kind[];
  readonly experiment?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly user?: string;
  readonly cloud: CloudName;
  readonly endpoint?: string;
}

/**
 * Adds the options that choose workspaces and what of them is read.
 *
 * @param chooses of which action of a command they are, where it has several: `plan: `
 * @param asks the same of the options that say where
 */
export function workspaceOptions(parser: Argv, chooses = "", asks = ""): Argv {
  const text = { type: "string", requiresArg: true } as const;
  return parser
    .option("workspace", {
      ...text,
      alias: "w",
      array: true,
      describe: `${chooses}Names or ARM ids (default: all there are)`,
    })
    .option("resource-group", { ...text, alias: "g", describe: `${chooses}Of the workspaces` })
    .option("subscription", { ...text, describe: `${chooses}Of the workspaces (default: AZURE_SUBSCRIPTION_ID)` })
    .option("only", {
      choices: KINDS,
      array: true,
      requiresArg: true,
      describe: `${chooses}What to read (default: everything)`,
    })
    .option("experiment", { ...text, array: true, describe: `${chooses}Only jobs and runs of these experiments` })
    .option("since", {
      ...text,
      describe: `${chooses}Only what was made or changed since a date, or in so many days: 90d`,
    })
    .option("until", {
      ...text,
      describe: `${chooses}Only what was last made or changed before a date, or so many days ago`,
    })
    .option("user", { ...text, describe: `${chooses}Only what somebody made whose name holds this` })
    .option("cloud", {
      choices: cloudNames,
      default: "AzureCloud",
      requiresArg: true,
      describe: `${asks}As az cloud list has it`,
    })
    .option("endpoint", { ...text, describe: `${asks}Another resource manager` });
}
