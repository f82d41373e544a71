import { isAbsolute, join } from "node:path";
import { isFolder } from "../engine/is-folder.ts";
import { decode, tooLarge } from "../engine/read.ts";
import { scanPaths } from "../engine/scan.ts";
import { scanTextAs } from "../engine/scan-text.ts";
import { parseShard } from "../engine/shard.ts";
import { UsageError } from "../errors.ts";
import type { Config } from "../config/config.ts";
import type { Report } from "../findings/report.ts";
import { reporterNames } from "../reporters/names.ts";
import { plural, problemCounts } from "../reporters/wording.ts";
import { Source } from "../source/source.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { exitCodeOf, printReport } from "./output.ts";
import type { OutputArgs } from "./output.ts";
import { compileLess } from "./compile-less.ts";
import { showProgress } from "./progress.ts";
import { configStart, prepareScan, sharedOptions } from "./scan-options.ts";
import type { SharedArgs } from "./scan-options.ts";

interface ScanArgs extends SharedArgs, OutputArgs {
  readonly paths?: readonly string[];
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly staged?: boolean;
  readonly allowEmpty?: boolean;
  readonly shard?: string;
  readonly cache?: boolean;
}

export const scanCommand: Command = {
  usage: "scan [paths..]",
  describe: "Scan files, folders and globs (default: this folder)",
  options: (parser) =>
    sharedOptions(parser)
      .positional("paths", { type: "string", array: true, describe: "Files, folders or globs" })
      .option("format", { choices: reporterNames, default: "pretty", requiresArg: true, describe: "How to report" })
      .option("output", { alias: "o", type: "string", requiresArg: true, describe: "Write the report to a file" })
      .option("allow-empty", { type: "boolean", describe: "A folder without job definitions is fine" })
      .option("stdin", { type: "boolean", describe: "Scan standard input" })
      .option("stdin-filename", {
        type: "string",
        requiresArg: true,
        describe: "The name that decides how standard input is read",
      })
      .option("staged", { type: "boolean", describe: "Scan what is staged in git" })
      .option("shard", { type: "string", requiresArg: true, describe: "Scan one of several equal parts: 2/8" })
      .option("cache", {
        type: "boolean",
        default: true,
        describe: "Remember files in which nothing was found (--no-cache: scan all)",
      })
      .option("quiet", { alias: "q", type: "boolean", describe: "One line a finding" })
      .option("verbose", { type: "boolean", describe: "Say which evidence decided" })
      .option("color", { type: "boolean", describe: "Colours (--no-color: none)" })
      .example("$0", "this folder")
      .example("$0 jobs/*.yml --format sarif -o jobs.sarif", "some files, for code scanning"),
  run: (args: ScanArgs, _wrapped, io) => scan(args, io),
};

/** Where the system keeps what programs remember, if it says so. */
function cacheOf({ env }: Io): { store?: string } {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env;
  const folders = [XDG_CACHE_HOME, LOCALAPPDATA, HOME === undefined ? undefined : join(HOME, ".cache")];
  const folder = folders.find((each) => each !== undefined && isAbsolute(each));
  return folder === undefined ? {} : { store: join(folder, "jobscrub") };
}

/** Prints a report. One line a finding leaves out what was not read, without which "nothing found" means little. */
function print(report: Report, args: ScanArgs, { detectors }: Config, io: Io): void {
  printReport(report, args, io, detectors);
  if (args.quiet !== true || args.format !== "pretty" || report.problems.length === 0) return;
  const counts = problemCounts(report.problems).replace(/^; /, "");
  io.writeError(`jobscrub: ${counts}; the report without --quiet says where and why\n`);
}

/** Standard input, read as a file of that name would be. @throws {UsageError} when it would not be read */
async function inputSource(file = "stdin.yml", maxFileSize: number, io: Io): Promise<Source> {
  const bytes = await io.readInput();
  const source = bytes.length > maxFileSize ? tooLarge(file, maxFileSize, bytes.length) : decode(bytes, file);
  if (source instanceof Source) return source;
  throw new UsageError(`cannot scan standard input: ${source.message.replace("; skipped", "")}`);
}

async function scan(args: ScanArgs, io: Io): Promise<number> {
  const paths = args.paths ?? [];
  if (args.stdin === true && (paths.length > 0 || args.staged === true))
    throw new UsageError("--stdin takes no paths and no --staged");
  if (args.stdin !== true && args.stdinFilename !== undefined)
    throw new UsageError("--stdin-filename only names what --stdin reads; give --stdin, too");
  const { loaded, options, failOn } = await prepareScan(args, io, { from: configStart(paths, io, isFolder) });
  if (args.stdin === true) {
    const { file, text } = await inputSource(args.stdinFilename, loaded.config.limits.maxFileSize, io);
    const report = await scanTextAs(text, { ...options, file });
    print(report, args, loaded.config, io);
    return exitCodeOf(report, failOn, false);
  }
  compileLess();
  const progress = showProgress(io, args.quiet === true);
  const { report, folders, unread } = await scanPaths({
    ...options,
    ...(paths.length === 0 ? {} : { paths }),
    staged: args.staged ?? false,
    ...(args.shard === undefined ? {} : { shard: parseShard(args.shard) }),
    ...(args.cache === false ? {} : cacheOf(io)),
    onProgress: progress.update,
  }).finally(progress.clear);
  print(report, args, loaded.config, io);
  const code = exitCodeOf(
    report,
    failOn,
    folders && args.shard === undefined && !(args.allowEmpty ?? loaded.config.allowEmpty),
  );
  if (code === EXIT.nothing) {
    io.writeError(
      `jobscrub: no job definition found among ${plural(report.summary.files, "file")}; --allow-empty if that is as it should be\n`,
    );
  }
  if (unread === 0 || code === EXIT.findings) return code;
  // "Clean" would be said of something that nobody has read.
  io.writeError(`jobscrub: ${unread} of the named files could not be read; see the problems in the report\n`);
  return EXIT.failed;
}
