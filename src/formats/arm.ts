import type { MapNode, Node } from "../document/document.ts";
import { child, childText } from "../document/document.ts";
import { restKinds } from "./azureml/kinds/rest.ts";
import type { Format } from "./format.ts";
import type { FieldTable } from "./field-table.ts";

/** Templates of the Azure Resource Manager; what they hold of Azure ML is read as the REST body it is. */
export const armTemplate: Format = { id: "arm/template", title: "ARM template", family: "template" };
export const armParameters: Format = { id: "arm/parameters", title: "ARM parameters file", family: "template" };

/** Which of both a map is, by its `$schema`. */
export function recogniseArm(root: MapNode): { format: Format; table: FieldTable } | undefined {
  const schema = childText(root, "$schema") ?? "";
  if (!/schema\.management\.azure\.com\//i.test(schema)) return undefined;
  if (/deploymentTemplate\.json/i.test(schema)) return { format: armTemplate, table: TEMPLATE };
  if (/deploymentParameters\.json/i.test(schema)) return { format: armParameters, table: PARAMETERS };
  return undefined;
}

const TEMPLATE: FieldTable = {
  embeds: [
    { at: "parameters.*", as: parameter },
    { at: "resources.*", as: resource },
    { at: "resources.*.resources.*", as: resource },
    { at: "resources.*.properties.template", as: () => ({ format: armTemplate, table: TEMPLATE }) },
    {
      at: "resources.*.properties.parameters.*",
      as: () => ({ table: { inputs: ["value"], pointers: ["reference.**"] } }),
    },
  ],
  settings: ["variables.**", "outputs.**", "parameters.*.metadata.**", "metadata.**"],
};

const PARAMETERS: FieldTable = { inputs: ["parameters.*.value"], pointers: ["parameters.*.reference.**"] };

/** A default of a secure parameter is a credential whatever its name; Azure says there should be none. */
function parameter(node: Node): { table: FieldTable } {
  const secure = /^secure/i.test(childText(node, "type") ?? "");
  return {
    table: secure
      ? { credentials: ["defaultValue"] }
      : { inputs: ["defaultValue"], settings: ["allowedValues.**", "metadata.**"] },
  };
}

function resource(node: Node): { format: Format; table: FieldTable } | { table: FieldTable } {
  const type = (childText(node, "type") ?? "").toLowerCase().replace(/^microsoft\.machinelearningservices\//, "");
  const kind = restKinds.find((each) => each.resources.includes(type));
  if (kind !== undefined && child(node, "properties") !== undefined) return { format: kind, table: kind.table };
  return { table: {} };
}
