import { resolve } from "node:path";
import { DEFAULTS } from "../config/config.ts";
import type { Config } from "../config/config.ts";
import { ReportBuilder } from "../engine/report-builder.ts";
import type { ScanOptions } from "../engine/scan.ts";
import { knownRules, makeSettings } from "../engine/settings.ts";
import type { Report } from "../findings/report.ts";
import { expandFiles } from "./at-files.ts";
import { understand } from "./az-arguments.ts";
import { commandLine } from "./command-line.ts";
import { gather } from "./gather.ts";
import { PartReport } from "./part-report.ts";
import { scanWords } from "./scan-command-line.ts";

/** How to look at a submission. */
export interface SubmissionOptions extends Omit<ScanOptions, "paths" | "staged" | "onProgress"> {
  /** The environment of the command; a few variables decide what the Azure CLI sends of git. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What a command would submit, looked at. */
export interface Submission {
  /** Whether the command is one of `az ml` that submits a definition. Of another one only the words were looked at. */
  readonly understood: boolean;
  /** The files of the definitions that would be submitted, as they are shown. */
  readonly definitions: readonly string[];
  readonly report: Report;
  /** What the person who runs the command should know, one line each. */
  readonly notes: readonly string[];
}

/**
 * Looks at everything that a command would submit, without running it: the definition with what the command line
 * changes in it, what it links to, the files that are uploaded with it, and what the Azure CLI adds by itself.
 *
 * @param argv the command, word by word
 * @throws {JobscrubError} when the definition cannot be read, so that nobody knows what would be submitted
 */
export async function planSubmission(argv: readonly string[], options: SubmissionOptions = {}): Promise<Submission> {
  const started = performance.now();
  const cwd = resolve(options.cwd ?? ".");
  const config: Config = { ...DEFAULTS, ...options.config };
  const { configFolder = cwd, configFile, baseline, minConfidence = config.minConfidence, env = {} } = options;
  const { maxFileSize } = config.limits;
  const settings = await makeSettings(config, cwd, configFolder, options);
  const line = commandLine(argv);
  const { words, notes } = expandFiles(line.words, { cwd, maxFileSize });
  const command = understand(words);
  const builder = new ReportBuilder({
    config,
    configFolder,
    cwd,
    settings,
    minConfidence,
    ...(configFile === undefined ? {} : { configFile }),
    ...(baseline === undefined ? {} : { baseline }),
  });
  const report = new PartReport(builder);
  let definitions: readonly string[] = [];
  if (command.understood) {
    const secrets = new Set(
      knownRules(settings.detectors.detectors)
        .filter(({ category }) => category === "secret")
        .map(({ id }) => id),
    );
    const gathered = await gather(
      command,
      line,
      { cwd, env, maxFileSize, settings, isSecretRule: (rule) => secrets.has(rule) },
      (part) => report.add(part),
    );
    builder.addProblems(gathered.problems);
    definitions = gathered.definitions;
    if (command.file === undefined)
      notes.push("the command names no --file: only what stands on the command line was looked at");
    if (command.debug)
      notes.push(
        "--debug prints request bodies and keys (Azure/azure-cli#23740); keep this output out of logs that others can read",
      );
  } else {
    for (const part of await scanWords(words, line, settings)) report.add(part);
    notes.push(`${command.reason}: only the words of the command line were looked at, not what the command reads`);
  }
  return { understood: command.understood, definitions, report: report.build(performance.now() - started), notes };
}

/** The file that a command would submit, as it is named there. Nothing is read. */
export function fileOfCommand(argv: readonly string[]): string | undefined {
  const command = understand(commandLine(argv).words);
  return command.understood ? command.file?.text : undefined;
}
