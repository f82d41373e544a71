import { DEFAULTS } from "../config/config.ts";
import type { NamesConfig } from "../config/config.ts";
import type { Confidence, Severity } from "../detection/detector.ts";
import { UsageError, didYouMean } from "../errors.ts";

/** The options of the preset and of each of its rules, where those of the rule win. */
export interface PresetOptions {
  /** A configuration of jobscrub, relative to the working directory. The other options win. */
  readonly config?: string;
  /** Findings less bad than this are left out: secretlint makes an error of each. Default: `warning`. */
  readonly minSeverity?: Severity;
  readonly minConfidence?: Confidence;
  /** Opt-in rules of jobscrub to switch on. */
  readonly includeRules?: readonly string[];
  readonly excludeRules?: readonly string[];
  /** Words and people for the rules about names. */
  readonly names?: Partial<NamesConfig>;
}

const SEVERITIES = new Set<unknown>(["error", "warning", "info"]);
const CONFIDENCES = new Set<unknown>(["high", "medium", "low"]);

/** What each option must be, and how a message says it. */
const CHECKS: Readonly<Record<keyof PresetOptions, readonly [(value: unknown) => boolean, string]>> = {
  config: [(value) => typeof value === "string", "the path of a file"],
  minSeverity: [(value) => SEVERITIES.has(value), "error, warning or info"],
  minConfidence: [(value) => CONFIDENCES.has(value), "high, medium or low"],
  includeRules: [isTexts, "a list of rule ids"],
  excludeRules: [isTexts, "a list of rule ids"],
  names: [areNames, `a map of ${Object.keys(DEFAULTS.names).join(", ")}`],
};

/**
 * The options of `.secretlintrc.json`, checked.
 *
 * @throws {UsageError} for an option that is unknown or wrong; its value is not repeated
 */
export function presetOptions(options: object): PresetOptions {
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name as keyof PresetOptions] : undefined;
    if (check === undefined) {
      const hint = didYouMean(name, Object.keys(CHECKS)) ?? `known are ${Object.keys(CHECKS).join(", ")}`;
      throw new UsageError(`jobscrub/secretlint: unknown option; ${hint}`);
    }
    if (!check[0](value)) throw new UsageError(`jobscrub/secretlint: option ${name}: expected ${check[1]}`);
  }
  return options;
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function areNames(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([key, each]) => {
    const like: unknown = Object.hasOwn(DEFAULTS.names, key) ? DEFAULTS.names[key as keyof NamesConfig] : undefined;
    return Array.isArray(like) ? isTexts(each) : typeof like === typeof each && like !== undefined;
  });
}
