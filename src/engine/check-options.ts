import { completeConfig } from "../config/config.ts";
import type { Config, ConfigOptions } from "../config/config.ts";
import { parseConfig } from "../config/load.ts";
import type { Detector } from "../detection/detector.ts";
import type { Syntax } from "../document/document.ts";
import { ConfigError, UsageError, didYouMean } from "../errors.ts";
import type { ScanOptions } from "./scan.ts";
import type { TextOptions } from "./scan-text.ts";
import { knownRules } from "./settings.ts";

/** An option of a function that scans. How a text is read only our own code says. */
export type OptionName = Exclude<keyof ScanOptions | keyof TextOptions, "reading"> | "format";

const CONFIDENCES: ReadonlySet<unknown> = new Set(["low", "medium", "high"]);
const SYNTAXES: Readonly<Record<Syntax, true>> = {
  yaml: true,
  json: true,
  dotenv: true,
  python: true,
  notebook: true,
  bicep: true,
  hcl: true,
  text: true,
};

type Check = readonly [isRight: (value: unknown) => boolean, expected: string];
const TEXT: Check = [isText, "a text"];
const RULES: Check = [isListOf(isText), "a list of rule ids"];

/** What each option must be, and how a message says it. */
const CHECKS: Readonly<Record<OptionName, Check>> = {
  paths: [isListOf(isText), "a list of paths"],
  cwd: TEXT,
  config: [isMap, "a map"],
  configFolder: TEXT,
  configFile: TEXT,
  baseline: [(value) => isMap(value) && isText(value["file"]) && isText(value["text"]), "a map of file and text"],
  minConfidence: [(value) => CONFIDENCES.has(value), "low, medium or high"],
  includeRules: RULES,
  excludeRules: RULES,
  detectors: [isListOf(isMap), "a list of detectors"],
  staged: [(value) => typeof value === "boolean", "true or false"],
  shard: [isShard, "a map of index and count, both whole numbers, index from 1 to count"],
  threads: [(value) => Number.isInteger(value) && (value as number) >= 0, "a whole number from 0 on"],
  store: TEXT,
  onProgress: [(value) => typeof value === "function", "a function"],
  file: TEXT,
  syntax: [(value) => isText(value) && Object.hasOwn(SYNTAXES, value), `one of ${Object.keys(SYNTAXES).join(", ")}`],
  format: TEXT,
};

/** The options of every function that scans. */
export const COMMON_OPTIONS: readonly OptionName[] = [
  "cwd",
  "config",
  "configFolder",
  "configFile",
  "baseline",
  "minConfidence",
  "includeRules",
  "excludeRules",
  "detectors",
  "store",
];

/**
 * Checks what a program passes: an option that is misspelt or of the wrong type would be passed over, and a scan that
 * looks at less than was meant says "clean".
 *
 * @param caller the function, for the message
 * @throws {UsageError} for an option that is unknown or wrong; its value is not repeated
 */
export function checkOptions(caller: string, options: unknown, names: readonly OptionName[]): void {
  if (!isMap(options)) throw new UsageError(`${caller}: expected a map of options`);
  for (const [name, value] of Object.entries(options)) {
    const known = names.find((each) => each === name);
    if (known === undefined) {
      const hint = didYouMean(name, names) ?? `known are ${names.join(", ")}`;
      throw new UsageError(`${caller}: unknown option; ${hint}`);
    }
    const [isRight, expected] = CHECKS[known];
    if (value !== undefined && !isRight(value)) throw new UsageError(`${caller}: option ${name}: expected ${expected}`);
  }
}

let last: { readonly text: string; readonly config: Config } | undefined;

/**
 * A configuration that a program passes, checked as a file with the same content would be, and completed.
 *
 * @throws {ConfigError} when it is wrong
 */
export async function checkConfig(
  caller: string,
  options: { readonly config?: ConfigOptions; readonly detectors?: readonly Detector[] },
): Promise<{ config?: Config }> {
  if (options.config === undefined) return {};
  const ids = knownRules(options.detectors).map((rule) => rule.id);
  const text = JSON.stringify([options.config, ids.slice(knownRules().length)]);
  if (last?.text === text) return { config: last.config };
  try {
    const checked = await parseConfig("config.json", JSON.stringify(options.config), ids);
    last = { text, config: completeConfig(checked) };
    return { config: last.config };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    // The place would be one in a file that nobody has.
    const { path = "", expected, found, hint } = error.details;
    throw new ConfigError({ file: `${caller}: option config`, path, expected, found, hint });
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOf(isRight: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(isRight);
}

function isShard(value: unknown): boolean {
  if (!isMap(value)) return false;
  const { index, count } = value;
  return Number.isInteger(index) && Number.isInteger(count) && Number(index) >= 1 && Number(index) <= Number(count);
}
