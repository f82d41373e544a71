import type { Detector } from "../detection/detector.ts";
import { knownRules } from "../engine/settings.ts";
import type { Messages, RuleCreator } from "./contract.ts";
import { findingsOf } from "./findings.ts";
import { presetOptions } from "./options.ts";
import type { PresetOptions } from "./options.ts";

/** The README lists what each rule finds; secretlint adds the message id to it. */
export const DOCS_URL = "https://www.npmjs.com/package/jobscrub";

/** The message of all detectors that a configuration of jobscrub defines. */
const CUSTOM_MESSAGE = "custom-detector";

type Category = Detector["category"];

/** The rules of the preset: one a kind of finding, with a message id a rule of jobscrub. */
const RULES: Readonly<Record<Category, string>> = {
  secret: "jobscrub/secrets",
  name: "jobscrub/names",
  reference: "jobscrub/references",
  posture: "jobscrub/posture",
};

/** The rules with the options of the preset, which those of a single rule override. */
export function makeRules(shared: PresetOptions): RuleCreator[] {
  const known = knownRules();
  return Object.entries(RULES).map(([category, id]) => {
    const titles = known.filter((rule) => rule.category === category).map((rule) => [rule.id, rule.title] as const);
    const messages: Messages = Object.fromEntries(
      [...titles, [CUSTOM_MESSAGE, "Found by a detector of the configuration"] as const].map(([rule, title]) => [
        rule,
        { en: () => title },
      ]),
    );
    return {
      messages,
      meta: { id, type: "scanner", recommended: true, docs: { url: DOCS_URL }, supportedContentTypes: ["text"] },
      create(context, own) {
        const options = { ...shared, ...presetOptions(own) };
        return {
          async file(source) {
            const findings = await findingsOf(source, options);
            for (const { rule, message, span } of findings.filter((each) => each.category === category)) {
              const messageId = Object.hasOwn(messages, rule) ? rule : CUSTOM_MESSAGE;
              // No data: secretlint prints it, and a message of jobscrub holds no secret that it would have to mask.
              context.report({ message: { message, messageId, data: undefined }, range: [span.start, span.end] });
            }
          },
        };
      },
    };
  });
}
