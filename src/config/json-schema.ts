import * as z from "zod";
import { CUSTOM_ID } from "./custom-detectors-schema.ts";
import { configSchema } from "./schema.ts";

interface RuleInfo {
  readonly id: string;
  readonly title: string;
}

/**
 * The JSON Schema (draft 2020-12) of the configuration file, for editors.
 *
 * @param rules with the rules given, their ids are completed and others are errors, as when loading
 */
export function configJsonSchema(rules: readonly RuleInfo[] = []): object {
  const schema = z.toJSONSchema(configSchema, { io: "input", target: "draft-2020-12" });
  const map = schema.properties?.["rules"];
  if (typeof map === "object" && rules.length > 0) {
    const setting = map.additionalProperties;
    delete map.propertyNames;
    map.additionalProperties = false;
    // Which of the configuration's own detectors there are, a schema cannot know.
    map.patternProperties = { [CUSTOM_ID.source]: setting ?? {} };
    map.properties = Object.fromEntries(
      rules.map(({ id, title }) => [id, { ...(typeof setting === "object" ? setting : {}), description: title }]),
    );
  }
  return {
    title: "jobscrub configuration",
    description: "Configuration of jobscrub: jobscrub.config.json or jobscrub.config.yaml",
    ...schema,
  };
}
