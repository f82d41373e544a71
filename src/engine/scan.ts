import { resolve } from "node:path";
import { completeConfig } from "../config/config.ts";
import type { Config, ConfigOptions } from "../config/config.ts";
import type { Confidence } from "../detection/detector.ts";
import type { Problem } from "../document/document.ts";
import { syntaxOf } from "../document/parse.ts";
import type { Report } from "../findings/report.ts";
import { Source } from "../source/source.ts";
import { CleanFiles } from "./clean-files.ts";
import { CodeFolders } from "./code-folders.ts";
import { wantedBy } from "./discover.ts";
import type { Found } from "./discover.ts";
import { isJob, scanGitProperties } from "./git-properties.ts";
import { plainInputs, stagedInputs } from "./inputs.ts";
import { placedLinks } from "./placed-link.ts";
import { ReportBuilder } from "./report-builder.ts";
import type { ReportSettings } from "./report-builder.ts";
import { scanPulledIn } from "./scan-pulled-in.ts";
import { scanSource } from "./scan-source.ts";
import type { SourceResult, SourceSettings } from "./scan-source.ts";
import { isInShard } from "./shard.ts";
import type { Shard } from "./shard.ts";
import { recall } from "./recall.ts";
import { makeSettings } from "./settings.ts";
import type { RuleChoices } from "./settings.ts";
import { summaryOf } from "./summary.ts";
import { Threads } from "./threads.ts";

