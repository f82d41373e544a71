import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Severity } from "../detection/detector.ts";
import { UsageError } from "../errors.ts";
import { jsonReportText, mergeJsonReports, readJsonReport } from "../reporters/merge-json.ts";
import type { JsonReport } from "../reporters/merge-json.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { writeWhole } from "./output.ts";

interface MergeArgs {
  readonly reports?: readonly string[];
  readonly output?: string;
  readonly failOn?: Severity | "never";
}

const SEVERITIES = ["error", "warning", "info"] as const;

export const mergeCommand: Command = {
  usage: "merge <reports..>",
  describe: "Join the JSON reports of the parts of a scan (scan --shard)",
  options: (parser) =>
    parser
      .positional("reports", { type: "string", array: true, describe: "JSON reports" })
      .option("output", { alias: "o", type: "string", requiresArg: true, describe: "Write the report to a file" })
      .option("fail-on", {
        choices: [...SEVERITIES, "never"] as const,
        default: "error",
        requiresArg: true,
        describe: "Severity that makes the exit code 1",
      })
      .example("$0 shard-*.json -o jobscrub.json", ""),
  run: async (args: MergeArgs, _wrapped, io) => merge(args, io),
};

function merge({ reports = [], output, failOn = "error" }: MergeArgs, io: Io): number {
  const merged = mergeJsonReports(reports.map((file) => readJsonReport(read(file, io), file)));
  const text = jsonReportText(merged);
  if (output === undefined) io.write(text);
  else writeWhole(resolve(io.cwd, output), text, output);
  return fails(merged, failOn) ? EXIT.findings : EXIT.clean;
}

function read(file: string, io: Io): string {
  try {
    return readFileSync(resolve(io.cwd, file), "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
  }
}

function fails({ summary }: JsonReport, failOn: Severity | "never"): boolean {
  if (failOn === "never") return false;
  const counted = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return counted.some((severity) => (summary.findings[severity] ?? 0) > 0);
}
