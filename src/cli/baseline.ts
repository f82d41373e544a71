import { resolve } from "node:path";
import { showPath } from "../engine/discover.ts";
import { isFolder } from "../engine/is-folder.ts";
import { scanPaths } from "../engine/scan.ts";
import { writeBaseline } from "../findings/baseline.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { writeWhole } from "./output.ts";
import { configStart, prepareScan, sharedOptions } from "./scan-options.ts";
import type { SharedArgs } from "./scan-options.ts";

const DEFAULT_FILE = "jobscrub.baseline.json";

interface BaselineArgs extends SharedArgs {
  readonly paths?: readonly string[];
}

export const baselineCommand: Command = {
  usage: "baseline [paths..]",
  describe: "Write down the findings of today, so that only new ones are reported",
  options: (parser) =>
    sharedOptions(parser)
      .option("baseline", { describe: "File to write them to" })
      // A baseline holds all findings, and none of them fails it.
      .hide("fail-on")
      .positional("paths", { type: "string", array: true, describe: "Files, folders or globs (default: this folder)" })
      .epilogue(
        `Writes to the file of --baseline, else to that of the configuration, else to ${DEFAULT_FILE}. It holds fingerprints made of rule, file and field, never of values.`,
      ),
  run: async (args: BaselineArgs, _wrapped, io) => {
    const { paths = [] } = args;
    // As a scan of the same paths does, which is to read what is written here.
    const from = configStart(paths, io, isFolder);
    const { loaded, options } = await prepareScan(args, io, { from, withoutBaseline: true });
    const configured = loaded.config.baseline;
    const target = args.baseline ?? (configured === undefined ? DEFAULT_FILE : showPath(configured, io.cwd));
    const { report } = await scanPaths({ ...options, ...(paths.length === 0 ? {} : { paths }) });
    writeWhole(resolve(io.cwd, target), writeBaseline(report.findings), target);
    io.write(`wrote ${report.findings.length} ${report.findings.length === 1 ? "finding" : "findings"} to ${target}\n`);
    return EXIT.clean;
  },
};
