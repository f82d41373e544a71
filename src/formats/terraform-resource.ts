import type { Family, Format } from "./format.ts";
import type { FieldTable } from "./field-table.ts";
import { mergeTables } from "./azureml/kinds/shared.ts";

/** A resource of the provider `azurerm` and where its values stand. */
export interface TerraformKind {
  readonly type: string;
  readonly format: Format;
  readonly table: FieldTable;
}

const RESOURCE: FieldTable = {
  names: ["name", "friendly_name"],
  texts: ["description"],
  tags: ["tags.**"],
  identifiers: ["identity.**"],
  settings: ["location", "resource_group_name"],
};

function kind(type: string, title: string, family: Family, table: FieldTable): TerraformKind {
  return {
    type: `azurerm_machine_learning_${type}`,
    format: { id: `terraform/${type}`, title: `Terraform ${title}`, family },
    table: mergeTables(RESOURCE, table),
  };
}

const STORAGE: FieldTable = {
  credentials: ["account_key", "shared_access_signature", "client_secret"],
  identifiers: ["client_id", "tenant_id"],
  pointers: ["storage_container_id", "storage_fileshare_id", "workspace_id"],
  urls: ["authority_url"],
};

const COMPUTE: FieldTable = {
  credentials: ["ssh.admin_password", "ssl.key"],
  publics: ["ssh.key_value", "ssh.public_key", "ssl.cert", "ssl.cname"],
  identifiers: ["ssh.admin_username", "assign_to_user.**"],
  pointers: ["machine_learning_workspace_id", "subnet_resource_id", "kubernetes_cluster_id", "synapse_spark_pool_id"],
  postures: ["ssh_public_access_enabled", "node_public_ip_enabled"],
};

/**
 * Resources of Azure ML in the provider azurerm.
 *
 * @see https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_workspace
 */
export const terraformKinds: readonly TerraformKind[] = [
  kind("workspace", "workspace", "workspace", {
    pointers: [
      "application_insights_id",
      "key_vault_id",
      "storage_account_id",
      "container_registry_id",
      "encryption.**",
      "primary_user_assigned_identity",
    ],
    postures: ["high_business_impact", "public_network_access_enabled", "v1_legacy_mode_enabled"],
    settings: ["sku_name", "kind", "managed_network.**", "serverless_compute.**", "feature_store.**"],
  }),
  kind("compute_cluster", "compute cluster", "compute", COMPUTE),
  kind("compute_instance", "compute instance", "compute", COMPUTE),
  kind("inference_cluster", "inference cluster", "compute", COMPUTE),
  kind("synapse_spark", "attached Synapse Spark pool", "compute", COMPUTE),
  kind("datastore_blobstorage", "datastore", "datastore", STORAGE),
  kind("datastore_datalake_gen2", "datastore", "datastore", STORAGE),
  kind("datastore_fileshare", "datastore", "datastore", STORAGE),
];
