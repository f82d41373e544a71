import type { Argv } from "yargs";
import { loadConfig } from "../config/load.ts";
import type { Detector } from "../detection/detector.ts";
import { makeCustomDetectors } from "../engine/further-detectors.ts";
import { knownRules } from "../engine/settings.ts";
import type { Io } from "./io.ts";

/** Options of the commands that speak of rules. */
export interface ProjectArgs {
  readonly config?: string;
}

/** Adds the options to a parser. */
export function projectOptions(parser: Argv): Argv {
  return parser.option("config", {
    type: "string",
    requiresArg: true,
    describe: "Configuration file with further detectors (default: the nearest one)",
  });
}

/** All rules, with the detectors of the configuration. */
export async function projectRules(args: ProjectArgs, io: Io): Promise<readonly Omit<Detector, "detect">[]> {
  const { config } = await loadConfig({
    cwd: io.cwd,
    ...(args.config === undefined ? {} : { explicit: args.config }),
    knownRules: knownRules().map((rule) => rule.id),
  });
  return knownRules(config.detectors.length === 0 ? [] : await makeCustomDetectors(config.detectors));
}
