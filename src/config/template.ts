import type { Severity } from "../detection/detector.ts";
import { sample } from "../detection/sample.ts";
import { DEFAULTS } from "./config.ts";

/** What the template says about a rule. */
export interface TemplateRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly optIn?: boolean;
}

/**
 * The text of the `jobscrub.config.yaml` that `jobscrub init` writes: each option with its default, commented out.
 * Options begin with `#` and no blank, or with the indent of a nested one; explanations begin with `# `.
 */
export function configTemplate(rules: readonly TemplateRule[]): string {
  const { names, limits } = DEFAULTS;
  return `# yaml-language-server: $schema=./node_modules/jobscrub/dist/config.schema.json
#
# Configuration of jobscrub. The options show their defaults; take away the "#" in front of one to change it.

# Files to look at, as globs relative to the folder of this file; names with a leading dot are included.
#include: ${JSON.stringify(DEFAULTS.include)}

# Files to leave out, as globs; "build/**" means a folder.
#exclude: ${JSON.stringify(DEFAULTS.exclude)}

# Lowest severity that makes the exit code 1: error, warning, info or never.
#failOn: ${DEFAULTS.failOn}

# Findings less sure than this are not reported: low, medium or high.
#minConfidence: ${DEFAULTS.minConfidence}

# File of known findings, written by "jobscrub baseline", relative to the folder of this file; none by default.
#baseline: jobscrub.baseline.json

# Whether a folder without any job definition is fine; otherwise the exit code is 3.
#allowEmpty: ${DEFAULTS.allowEmpty}

# Whether secretlint's recommended rules run as well, for AWS, GCP, GitHub, Slack and others.
#secretlint: ${DEFAULTS.secretlint}

# What may not, and what may, stand in the names of jobs and experiments, which telemetry sees.
#names:
#  deny: ${JSON.stringify(names.deny)} # project code names: words, patterns such as "/falcon-?\\d/i", hashes of "jobscrub hash-name"
#  customers: ${JSON.stringify(names.customers)} # customers, written like deny
#  allow: ${JSON.stringify(names.allow)} # words and users that are no secret: bots, service accounts
#  people: ${JSON.stringify(names.people)} # user names beside those of the git history
#  gitAuthors: ${names.gitAuthors} # whether the authors of the git history count as people
#  hosts: ${JSON.stringify(names.hosts)} # suffixes of internal host names beside corp, internal, lan, local
#  tickets: ${JSON.stringify(names.tickets)} # keys for the rule ticket-id, such as ABC; any when there are none

# Findings that are accepted, for files without comments. An entry has a reason and at least one of rule, file, path:
# ignore: [{ rule: some-rule, file: "legacy/**", path: "environment_variables.*", reason: "test account" }]
#ignore: []

# Detectors of your own. The examples are checked whenever this file is read; a pattern needs an upper bound for every
# repeat; "jobscrub explain custom-build-key" shows what comes of it:
# detectors: [{ id: custom-build-key, title: Contoso build key, docs: Ask the build team for a new one,
# pattern: '\\bctso_(?<secret>[a-z0-9]{12})\\b', leaks: ["ctso_${sample("", 12, "base32")}"], clean: ["ctso_build"] }]
#detectors: []

# Bounds of a scan. Sizes are bytes or texts such as "10MB" and "512KiB".
#limits:
#  maxFileSize: ${limits.maxFileSize} # larger files are not read
#  maxFiles: ${limits.maxFiles} # of one scan
#  maxDepth: ${limits.maxDepth} # nesting of a document
#  maxFields: ${limits.maxFields} # of one file
#  maxProblems: ${limits.maxProblems} # of one report

# Severity of rules: off, info, warning or error; "on" switches a rule on that is off by default.
${ruleLines(rules)}
`;
}

function ruleLines(rules: readonly TemplateRule[]): string {
  if (rules.length === 0) return "#rules: {}";
  const lines = rules.map(
    ({ id, title, severity, optIn }) =>
      `#  ${id}: ${optIn === true ? "off" : severity} # ${title.replaceAll(/\s+/g, " ")}`,
  );
  return ["#rules:", ...lines.toSorted()].join("\n");
}