/** How to scan. All is optional: without anything the working directory is scanned with the default configuration. */
export interface ScanOptions extends RuleChoices {
  /** Files, folders and globs, relative to `cwd`. Default: the working directory. */
  readonly paths?: readonly string[];
  readonly cwd?: string;
  /** The configuration; defaults where it says nothing. Files are not searched for. */
  readonly config?: ConfigOptions;
  /** The folder to which the globs of the configuration are relative. Default: `cwd`. */
  readonly configFolder?: string;
  /** The configuration file, for messages about unused entries. */
  readonly configFile?: string;
  /** The text of a baseline file, whose findings are not reported again. */
  readonly baseline?: { readonly file: string; readonly text: string };
  readonly minConfidence?: Confidence;
  /** Scan the content of the git index instead of the work tree; only files that differ from HEAD. */
  readonly staged?: boolean;
  /** Only one of several equal parts of the files, for runs on several machines. */
  readonly shard?: Shard;
  /**
   * How many threads scan beside the main one, in runs of the built package over many files. Default: what pays on the
   * machine, none with less than four processors.
   */
  readonly threads?: number;
  /**
   * A folder in which the built package remembers the files of larger scans in which nothing was found, so that the next
   * scan only parses what has changed. Default: nothing is remembered.
   */
  readonly store?: string;
  /** Called now and then with the number of files done and the number of all. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** The result of a scan, with what a command line must know beside the report. */
export interface ScanOutcome {
  readonly report: Report;
  /** Whether a folder was scanned, so that finding no definition means something. */
  readonly folders: boolean;
  /** How many of the files that were named one by one could not be read. */
  readonly unread: number;
}

const FILES_BETWEEN_PAUSES = 32;

/**
 * Scans files and folders. Reads only, prints nothing.
 *
 * @throws {UsageError} when a path does not exist or a rule has no such name
 */
export async function scanPaths(options: ScanOptions = {}): Promise<ScanOutcome> {
  const started = performance.now();
  const { staged = false } = options;
  const cwd = resolve(options.cwd ?? ".");
  const config = completeConfig(options.config);
  const base = options.configFolder ?? cwd;
  const paths = options.paths ?? (staged ? [] : ["."]);
  const settingsReady = makeSettings(config, cwd, base, options, paths);
  // Both are awaited below; an early failure of one must not be an unhandled rejection meanwhile.
  settingsReady.catch(() => undefined);
  const all = await (staged ? stagedInputs : plainInputs)(paths, cwd, base, config);
  const { shard } = options;
  const inputs =
    shard === undefined ? all : { ...all, files: all.files.filter(({ shown }) => isInShard(shown, shard)) };
  const settings = await settingsReady;
  const builder = new ReportBuilder(reportSettings(options, config, cwd, settings));
  builder.addProblems(inputs.problems);

  const codeFolders = new CodeFolders(cwd);
  const seen = new Map<string, boolean>();
  let job: Found | undefined;
  let done = 0;
  let unread = 0;
  const task = { files: staged ? [] : inputs.files, config, cwd, base, choices: choicesOf(options) };
  const clean = CleanFiles.of(staged ? undefined : options.store, base, inputs.files.length, {
    config,
    choices: task.choices,
    context: settings.context,
  });
  // Where most files are known there is little to do for threads.
  const most = 2 * clean.size > inputs.files.length ? 0 : options.threads;
  const threads = new Threads({ ...task, context: settings.context, deciding: clean.deciding }, most);
  for (const [index, file] of inputs.files.entries()) {
    const told = await threads.summaryOf(index);
    clean.add(told?.keys ?? [], told?.summary);
    const { summary, read, keys } =
      told === undefined ? await recall(file, inputs, clean) : { ...told, read: undefined };
    if (summary === undefined) {
      const result = read === undefined ? undefined : await scanFile(read, settings, builder);
      if (result !== undefined) clean.add(keys, summaryOf(result));
      codeFolders.add(file, result?.definitions.flatMap(placedLinks) ?? []);
      seen.set(file.path, (result?.definitions.length ?? 0) > 0);
      if (result?.definitions.some(isJob) === true) job ??= file;
      if (result === undefined && file.named) unread++;
    } else {
      builder.addSummary(summary);
      codeFolders.add(file, summary.links);
      seen.set(file.path, summary.definitions.length > 0);
      if (summary.definitions.some(isJob)) job ??= file;
    }
    if (++done % FILES_BETWEEN_PAUSES === 0) {
      options.onProgress?.(done, inputs.files.length);
      await new Promise((next) => setImmediate(next));
    }
  }
  await threads.close();
  clean.save();
  if (!staged) {
    const isWanted = wantedBy({ base, include: [], exclude: config.exclude });
    const { maxFileSize } = config.limits;
    await scanPulledIn(codeFolders, builder, { cwd, base, maxFileSize, settings, seen, isWanted });
    const told = builder.filesWithSecrets();
    for (const result of await scanGitProperties(job, cwd, settings, told)) builder.addResult(result, false);
  }
  const complete =
    !staged && shard === undefined && inputs.folders && paths.some((path) => resolve(cwd, path) === base);
  return { report: builder.build(performance.now() - started, complete), folders: inputs.folders, unread };
}

/** The choices among the options, and nothing that cannot be sent to a thread beside detectors. */
function choicesOf({ includeRules, excludeRules, detectors }: ScanOptions): RuleChoices {
  return {
    ...(includeRules === undefined ? {} : { includeRules }),
    ...(excludeRules === undefined ? {} : { excludeRules }),
    ...(detectors === undefined || detectors.length === 0 ? {} : { detectors }),
  };
}

async function scanFile(
  source: Source | Problem,
  settings: SourceSettings,
  builder: ReportBuilder,
): Promise<SourceResult | undefined> {
  if (!(source instanceof Source)) {
    builder.addProblems([source]);
    return undefined;
  }
  const result = await scanSource(source, syntaxOf(source.file), settings);
  builder.addResult(result);
  return result;
}

/** What a report needs of the options of a scan. */
export function reportSettings(
  options: ScanOptions,
  config: Config,
  cwd: string,
  settings: SourceSettings,
): ReportSettings {
  const { configFolder = cwd, configFile, baseline, minConfidence = config.minConfidence } = options;
  return {
    config,
    configFolder,
    cwd,
    settings,
    minConfidence,
    ...(configFile === undefined ? {} : { configFile }),
    ...(baseline === undefined ? {} : { baseline }),
  };
}
