import type { MapNode, Node } from "../document/document.ts";
import { childText } from "../document/document.ts";
import { armResource } from "./arm-resource.ts";
import type { Format } from "./format.ts";
import type { FieldTable } from "./field-table.ts";

/** Templates of the Azure Resource Manager; what they hold of Azure ML is read as the REST body it is. */
export const armTemplate: Format = { id: "arm/template", title: "ARM template", family: "template" };
export const armParameters: Format = { id: "arm/parameters", title: "ARM parameters file", family: "template" };

/**
 * Which of both a map is, by its `$schema`.
 *
 * @see https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
export function recogniseArm(root: MapNode): { format: Format; table: FieldTable } | undefined {
  const schema = childText(root, "$schema") ?? "";
  if (!/schema\.management\.azure\.com\//i.test(schema)) return undefined;
  if (/deploymentTemplate\.json/i.test(schema)) return { format: armTemplate, table: TEMPLATE };
  if (/deploymentParameters\.json/i.test(schema)) return { format: armParameters, table: PARAMETERS };
  return undefined;
}

const PARAMETERS: FieldTable = { inputs: ["parameters.*.value"], pointers: ["parameters.*.reference.**"] };

/** Resources are a list, or a map by symbolic name (languageVersion 2.0). */
const TEMPLATE: FieldTable = {
  embeds: [
    { at: "parameters.*", as: parameter },
    { at: "resources.*", as: armResource },
    { at: "resources.*.resources.*", as: armResource },
    { at: "resources.*.properties", as: deployment },
  ],
  settings: ["variables.**", "outputs.**"],
  texts: ["metadata.**"],
};

const NOTHING: FieldTable = {};
const SECURE: FieldTable = { credentials: ["defaultValue.**", "defaultValue"], texts: ["metadata.**"] };
const OPEN: FieldTable = {
  inputs: ["defaultValue", "defaultValue.**"],
  settings: ["allowedValues.**"],
  texts: ["metadata.**"],
};

/** A default of a secure parameter is a credential whatever its name; Azure says there should be none. */
function parameter(node: Node): { table: FieldTable } {
  return { table: /^secure/i.test(childText(node, "type") ?? "") ? SECURE : OPEN };
}

/** A deployment inside a template: nested, or linked by an address. */
const DEPLOYMENT: FieldTable = {
  inputs: ["parameters.*.value"],
  pointers: ["parameters.*.reference.**"],
  urls: ["templateLink.uri", "templateLink.relativePath", "templateLink.queryString", "parametersLink.uri"],
  embeds: [{ at: "template", as: () => ({ format: armTemplate, table: TEMPLATE }) }],
};

function deployment(node: Node): { table: FieldTable } {
  const isDeployment = node.kind === "map" && node.entries.some(({ key }) => /^template(?:Link)?$/.test(key.value));
  return { table: isDeployment ? DEPLOYMENT : NOTHING };
}
