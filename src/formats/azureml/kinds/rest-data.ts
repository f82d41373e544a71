import type { FieldTable } from "../../field-table.ts";
import { hasAny } from "../kind.ts";
import { bodyTable, has, rest } from "./rest-body.ts";
import type { RestKind } from "./rest-body.ts";

const DATASTORE: FieldTable = {
  names: ["accountName", "containerName", "fileShareName", "filesystem", "storeName"],
  credentials: [
    "credentials.secrets.key",
    "credentials.secrets.sasToken",
    "credentials.secrets.clientSecret",
    "credentials.secrets.certificate",
    // Of the previews: Kerberos for HDFS.
    "credentials.secrets.kerberosPassword",
    "credentials.secrets.kerberosKeytab",
  ],
  identifiers: ["credentials.clientId", "credentials.tenantId", "credentials.thumbprint", "subscriptionId"],
  urls: ["credentials.authorityUrl", "credentials.resourceUrl", "endpoint", "artifact.artifactName"],
  others: [
    "credentials.credentialsType",
    "credentials.secrets.secretsType",
    "datastoreType",
    "protocol",
    "resourceGroup",
    "serviceDataAccessAuthIdentity",
    "artifact.artifactType",
    "oneLakeWorkspaceName",
  ],
};

const CONNECTION: FieldTable = {
  credentials: [
    "credentials.pat",
    "credentials.sas",
    "credentials.password",
    "credentials.securityToken",
    "credentials.key",
    "credentials.secretAccessKey",
    "credentials.clientSecret",
    "credentials.refreshToken",
    "credentials.developerToken",
    "credentials.keys.**",
    "value",
  ],
  identifiers: [
    "credentials.username",
    "credentials.clientId",
    "credentials.tenantId",
    "credentials.accessKeyId",
    "credentials.resourceId",
  ],
  // `CustomKeys` may have keys of any name.
  inputs: ["credentials.**"],
  urls: ["target", "credentials.authUrl"],
  others: ["authType", "category", "group", "expiryTime", "valueFormat", "peRequirement", "peStatus"],
  names: ["sharedUserList.*"],
  tags: ["metadata.**"],
  texts: ["error"],
  pointers: ["createdByWorkspaceArmId"],
};

/** Bodies with credentials for data (Azure/azure-rest-api-specs, machinelearningservices, stable 2024-04-01). */
export const restData: readonly RestKind[] = [
  rest("datastore", "datastore", "datastore", ["workspaces/datastores"], bodyTable(DATASTORE), has("datastoreType")),
  rest(
    "connection",
    "connection",
    "connection",
    ["workspaces/connections", "workspaces/onlineendpoints/connections"],
    bodyTable(CONNECTION),
    (properties) => hasAny(properties, "authType") && hasAny(properties, "category", "target", "credentials"),
  ),
];
