import type { Node } from "../document/document.ts";
import { child, childText } from "../document/document.ts";
import { restKindOf } from "./azureml/kinds/rest.ts";
import type { RestKind } from "./azureml/kinds/rest-body.ts";
import { mergeTables } from "./azureml/kinds/shared.ts";
import type { Format } from "./format.ts";
import type { Embed, FieldTable } from "./field-table.ts";

type Found = { readonly format: Format; readonly table: FieldTable } | { readonly table: FieldTable };

/** Where resources of other services hold credentials and variables, as far as templates for machine learning use them. */
const OTHERS: Readonly<Record<string, FieldTable>> = {
  "microsoft.keyvault/vaults/secrets": { credentials: ["properties.value"] },
  "microsoft.compute/virtualmachines": {
    credentials: ["properties.osProfile.adminPassword"],
    publics: ["properties.osProfile.linuxConfiguration.ssh.publicKeys.*.keyData"],
    inputs: ["properties.osProfile.customData", "properties.userData"],
  },
  "microsoft.sql/servers": { credentials: ["properties.administratorLoginPassword"] },
  "microsoft.dbforpostgresql/flexibleservers": { credentials: ["properties.administratorLoginPassword"] },
  "microsoft.resources/deploymentscripts": {
    credentials: [
      "properties.environmentVariables.*.secureValue",
      "properties.storageAccountSettings.storageAccountKey",
    ],
    env: ["properties.environmentVariables.*.value"],
    commands: ["properties.scriptContent", "properties.arguments"],
  },
  "microsoft.containerinstance/containergroups": {
    credentials: [
      "properties.containers.*.properties.environmentVariables.*.secureValue",
      "properties.imageRegistryCredentials.*.password",
    ],
    env: ["properties.containers.*.properties.environmentVariables.*.value"],
  },
  "microsoft.app/containerapps": {
    credentials: ["properties.configuration.secrets.*.value"],
    env: ["properties.template.containers.*.env.*.value"],
  },
  "microsoft.web/sites": { env: ["properties.siteConfig.appSettings.*.value"] },
  "microsoft.web/sites/config": { env: ["properties.**"] },
};

/**
 * How a resource of a template is read, by its type: as the REST body it is when it belongs to Azure ML. A resource that is
 * declared inside another one names only the last part of its type.
 */
export function armResource(node: Node): Found {
  return resourceOf(node, "");
}

const PROVIDER = "microsoft.machinelearningservices/";

function resourceOf(node: Node, parent: string): Found {
  const own = (childText(node, "type") ?? "").toLowerCase();
  const type = parent === "" || own.includes("/") ? own : `${parent}/${own}`;
  const kind = type.startsWith(PROVIDER) ? restKindOf(type) : undefined;
  if (kind === undefined) return { table: OTHERS[type] ?? NO_TABLE };
  return child(node, "properties") === undefined ? { table: nested(type) } : { format: kind, table: full(type, kind) };
}

const NO_TABLE: FieldTable = {};
const fullTables = new Map<string, FieldTable>();
const nestedTables = new Map<string, FieldTable>();

/** The table of a kind and of the resources declared in it. One a type of Azure ML, so that there are few. */
function full(type: string, kind: RestKind): FieldTable {
  let table = fullTables.get(type);
  if (table === undefined) fullTables.set(type, (table = mergeTables(kind.table, nested(type))));
  return table;
}

function nested(type: string): FieldTable {
  let table = nestedTables.get(type);
  if (table === undefined) {
    const as: Embed["as"] = (node) => resourceOf(node, type);
    // In ARM a list, in Bicep declarations by name.
    table = {
      names: ["name"],
      embeds: [
        { at: "resources.*", as },
        { at: "resource.*", as },
      ],
    };
    nestedTables.set(type, table);
  }
  return table;
}
