import type { PresetCreator, RuleCreator } from "./contract.ts";
import { presetOptions } from "./options.ts";
import { DOCS_URL, makeRules } from "./rules.ts";

export type { PresetOptions } from "./options.ts";

/** The rules with their defaults, by which secretlint checks the ids and message ids of a configuration. */
export const rules: RuleCreator[] = makeRules({});

/**
 * The detectors of jobscrub as a rule preset of secretlint 12 and 13: `{ "rules": [{ "id": "jobscrub/secretlint" }] }`.
 * Definitions are recognised and read as in a scan; other files are looked at for exact formats.
 */
export const creator: PresetCreator = {
  meta: { id: "jobscrub/secretlint", type: "preset", recommended: true, docs: { url: DOCS_URL } },
  rules,
  create(context, options) {
    // Without options secretlint passes an empty list.
    for (const rule of makeRules(presetOptions(options))) context.registerRule(rule);
  },
};
