import { relative, resolve, sep } from "node:path";
import { detectors as allDetectors } from "../../detectors/index.ts";
import type { Config } from "../config/config.ts";
import type { Detector, Severity } from "../detection/detector.ts";
import { SECRETLINT_ID, secretlintDetector } from "../detection/secretlint-rule.ts";
import { UsageError, didYouMean } from "../errors.ts";
import { DetectorSet } from "./detect.ts";
import { furtherDetectors } from "./further-detectors.ts";
import { findWorkTree, listAuthors } from "./git.ts";
import { peopleOf } from "./people.ts";
import type { SourceSettings } from "./scan-source.ts";
import { uploadedFileRule } from "./snapshot-rule.ts";

/** Choices of one run, beside the configuration. */
export interface RuleChoices {
  /** Opt-in rules to switch on. */
  readonly includeRules?: readonly string[];
  readonly excludeRules?: readonly string[];
  /** Further detectors, for users of the library. */
  readonly detectors?: readonly Detector[];
}

/** Every rule there is: the detectors (with those of the configuration and of the caller) and the bridge to secretlint. */
export function knownRules(extra: readonly Detector[] = []): readonly Omit<Detector, "detect">[] {
  return [...allDetectors, ...extra, secretlintDetector, uploadedFileRule];
}

/**
 * What the scan of a source needs, made of configuration and choices.
 *
 * @param folder where the run happens; its repository is the one whose authors count as people
 * @param paths what is scanned; when the run happens in no repository, the first path's counts
 * @throws {UsageError} for a rule that does not exist and a detector that cannot be used
 */
export async function makeSettings(
  config: Config,
  folder: string,
  base: string,
  choices: RuleChoices = {},
  paths: readonly string[] = [],
): Promise<SourceSettings> {
  const ours = knownRules().map((rule) => rule.id);
  const further = await furtherDetectors(config.detectors, choices.detectors ?? [], ours);
  const rules = knownRules(further);
  const ids = rules.map((rule) => rule.id);
  for (const id of [...(choices.includeRules ?? []), ...(choices.excludeRules ?? [])]) {
    if (!ids.includes(id))
      throw new UsageError(`no rule is called ${JSON.stringify(id)}; ${didYouMean(id, ids) ?? "see: jobscrub rules"}`);
  }
  const off = new Set<string>();
  const severities = new Map<string, Severity>();
  for (const rule of rules) {
    const setting = config.rules[rule.id];
    if (setting !== undefined && setting !== "on" && setting !== "off") severities.set(rule.id, setting);
    const included = choices.includeRules?.includes(rule.id) === true;
    const wanted = included || (setting === undefined ? rule.optIn !== true : setting !== "off");
    if (!wanted || choices.excludeRules?.includes(rule.id) === true) off.add(rule.id);
  }
  // Rules that are off still run where they find secrets, so that no excerpt shows one.
  const active = [...allDetectors, ...further].filter(
    (detector) => !off.has(detector.id) || (detector.category === "secret" && detector.optIn !== true),
  );
  const workTree = [".", ...paths]
    .map((path) => findWorkTree(resolve(folder, path)))
    .find((found) => found !== undefined);
  const root = workTree ?? base;
  const authors = config.names.gitAuthors && workTree !== undefined ? await listAuthors(workTree) : [];
  return {
    detectors: new DetectorSet(active),
    context: {
      people: [...peopleOf(authors, config.names.allow), ...config.names.people.map((name) => name.toLowerCase())],
      denied: config.names.deny,
      allowed: config.names.allow.map((name) => name.toLowerCase()),
      customers: config.names.customers ?? [],
      hosts: (config.names.hosts ?? []).map((suffix) => suffix.toLowerCase().replace(/^[*.]+/, "")),
      tickets: config.names.tickets ?? [],
    },
    severities,
    off,
    maxFields: config.limits.maxFields,
    maxDepth: config.limits.maxDepth,
    secretlint: config.secretlint && !off.has(SECRETLINT_ID),
    identify: (file) => relative(root, resolve(folder, file)).split(sep).join("/"),
  };
}
