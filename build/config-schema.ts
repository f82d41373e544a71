import { configJsonSchema } from "../src/config/json-schema.ts";
import { knownRules } from "../src/engine/settings.ts";

export const schema = configJsonSchema(knownRules());
