import * as z from "zod";
import { DEFAULTS } from "./config.ts";
import type { Config } from "./config.ts";
import { customDetectors } from "./custom-detectors-schema.ts";
import { count, flag, glob, globs, map, oneOf, text, words } from "./schema-parts.ts";

// Nothing but load.ts and json-schema.ts may import this file, and load.ts only when there is a configuration file:
// zod takes longer to load than most scans last.

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
};
const SIZE_ERROR = 'a number of bytes above 0 or a size such as "10MB"';
const bytes = z.union(
  [
    z.int({ error: SIZE_ERROR }).positive({ error: SIZE_ERROR }),
    z
      .string()
      .regex(/^0*[1-9]\d{0,11} ?(?:[kKmMgG]i?)?B$/)
      .transform((size) => Number.parseInt(size, 10) * (UNITS[size.replaceAll(/[\dB ]/g, "").toLowerCase()] ?? 1)),
  ],
  { error: SIZE_ERROR },
);

const names = map({
  deny: words("word")
    .default([...DEFAULTS.names.deny])
    .describe(
      'Project code names that must not stand in names: words, patterns such as "/falcon-?\\d/i", or hashes made by "jobscrub hash-name"',
    ),
  customers: words("word")
    .default([])
    .exactOptional()
    .describe("Customers that must not stand in names, written like deny"),
  allow: words("word")
    .default([...DEFAULTS.names.allow])
    .describe("Words and users that may stand in names"),
  people: words("user name")
    .default([...DEFAULTS.names.people])
    .describe("Further user names that must not stand in names"),
  gitAuthors: flag
    .default(DEFAULTS.names.gitAuthors)
    .describe("Whether the authors of the git history must not stand in names"),
  hosts: words("suffix")
    .default([])
    .exactOptional()
    .describe("Suffixes of internal host names, beside corp, internal, lan, local and the like"),
  tickets: words("key")
    .default([])
    .exactOptional()
    .describe("Keys of ticket ids for the rule ticket-id, such as ABC for ABC-123; any when there are none"),
});

const ignore = map({
  rule: text("rule id").exactOptional().describe("Only findings of this rule"),
  file: glob().exactOptional().describe("Only findings in these files"),
  path: text("field path")
    .exactOptional()
    .describe('Only findings at this field path; "*" stands for one part, "**" for any number'),
  reason: text("reason").describe("Why these findings are accepted"),
})
  .refine((entry) => entry.rule !== undefined || entry.file !== undefined || entry.path !== undefined, {
    error: "at least one of rule, file, path",
  })
  .meta({ anyOf: [{ required: ["rule"] }, { required: ["file"] }, { required: ["path"] }] });

const limits = map({
  maxFileSize: bytes
    .prefault(DEFAULTS.limits.maxFileSize)
    .describe('Larger files are not read: bytes, or a size such as "10MB" or "512KiB"'),
  maxFiles: count.default(DEFAULTS.limits.maxFiles).describe("Files of one scan"),
  maxDepth: count.default(DEFAULTS.limits.maxDepth).describe("Nesting of a document"),
  maxFields: count.default(DEFAULTS.limits.maxFields).describe("Fields of one file"),
  maxProblems: count.default(DEFAULTS.limits.maxProblems).describe("Problems of one report"),
});

/** The configuration file: the one source of its validation, of the JSON Schema and (checked below) of the types. */
export const configSchema = map({
  $schema: z.string({ error: "a URL or path" }).exactOptional().describe("The JSON Schema of this file, for editors"),
  include: globs
    .default([...DEFAULTS.include])
    .describe("Files to look at, as globs relative to the folder of this file"),
  exclude: globs
    .default([...DEFAULTS.exclude])
    .describe("Files to leave out, as globs relative to the folder of this file"),
  rules: z
    .record(z.string(), oneOf("off", "info", "warning", "error", "on"), { error: "a map from rule ids to severities" })
    .default({ ...DEFAULTS.rules })
    .describe('Severity of rules by id; "off" switches a rule off, "on" switches an opt-in rule on'),
  failOn: oneOf("error", "warning", "info", "never")
    .default(DEFAULTS.failOn)
    .describe("Lowest severity that makes the exit code 1"),
  minConfidence: oneOf("low", "medium", "high")
    .default(DEFAULTS.minConfidence)
    .describe("Findings less sure than this are not reported"),
  baseline: text("file path").exactOptional().describe("File of known findings, relative to the folder of this file"),
  allowEmpty: flag.default(DEFAULTS.allowEmpty).describe("Whether a folder without any job definition is fine"),
  names: names.prefault({}).describe("Words and people for the rules about names"),
  ignore: z
    .array(ignore, { error: "a list of maps" })
    .default([])
    .describe("Findings that are accepted, for files without comments"),
  limits: limits.prefault({}).describe("Bounds of a scan"),
  detectors: customDetectors,
  secretlint: flag.default(DEFAULTS.secretlint).describe("Whether secretlint's recommended rules run as well"),
});

type Same<Left, Right> = (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
type Plain<T> = T extends object ? { readonly [Key in keyof T]: Plain<T[Key]> } : T;
type Holds<Truth extends true> = Truth;

/** Does not compile when {@link Config} and the schema disagree. */
export type SchemaGivesConfig = Holds<Same<Plain<z.output<typeof configSchema>>, Plain<Config>>>;
