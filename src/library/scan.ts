import { COMMON_OPTIONS, checkConfig, checkOptions } from "../engine/check-options.ts";
import { scanPaths } from "../engine/scan.ts";
import type { ScanOptions } from "../engine/scan.ts";
import { scanTextAs } from "../engine/scan-text.ts";
import type { TextOptions } from "../engine/scan-text.ts";
import { UsageError } from "../errors.ts";
import type { Report } from "../findings/report.ts";
import { formatIds } from "../formats/recognise.ts";

/**
 * Scans files, folders and globs and gives the findings as data. Prints nothing, never exits, and changes nothing.
 *
 * In a git work tree a folder's files are those that git tracks or would track; elsewhere all. The configuration file of
 * the project is not looked for: pass what you want of it as `config`.
 *
 * @returns the report: findings ordered by file and place, problems, counts. Its values print and serialise masked
 * @throws {UsageError} when a path does not exist, a rule has no such name, or an option is wrong
 */
export async function scan(options: ScanOptions = {}): Promise<Report> {
  checkOptions("scan", options, [...COMMON_OPTIONS, "paths", "staged", "shard", "threads", "onProgress"]);
  return (await scanPaths({ ...options, ...(await checkConfig("scan", options)) })).report;
}

/**
 * Scans a text as if it stood in a file.
 *
 * @param text a definition, a `.env` file, a Dockerfile …
 * @param options `file` names it in findings and decides its syntax (default `stdin.yml`, so YAML)
 * @throws {UsageError} when a rule has no such name, or an option is wrong
 */
export async function scanText(text: string, options: Omit<TextOptions, "reading"> = {}): Promise<Report> {
  if (typeof text !== "string") throw new UsageError("scanText wants a text");
  checkOptions("scanText", options, [...COMMON_OPTIONS, "file", "syntax"]);
  return scanTextAs(text, { ...options, ...(await checkConfig("scanText", options)) });
}

/** How to scan a definition that is a value of the program. */
export interface DefinitionOptions extends Omit<TextOptions, "reading" | "syntax"> {
  /** What the definition is, as a format id (`azureml/commandJob`, `azureml-rest/job`). Recognised when absent. */
  readonly format?: string;
}

/**
 * Scans a definition that a program holds as a value: a body for the REST API, a parsed YAML file.
 *
 * Findings carry the path into the value (`properties.environmentVariables.HF_TOKEN`); their lines and columns are those
 * of the value as JSON with two blanks of indentation. A value that is not recognised gives a problem in the report.
 *
 * @throws {UsageError} when the value cannot be written as JSON, `format` is no format, or an option is wrong
 */
export async function scanDefinition(definition: object, options: DefinitionOptions = {}): Promise<Report> {
  checkOptions("scanDefinition", options, [...COMMON_OPTIONS, "file", "format"]);
  const { format, file = "definition.json", ...rest } = options;
  if (typeof definition !== "object" || definition === null) throw new UsageError("scanDefinition wants an object");
  if (format !== undefined && !formatIds.includes(format))
    throw new UsageError(`no format is called ${JSON.stringify(format)}`);
  const config = await checkConfig("scanDefinition", options);
  const report = await scanTextAs(toJson(definition), {
    ...rest,
    ...config,
    file,
    syntax: "json",
    reading: { as: format },
  });
  if (report.summary.definitions > 0) return report;
  const problem = {
    file,
    message: "not recognised as a definition, so only exact formats were looked for; say what it is with `format`",
  };
  return { ...report, problems: [...report.problems, problem] };
}

function toJson(definition: object): string {
  try {
    return JSON.stringify(definition, null, 2);
  } catch {
    // The error's own message would quote keys of the value.
    throw new UsageError("the definition cannot be written as JSON: it refers to itself or holds a BigInt");
  }
}
