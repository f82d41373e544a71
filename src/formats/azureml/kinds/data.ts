import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { hasAll, hasAny } from "../kind.ts";
import { RESOURCE, mergeTables } from "./shared.ts";

const DATASTORE: FieldTable = mergeTables(RESOURCE, {
  names: ["account_name", "container_name", "file_share_name", "filesystem", "store_name", "artifact.name"],
  credentials: [
    "credentials.account_key",
    "credentials.sas_token",
    "credentials.client_secret",
    "credentials.certificate",
    "credentials.kerberos_password",
    "credentials.kerberos_keytab",
    "credentials.password",
  ],
  identifiers: [
    "credentials.tenant_id",
    "credentials.client_id",
    "credentials.thumbprint",
    "credentials.kerberos_principal",
    "credentials.kerberos_realm",
  ],
  urls: [
    "endpoint",
    "credentials.authority_url",
    "credentials.resource_url",
    "credentials.kerberos_kdc_address",
    "hdfs_server_certificate",
  ],
  settings: ["protocol", "credentials.type"],
});

const DATASTORES: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ["azureBlob", "blob datastore", ["azureblob"], ["azure_blob"]],
  ["azureFile", "file share datastore", ["azurefile"], ["azure_file"]],
  ["azureDataLakeGen1", "Data Lake Gen1 datastore", ["azuredatalakegen1"], ["azure_data_lake_gen1"]],
  ["azureDataLakeGen2", "Data Lake Gen2 datastore", ["azuredatalakegen2"], ["azure_data_lake_gen2"]],
  ["oneLake", "OneLake datastore", ["onelake"], ["one_lake"]],
  ["hdfs", "HDFS datastore", ["hdfs"], ["hdfs"]],
];

export const datastores: readonly Kind[] = DATASTORES.map(([id, title, schemas, types]) => ({
  id: `azureml/${id}`,
  title: `Azure ML ${title}`,
  family: "datastore",
  schemas,
  types,
  table: DATASTORE,
}));

function asset(
  id: string,
  title: string,
  schemas: readonly string[],
  table: FieldTable,
  more: Partial<Kind> = {},
): Kind {
  return {
    id: `azureml/${id}`,
    title: `Azure ML ${title}`,
    family: "asset",
    schemas,
    table: mergeTables(RESOURCE, table),
    ...more,
  };
}

const PATH: FieldTable = { urls: ["path", "path.**"], tags: ["properties.**"] };

/** What an import takes its data from. */
export const SOURCE: FieldTable = {
  urls: ["path", "source.path"],
  tags: ["properties.**"],
  texts: ["source.query", "source.stored_procedure", "source.stored_procedure_params.**"],
  pointers: ["source.connection"],
};

export const assets: readonly Kind[] = [
  asset("data", "data asset", ["data"], PATH, {
    types: ["uri_file", "uri_folder", "mltable"],
    whenTyped: (root) => hasAny(root, "path") && hasAny(root, "name"),
  }),
  // The file `MLTable` in the folder of a table; jobs and notebooks read it where it lies.
  asset(
    "mltable",
    "table",
    ["mltable"],
    { urls: ["paths.**"], settings: ["transformations.**"] },
    {
      types: ["mltable"],
      whenTyped: (root) => hasAny(root, "paths"),
      shape: (root) => hasAll(root, "paths", "transformations"),
    },
  ),
  asset("dataImport", "data import", ["dataimport"], SOURCE),
  asset("dataIndex", "data index", ["dataindex", "index"], SOURCE),
  asset("model", "model", ["model"], mergeTables(PATH, { texts: ["flavors.**"] }), {
    types: ["custom_model", "mlflow_model", "triton_model"],
    whenTyped: (root) => hasAny(root, "path") && !hasAny(root, "command", "trial"),
  }),
  asset("featureSet", "feature set", ["featureset"], {
    urls: ["specification.path"],
    settings: ["materialization_settings.**"],
  }),
  asset("featureStoreEntity", "feature store entity", ["featurestoreentity"], {
    names: ["index_columns.*.name"],
    tags: ["properties.**"],
    settings: ["index_columns.**"],
  }),
];
