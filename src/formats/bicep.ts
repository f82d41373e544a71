import type { MapNode, Node } from "../document/document.ts";
import { child } from "../document/document.ts";
import { armResource } from "./arm-resource.ts";
import type { Format } from "./format.ts";
import type { FieldTable } from "./field-table.ts";

export const bicepFile: Format = { id: "bicep/template", title: "Bicep file", family: "template" };
export const bicepParameters: Format = {
  id: "bicep/parameters",
  title: "Bicep parameters file",
  family: "template",
};

/** Which of both a file is, by its name; the reader gives the declarations by kind and name. */
export function recogniseBicep(_: MapNode, file: string): { format: Format; table: FieldTable } | undefined {
  if (/\.bicep$/i.test(file)) return { format: bicepFile, table: TABLE };
  if (/\.bicepparam$/i.test(file)) return { format: bicepParameters, table: TABLE };
  return undefined;
}

const TABLE: FieldTable = {
  embeds: [
    { at: "param.*", as: parameter },
    { at: "resource.*", as: armResource },
  ],
  inputs: ["module.*.params", "module.*.params.**", "param.*.value.**", "param.*.value"],
  names: ["module.*.name"],
  urls: ["module.*.source", "using"],
  settings: ["var.**", "output.**", "targetScope"],
};

const SECURE: FieldTable = { credentials: ["default", "default.**"] };
const OPEN: FieldTable = { inputs: ["default", "default.**"], settings: ["type"] };

/**
 * A default of a `@secure()` parameter is a credential whatever its name.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/bicep/linter-rule-secure-parameter-default
 */
function parameter(node: Node): { table: FieldTable } {
  return { table: child(node, "secure") === undefined ? OPEN : SECURE };
}
