import { reporters } from "../reporters/index.ts";
import { randomBytes } from "node:crypto";
import { accessSync, constants, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { knownRules } from "../engine/settings.ts";
import { UsageError } from "../errors.ts";
import type { Severity } from "../detection/detector.ts";
import type { Report } from "../findings/report.ts";
import { VERSION } from "../version.ts";
import { EXIT } from "./exit-codes.ts";
import { wantsColor } from "./io.ts";
import type { Io } from "./io.ts";
import type { ReporterName, RuleInfo } from "../reporters/index.ts";

const DEFAULT_WIDTH = 80;

export interface OutputArgs {
  readonly format: ReporterName;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

/**
 * A report as text for these options.
 *
 * @param custom the detectors of the configuration
 */
export function renderReport(report: Report, args: OutputArgs, io: Io, custom: readonly RuleInfo[] = []): string {
  return reporters[args.format](report, {
    color: args.output === undefined && wantsColor(io, args.color),
    width: io.columns ?? DEFAULT_WIDTH,
    version: VERSION,
    quiet: args.quiet ?? false,
    verbose: args.verbose ?? false,
    rules: [...knownRules(), ...custom],
  });
}

/** Prints a report, or writes it to the file of `--output`. See {@link renderReport}. */
export function printReport(report: Report, args: OutputArgs, io: Io, custom: readonly RuleInfo[] = []): void {
  const text = renderReport(report, args, io, custom);
  if (args.output === undefined) io.write(text);
  else writeWhole(resolve(io.cwd, args.output), text, args.output);
}

/** Writes a file so that it is either there as a whole or as it was before; what is no file but a pipe or a device, through. */
export function writeWhole(path: string, text: string, shown: string): void {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
      writeFileSync(path, text);
      return;
    }
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw cannotWrite(shown, error);
  }
}

/** For what takes long: fails before it begins when its result could not be written. @throws {UsageError} */
export function expectWritable(path: string, shown: string): void {
  try {
    const isWhole = statSync(path, { throwIfNoEntry: false })?.isFile() !== false;
    accessSync(isWhole ? dirname(path) : path, constants.W_OK);
  } catch (error) {
    throw cannotWrite(shown, error);
  }
}

function cannotWrite(shown: string, error: unknown): UsageError {
  return new UsageError(`cannot write ${shown} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
}

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether a report holds a finding that is at or above a severity. */
export function fails(report: Report, failOn: Severity | "never"): boolean {
  return failOn !== "never" && report.findings.some((finding) => RANK[finding.severity] >= RANK[failOn]);
}

/** The exit code of a scan. */
export function exitCodeOf(report: Report, failOn: Severity | "never", emptyIsWrong: boolean): number {
  if (fails(report, failOn)) return EXIT.findings;
  return emptyIsWrong && report.summary.definitions === 0 ? EXIT.nothing : EXIT.clean;
}
