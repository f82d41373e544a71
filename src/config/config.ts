import type { CustomDetector } from "../detection/custom-detector.ts";
import type { Confidence, Severity } from "../detection/detector.ts";

/** What the configuration makes of a rule. `on` switches an opt-in rule on with its own severity. */
export type RuleSetting = "off" | "on" | Severity;

/** Words and people for the rules about names. */
export interface NamesConfig {
  /**
   * Project code names that must not stand in names: plain words, patterns (`/…/i`) or hashed words (`scrypt:…`). Secret
   * themselves; never printed.
   */
  readonly deny: readonly string[];
  /** Customers that must not stand in names, written like `deny`. */
  readonly customers?: readonly string[];
  /** Words and users that may stand in names: bots, service accounts. */
  readonly allow: readonly string[];
  /** User names that must not stand in names, beside those of the git history. */
  readonly people: readonly string[];
  /** Whether the authors of the git history count as people. */
  readonly gitAuthors: boolean;
  /** Suffixes of internal host names, beside `corp`, `internal`, `lan`, `local` and the like. */
  readonly hosts?: readonly string[];
  /** Keys of ticket ids (the `ABC` of `ABC-123`) for the rule ticket-id; any when there are none. */
  readonly tickets?: readonly string[];
}

/** Findings that are accepted, for files whose syntax has no comments. At least one of the first three is there. */
export interface Ignore {
  readonly rule?: string;
  /** A glob relative to the configuration's folder. */
  readonly file?: string;
  /** A field path in which `*` stands for one part and `**` for any number: `environment_variables.*`. */
  readonly path?: string;
  readonly reason: string;
}

/** Bounds that keep a hostile or accidental file from stopping a scan. */
export interface LimitsConfig {
  /** Bytes. A larger file is not read and is reported as a problem. */
  readonly maxFileSize: number;
  readonly maxFiles: number;
  /** Nesting of a document. */
  readonly maxDepth: number;
  /** Fields of one file. */
  readonly maxFields: number;
  /** Problems of one report. */
  readonly maxProblems: number;
}

/** A complete configuration: what the file says, and the default for what it does not say. */
export interface Config {
  readonly $schema?: string;
  /** Globs relative to the configuration's folder, for picomatch with `dot: true`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly failOn: Severity | "never";
  readonly minConfidence: Confidence;
  /** In the file relative to its folder; absolute once loaded. */
  readonly baseline?: string;
  readonly allowEmpty: boolean;
  readonly names: NamesConfig;
  readonly ignore: readonly Ignore[];
  readonly limits: LimitsConfig;
  readonly secretlint: boolean;
  readonly detectors: readonly CustomDetector[];
}

/** What a program says of a configuration; the defaults hold for the rest. */
export interface ConfigOptions extends Partial<Omit<Config, "names" | "limits">> {
  readonly names?: Partial<NamesConfig>;
  readonly limits?: Partial<LimitsConfig>;
}

/** The configuration of a project without a configuration file. */
export const DEFAULTS: Config = {
  include: ["**"],
  exclude: [],
  rules: {},
  failOn: "error",
  minConfidence: "low",
  allowEmpty: false,
  names: { deny: [], customers: [], allow: [], people: [], gitAuthors: true, hosts: [], tickets: [] },
  ignore: [],
  limits: { maxFileSize: 10_000_000, maxFiles: 100_000, maxDepth: 100, maxFields: 100_000, maxProblems: 1000 },
  secretlint: true,
  detectors: [],
};

/** A configuration with the defaults for what it does not say. */
export function completeConfig(config: ConfigOptions = {}): Config {
  return {
    ...DEFAULTS,
    ...config,
    names: { ...DEFAULTS.names, ...config.names },
    limits: { ...DEFAULTS.limits, ...config.limits },
  };
}
