import type { MapNode, Node } from "../document/document.ts";
import { child, childText } from "../document/document.ts";
import { below } from "./azureml/kinds/rest-body.ts";
import { restKindOf } from "./azureml/kinds/rest.ts";
import { mergeTables } from "./azureml/kinds/shared.ts";
import type { Format } from "./format.ts";
import type { FieldTable } from "./field-table.ts";
import { terraformKinds } from "./terraform-resource.ts";

export const terraformFile: Format = { id: "terraform/configuration", title: "Terraform file", family: "template" };
export const terraformVariables: Format = {
  id: "terraform/variables",
  title: "Terraform variables file",
  family: "template",
};
export const terraformState: Format = { id: "terraform/state", title: "Terraform state file", family: "template" };

/** `prod.tfvars`, `terraform.tfvars.json`. */
export function isVariablesName(file: string): boolean {
  return /\.tfvars(?:\.json)?$/i.test(file);
}

/** What a file is, by its name; the reader gives blocks by type and labels. */
export function recogniseTerraform(root: MapNode, file: string): { format: Format; table: FieldTable } | undefined {
  if (/\.tf$/i.test(file)) return { format: terraformFile, table: TABLE };
  if (isVariablesName(file)) return { format: terraformVariables, table: { inputs: ["**"] } };
  // The state keeps what was made in plain text, secrets included.
  if (child(root, "terraform_version") !== undefined && child(root, "resources")?.kind === "sequence")
    return { format: terraformState, table: STATE };
  return undefined;
}

const STATE: FieldTable = {
  inputs: ["outputs.*.value", "outputs.*.value.**"],
  settings: ["resources.*.instances.*.attributes.**"],
  identifiers: ["lineage", "resources.*.instances.*.private", "resources.*.instances.*.attributes.id"],
};

const PROVIDER: FieldTable = {
  credentials: ["client_secret", "client_certificate_password", "password", "token", "secret_key", "access_token"],
  identifiers: ["subscription_id", "tenant_id", "client_id"],
};

const TABLE: FieldTable = mergeTables(below("provider.*", PROVIDER), below("terraform.backend.*", PROVIDER), {
  credentials: ["terraform.backend.*.access_key", "terraform.backend.*.sas_token"],
  inputs: ["locals.**", "module.*.**"],
  urls: ["module.*.source", "terraform.required_providers.*.source"],
  settings: ["output.**", "terraform.**"],
  embeds: [
    { at: "variable.*", as: variable },
    { at: "resource.azapi_resource.*", as: azapi },
    { at: "resource.azapi_update_resource.*", as: azapi },
    { at: "resource.azapi_resource_action.*", as: azapi },
    { at: "resource.azurerm_key_vault_secret.*", as: () => ({ table: { credentials: ["value"] } }) },
    ...terraformKinds.map(({ type, format, table }) => ({ at: `resource.${type}.*`, as: () => ({ format, table }) })),
  ],
});

const SECURE: FieldTable = { credentials: ["default", "default.**"], texts: ["description"] };
const OPEN: FieldTable = { inputs: ["default", "default.**"], texts: ["description"], settings: ["type"] };

/** A default of a sensitive variable is a credential whatever its name. */
function variable(node: Node): { table: FieldTable } {
  const isSecure = childText(node, "sensitive") === "true" || childText(node, "ephemeral") === "true";
  return { table: isSecure ? SECURE : OPEN };
}

const azapiTables = new Map<string, FieldTable>();

/** A resource of any type with the body of its REST request. */
function azapi(node: Node): { format: Format; table: FieldTable } | { table: FieldTable } {
  const kind = restKindOf((childText(node, "type") ?? "").split("@", 1)[0] ?? "");
  if (kind === undefined) return { table: {} };
  let table = azapiTables.get(kind.id);
  if (table === undefined) {
    table = mergeTables({ names: ["name"], tags: ["tags.**"], settings: ["type"] }, below("body", kind.table));
    azapiTables.set(kind.id, mergeTables(table, below("sensitive_body", kind.table)));
  }
  return { format: kind, table: azapiTables.get(kind.id) ?? table };
}
