import { resolve } from "node:path";
import { completeConfig } from "../config/config.ts";
import type { Syntax } from "../document/document.ts";
import { syntaxOf } from "../document/parse.ts";
import type { Report } from "../findings/report.ts";
import { Source } from "../source/source.ts";
import { ReportBuilder } from "./report-builder.ts";
import { reportSettings } from "./scan.ts";
import type { ScanOptions } from "./scan.ts";
import { scanSource } from "./scan-source.ts";
import type { Reading } from "./scan-source.ts";
import { makeSettings } from "./settings.ts";

/** How to scan a text; of {@link ScanOptions} what makes sense without files. */
export interface TextOptions extends Omit<ScanOptions, "paths" | "staged" | "shard" | "threads" | "onProgress"> {
  /** The name shown in findings; decides the syntax unless `syntax` does. Default: `stdin.yml`. */
  readonly file?: string;
  readonly syntax?: Syntax;
  /** How to read it; see {@link Reading}. */
  readonly reading?: Reading;
}

/**
 * Scans a text as if it stood in a file.
 *
 * @throws {UsageError} when a rule has no such name
 */
export async function scanTextAs(text: string, options: TextOptions = {}): Promise<Report> {
  const started = performance.now();
  const { file = "stdin.yml", syntax = syntaxOf(file), reading = "definitions" } = options;
  const cwd = resolve(options.cwd ?? ".");
  const config = completeConfig(options.config);
  const settings = await makeSettings(config, cwd, options.configFolder ?? cwd, options);
  const builder = new ReportBuilder(reportSettings(options, config, cwd, settings));
  builder.addResult(await scanSource(new Source(file, text), syntax, settings, reading));
  return builder.build(performance.now() - started);
}
