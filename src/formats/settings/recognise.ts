import type { MapNode } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format, RecognisedBy } from "../format.ts";
import { OBJECT_TABLE } from "../kubernetes/manifest-table.ts";

const settings: Format = { id: "application/settings", title: "settings file", family: "settings-file" };
const helmValues: Format = { id: "helm/values", title: "Helm values file", family: "kubernetes" };

/** Everything is a setting under its own name, but what SealedSecrets have encrypted. */
const SETTINGS: FieldTable = {
  env: ["Values.*"],
  pointers: ["encryptedData.**"],
  embeds: [{ at: "*", as: () => ({ table: SETTINGS }) }],
};

/** `local.settings.json` of Azure Functions; not `config.json`, which is mostly the configuration of a model. */
const JSON_NAME =
  /(?:^|[\\/])(?:(?:local\.|app)?settings|(?:app[-_]?)?secrets|credentials)(?:[.-][\w-]{1,40})?\.json$/i;
const YAML_NAME =
  /(?:^|[\\/])(?:app[-_]?)?(?:settings|config|configuration|secrets?|credentials|application)(?:[._-][\w-]{1,40})?\.ya?ml$/i;
const VALUES_NAME = /(?:^|[\\/])values(?:[._-][\w-]{1,40})?\.ya?ml$/i;

/** Whether a file holds the settings of an application or a chart by its name. */
export function isSettingsName(file: string): boolean {
  return JSON_NAME.test(file) || YAML_NAME.test(file) || VALUES_NAME.test(file);
}

/** The settings of an application or the values of a chart, known by nothing but the name of their file. */
export function recogniseSettings(
  _root: MapNode,
  file: string,
): { format: Format; table: FieldTable; by: RecognisedBy } | undefined {
  if (VALUES_NAME.test(file)) return { format: helmValues, table: OBJECT_TABLE, by: "name" };
  return isSettingsName(file) ? { format: settings, table: SETTINGS, by: "name" } : undefined;
}
