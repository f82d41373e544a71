import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { hasAny } from "../kind.ts";
import { RESOURCE, mergeTables } from "./shared.ts";

const CONNECTION: FieldTable = mergeTables(RESOURCE, {
  names: ["artifact.name"],
  credentials: [
    "api_key",
    "credentials.pat",
    "credentials.sas_token",
    "credentials.sas",
    "credentials.password",
    "credentials.client_secret",
    "credentials.secret_access_key",
    "credentials.key",
    "credentials.account_key",
    "credentials.api_key",
    "credentials.keys.**",
    "credentials.refresh_token",
    "credentials.developer_token",
    "credentials.security_token",
  ],
  identifiers: [
    "credentials.username",
    "credentials.user_name",
    "credentials.client_id",
    "credentials.tenant_id",
    "credentials.access_key_id",
    "tenant_id",
  ],
  settings: ["credentials.type", "api_version", "api_type", "is_shared", "auth_mode", "category"],
  pointers: ["open_ai_resource_id", "ai_services_resource_id", "connection_id"],
  // `type: custom` puts keys of any name here.
  inputs: ["credentials.**"],
  urls: ["target", "endpoint", "api_base", "azure_endpoint"],
  tags: ["metadata.**"],
});

/** Values of `type` of a workspace connection (azure-ai-ml, ConnectionCategory and its YAML spellings). */
const CONNECTION_TYPES = [
  "git",
  "python_feed",
  "container_registry",
  "s3",
  "snowflake",
  "azure_sql_db",
  "azure_synapse_analytics",
  "azure_my_sql_db",
  "azure_postgres_db",
  "azure_data_lake_gen2",
  "azure_blob",
  "azure_open_ai",
  "azure_ai_services",
  "azure_ai_search",
  "azure_content_safety",
  "azure_speech_services",
  "cognitive_search",
  "cognitive_service",
  "api_key",
  "open_ai",
  "serp",
  "serverless",
  "custom",
  "custom_keys",
  "one_lake",
  "redis",
  "feature_store",
] as const;

function resource(
  id: string,
  title: string,
  family: Kind["family"],
  schemas: readonly string[],
  table: FieldTable,
  more: Partial<Kind> = {},
): Kind {
  return {
    id: `azureml/${id}`,
    title: `Azure ML ${title}`,
    family,
    schemas,
    table: mergeTables(RESOURCE, table),
    ...more,
  };
}

export const connections: readonly Kind[] = [
  resource("connection", "connection", "connection", ["connection", "workspaceconnection"], CONNECTION, {
    types: CONNECTION_TYPES,
    whenTyped: (root) =>
      hasAny(root, "credentials", "api_key", "target", "endpoint", "azure_endpoint", "api_base") &&
      !hasAny(root, "account_name", "container_name", "jobs", "command"),
  }),
];

const SSH: FieldTable = {
  credentials: ["ssh_settings.admin_password"],
  publics: ["ssh_settings.ssh_key_value"],
  identifiers: ["ssh_settings.admin_username", "ssh_settings.ssh_port"],
  urls: ["ssh_settings.ssh_private_key_file"],
};

const isCompute = (root: Parameters<NonNullable<Kind["shape"]>>[0]): boolean =>
  hasAny(root, "size", "min_instances", "max_instances", "resource_id", "ssh_settings", "instance_count", "name");

export const computes: readonly Kind[] = [
  resource(
    "amlCompute",
    "compute cluster",
    "compute",
    ["amlcompute"],
    mergeTables(SSH, { postures: ["ssh_public_access_enabled", "enable_node_public_ip"], settings: ["identity.**"] }),
    {
      types: ["amlcompute"],
      whenTyped: isCompute,
    },
  ),
  resource(
    "computeInstance",
    "compute instance",
    "compute",
    ["computeinstance"],
    mergeTables(SSH, {
      env: ["custom_applications.*.environment_variables.**"],
      names: ["create_on_behalf_of.**", "custom_applications.*.name"],
      commands: ["setup_scripts.creation_script.command", "setup_scripts.startup_script.command"],
      urls: [
        "setup_scripts.creation_script.path",
        "setup_scripts.startup_script.path",
        "custom_applications.*.image.**",
      ],
      postures: ["ssh_public_access_enabled", "enable_node_public_ip", "enable_root_access", "enable_sso"],
    }),
    { types: ["computeinstance"], whenTyped: isCompute },
  ),
  resource("vmCompute", "attached virtual machine", "compute", ["vmcompute", "virtualmachine"], SSH, {
    types: ["virtualmachine"],
    whenTyped: isCompute,
  }),
  resource(
    "kubernetesCompute",
    "attached Kubernetes cluster",
    "compute",
    ["kubernetescompute"],
    { names: ["namespace"], tags: ["properties.**"], settings: ["resource_id", "identity.**"] },
    {
      types: ["kubernetes"],
      whenTyped: (root) => hasAny(root, "resource_id", "namespace") && !hasAny(root, "endpoint_name", "apiVersion"),
    },
  ),
  resource(
    "synapseSparkCompute",
    "attached Synapse Spark pool",
    "compute",
    ["synapsesparkcompute", "attachedspark"],
    { settings: ["resource_id", "identity.**"] },
    {
      types: ["synapsespark"],
      whenTyped: (root) => hasAny(root, "resource_id"),
    },
  ),
];

const WORKSPACE: FieldTable = {
  names: ["location", "resource_group", "friendly_name", "managed_network.outbound_rules.*.name"],
  pointers: [
    "key_vault",
    "storage_account",
    "container_registry",
    "application_insights",
    "hub_id",
    "customer_managed_key.**",
    "primary_user_assigned_identity",
  ],
  postures: [
    "hbi_workspace",
    "public_network_access",
    "system_datastores_auth_mode",
    "enable_data_isolation",
    "serverless_compute.no_public_ip",
    "managed_network.isolation_mode",
  ],
  settings: ["location", "resource_group"],
};

export const workspaces: readonly Kind[] = [
  resource("workspace", "workspace", "workspace", ["workspace"], WORKSPACE, {
    shape: (root) =>
      hasAny(root, "hbi_workspace", "customer_managed_key", "managed_network") ||
      (hasAny(root, "storage_account", "key_vault") && hasAny(root, "location", "name", "container_registry")),
  }),
  resource("hub", "hub", "workspace", ["hub"], WORKSPACE, {
    types: ["hub"],
    whenTyped: (root) => hasAny(root, "name") && hasAny(root, "location", "storage_account", "key_vault"),
  }),
  resource("project", "project", "workspace", ["project"], WORKSPACE, {
    types: ["project"],
    whenTyped: (root) => hasAny(root, "hub_id"),
  }),
  resource(
    "registry",
    "registry",
    "workspace",
    ["registry"],
    mergeTables(WORKSPACE, { names: ["replication_locations.*.location"] }),
    {
      shape: (root) => hasAny(root, "replication_locations"),
    },
  ),
  resource(
    "featureStore",
    "feature store",
    "workspace",
    ["featurestore"],
    mergeTables(WORKSPACE, {
      settings: ["compute_runtime.**", "offline_store.**", "online_store.**", "materialization_identity.**"],
    }),
  ),
];
