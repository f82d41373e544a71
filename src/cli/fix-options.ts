import type { Argv } from "yargs";
import { cloudNames } from "../azure/cloud.ts";
import type { CloudName } from "../azure/cloud.ts";
import { knownRules } from "../engine/settings.ts";
import { UsageError, didYouMean } from "../errors.ts";
import { sharedOptions } from "./scan-options.ts";
import type { SharedArgs } from "./scan-options.ts";

/** The arguments of `jobscrub fix`. */
export interface FixArgs extends SharedArgs {
  readonly paths?: readonly string[];
  readonly dryRun?: boolean;
  readonly write?: boolean;
  readonly vault?: string;
  readonly workspace?: string;
  readonly resourceGroup?: string;
  readonly subscription?: string;
  readonly cloud: CloudName;
  readonly endpoint?: string;
  readonly upload?: boolean;
  readonly resolver?: boolean;
  readonly unsafe?: boolean;
  readonly only?: readonly string[];
  readonly finding?: readonly string[];
  readonly whenTaken: "rename" | "stop";
  readonly sshPublicKey?: string;
  readonly yes?: boolean;
  readonly resume?: boolean;
  readonly format: "pretty" | "json";
  readonly color?: boolean;
}

/** Reads the arguments of `jobscrub fix`. */
export function fixOptions(parser: Argv): Argv {
  return sharedOptions(parser)
    .hide("fail-on")
    .positional("paths", { type: "string", array: true, describe: "Files, folders or globs (default: this folder)" })
    .option("dry-run", { type: "boolean", describe: "Show the changes and touch nothing (the default)" })
    .option("write", { type: "boolean", describe: "Change the files" })
    .option("vault", { type: "string", requiresArg: true, describe: "The Key Vault: https://NAME.vault.azure.net" })
    .option("workspace", {
      type: "string",
      alias: "w",
      requiresArg: true,
      describe: "The workspace whose own Key Vault it is: ARM id, or name with group and subscription",
    })
    .option("resource-group", { type: "string", alias: "g", requiresArg: true, describe: "Of the workspace" })
    .option("subscription", { type: "string", requiresArg: true, describe: "Of the workspace" })
    .option("cloud", { choices: cloudNames, default: "AzureCloud", requiresArg: true, describe: "Of the workspace" })
    .option("endpoint", { type: "string", requiresArg: true, describe: "Another resource manager" })
    .option("upload", { type: "boolean", describe: "Put the values into the vault and read them back first" })
    .option("resolver", {
      type: "boolean",
      describe: "Let jobs refer to secrets, with a small program in their code folder that reads them at the start",
    })
    .option("unsafe", { type: "boolean", describe: "Also make changes after which a person has more to do" })
    .option("only", { type: "string", array: true, nargs: 1, describe: "Only findings of this rule" })
    .option("finding", { type: "string", array: true, nargs: 1, describe: "Only this finding, by fingerprint" })
    .option("when-taken", {
      choices: ["rename", "stop"] as const,
      default: "rename",
      requiresArg: true,
      describe: "When a name in the vault holds another value: take another name, or stop",
    })
    .option("ssh-public-key", { type: "string", requiresArg: true, describe: "Public key file for computes" })
    .option("yes", { alias: "y", type: "boolean", describe: "Do not ask" })
    .option("resume", { type: "boolean", describe: "Finish a run that was interrupted, as it was begun" })
    .option("format", {
      choices: ["pretty", "json"] as const,
      default: "pretty",
      requiresArg: true,
      describe: "For people, or for programs",
    })
    .option("color", { type: "boolean", describe: "Colours (--no-color: none)" })
    .conflicts("vault", "workspace")
    .conflicts("dry-run", ["write", "resume"])
    .example("$0 jobs/ --resolver", "show what would change")
    .example("$0 jobs/ --resolver --write --vault https://NAME.vault.azure.net --upload", "do it")
    .epilogue(
      "Exit code: 0 when nothing is left to fix, 1 when findings stay or changes were only shown, 2 when it could not run, 130 when it was stopped.",
    );
}

/**
 * Refuses arguments that do not go together or name nothing.
 *
 * @throws {UsageError}
 */
export function checkFixArgs({
  only = [],
  upload,
  write,
  vault,
  workspace,
  resume,
  paths = [],
  finding = [],
}: FixArgs): void {
  if (resume === true && (paths.length > 0 || only.length > 0 || finding.length > 0))
    throw new UsageError("--resume does what the interrupted run was about; leave out paths, --only and --finding");
  if (upload === true && write !== true && resume !== true) throw new UsageError("--upload goes with --write");
  if (upload === true && vault === undefined && workspace === undefined && resume !== true)
    throw new UsageError("--upload needs --vault https://NAME.vault.azure.net, or --workspace");
  const known = knownRules().map(({ id }) => id);
  const unknown = only.find((rule) => !known.includes(rule));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, known);
  throw new UsageError(`there is no rule "${unknown}"${hint === undefined ? "" : `; ${hint}`}`);
}
