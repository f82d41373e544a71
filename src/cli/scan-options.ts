import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Argv } from "yargs";
import type { Confidence, Severity } from "../detection/detector.ts";
import { loadConfig } from "../config/load.ts";
import type { LoadedConfig } from "../config/load.ts";
import { UsageError } from "../errors.ts";
import type { ScanOptions } from "../engine/scan.ts";
import { knownRules } from "../engine/settings.ts";
import { showPath } from "../engine/discover.ts";
import type { Io } from "./io.ts";

/** Options that all commands share which scan. */
export interface SharedArgs {
  readonly config?: string;
  readonly baseline?: string;
  readonly includeRule?: readonly string[];
  readonly excludeRule?: readonly string[];
  readonly minConfidence?: Confidence;
  readonly failOn?: Severity | "never";
}

/** Adds the shared options to a parser. */
export function sharedOptions(parser: Argv): Argv {
  return parser
    .option("config", { type: "string", requiresArg: true, describe: "Configuration file (default: the nearest one)" })
    .option("baseline", { type: "string", requiresArg: true, describe: "File of known findings that are not reported" })
    .option("include-rule", { type: "string", array: true, nargs: 1, describe: "Switch on an opt-in rule" })
    .option("exclude-rule", { type: "string", array: true, nargs: 1, describe: "Switch off a rule" })
    .option("min-confidence", {
      choices: ["low", "medium", "high"] as const,
      requiresArg: true,
      describe: "Report nothing less sure",
    })
    .option("fail-on", {
      choices: ["error", "warning", "info", "never"] as const,
      requiresArg: true,
      describe: "Severity that makes the exit code 1 (default: error)",
    });
}

/**
 * The configuration of a run and the scan options that follow from it and from the command line.
 *
 * @param more.from the folder in which the search for the configuration begins
 */
export async function prepareScan(
  args: SharedArgs,
  io: Io,
  more: { from?: string; withoutBaseline?: boolean } = {},
): Promise<{ loaded: LoadedConfig; options: ScanOptions; failOn: Severity | "never" }> {
  const loaded = await loadConfig({
    cwd: io.cwd,
    ...(more.from === undefined ? {} : { from: more.from }),
    ...(args.config === undefined ? {} : { explicit: args.config }),
    knownRules: knownRules().map((rule) => rule.id),
  });
  const { config, folder, file } = loaded;
  const options: ScanOptions = {
    cwd: io.cwd,
    config,
    // Without a file the folder is where the search began, which differs from command to command.
    configFolder: file === undefined ? io.cwd : folder,
    ...(file === undefined ? {} : { configFile: showPath(file, io.cwd) }),
    ...(more.withoutBaseline === true ? {} : baselineOf(args.baseline, config.baseline, io)),
    includeRules: args.includeRule ?? [],
    excludeRules: args.excludeRule ?? [],
    minConfidence: args.minConfidence ?? config.minConfidence,
  };
  return { loaded, options, failOn: args.failOn ?? config.failOn };
}

function baselineOf(named: string | undefined, configured: string | undefined, io: Io): Pick<ScanOptions, "baseline"> {
  const file = named ?? (configured === undefined ? undefined : showPath(configured, io.cwd));
  if (file === undefined) return {};
  try {
    return { baseline: { file, text: readFileSync(resolve(io.cwd, file), "utf8") } };
  } catch {
    const option = named === undefined ? "" : ` --baseline ${named}`;
    throw new UsageError(`cannot read the baseline ${file}; write one with: jobscrub baseline${option}`);
  }
}

/** The folder in which the search for the configuration begins: the first path when it is a folder, else its folder. */
export function configStart(paths: readonly string[], io: Io, isFolder: (path: string) => boolean): string {
  const first = paths[0];
  if (first === undefined) return io.cwd;
  const path = resolve(io.cwd, first);
  return isFolder(path) ? path : dirname(path);
}
