import type { MapNode } from "../../../document/document.ts";
import { child } from "../../../document/document.ts";
import type { Family } from "../../format.ts";
import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { hasAny } from "../kind.ts";
import { jobs } from "./job.ts";
import { mergeTables } from "./shared.ts";

const BODY: FieldTable = {
  names: ["name", "properties.displayName", "properties.experimentName"],
  texts: ["properties.description"],
  tags: ["tags.**", "properties.tags.**", "properties.properties.**"],
  settings: ["id", "type", "location", "kind", "sku.**", "identity.**", "systemData.**", "properties.systemData.**"],
};

const REST_JOB: FieldTable = mergeTables(BODY, {
  env: ["properties.environmentVariables.**", "properties.trial.environmentVariables.**"],
  commands: [
    "properties.command",
    "properties.trial.command",
    "properties.args",
    "properties.resources.dockerArgs",
    "properties.resources.dockerArgsList.*",
  ],
  inputs: ["properties.inputs.*.value", "properties.settings.**"],
  urls: ["properties.inputs.*.uri", "properties.outputs.*.uri", "properties.codeId"],
  pointers: [
    "properties.secretsConfiguration.**",
    "properties.environmentId",
    "properties.computeId",
    "properties.componentId",
  ],
  settings: ["properties.conf.**"],
  tags: ["properties.services.*.properties.**"],
  names: ["properties.jobs.@"],
  // The nodes of a pipeline are free-form and spelled as in YAML.
  embeds: [{ at: "properties.jobs.*", as: pipelineNode }],
});

function pipelineNode(): { table: FieldTable } {
  const pipeline = jobs.find((kind) => kind.id === "azureml/pipelineJob") as Kind;
  const node = pipeline.table.embeds?.find((embed) => embed.at === "jobs.*");
  return { table: node?.as({ kind: "sequence", span: { start: 0, end: 0 }, items: [] }).table ?? {} };
}

/** One body of the resource manager API, recognised by what stands in `properties`. */
function rest(
  id: string,
  title: string,
  family: Family,
  resources: readonly string[],
  isBody: (properties: MapNode) => boolean,
  table: FieldTable,
): Kind & { resources: readonly string[] } {
  return {
    id: `azureml-rest/${id}`,
    title: `Azure ML REST ${title}`,
    family,
    schemas: [],
    resources,
    shape: (root) => {
      const properties = child(root, "properties");
      return properties?.kind === "map" && isBody(properties);
    },
    table,
  };
}

const has =
  (...keys: readonly string[]) =>
  (properties: MapNode): boolean =>
    hasAny(properties, ...keys);

/** Bodies of `PUT` requests (SPEC stable 2024-04-01), and the resource types under which ARM templates hold them. */
export const restKinds: readonly (Kind & { resources: readonly string[] })[] = [
  rest("job", "job", "job", ["workspaces/jobs"], has("jobType"), REST_JOB),
  rest(
    "schedule",
    "schedule",
    "schedule",
    ["workspaces/schedules"],
    (p) => hasAny(p, "action") && hasAny(p, "trigger"),
    mergeTables(BODY, {
      embeds: [
        { at: "properties.action.jobDefinition", as: () => ({ table: { embeds: [], ...prefixless(REST_JOB) } }) },
      ],
      env: ["properties.action.monitorDefinition.signals.*.workspaceConnection.environmentVariables.**"],
      pointers: ["properties.action.monitorDefinition.signals.*.workspaceConnection.secrets.**"],
    }),
  ),
  rest(
    "onlineDeployment",
    "online deployment",
    "online-deployment",
    ["workspaces/onlineendpoints/deployments"],
    has("endpointComputeType"),
    mergeTables(BODY, {
      env: ["properties.environmentVariables.**"],
      pointers: ["properties.environmentId", "properties.model"],
      postures: ["properties.egressPublicNetworkAccess"],
    }),
  ),
  rest(
    "batchDeployment",
    "batch deployment",
    "batch-deployment",
    ["workspaces/batchendpoints/deployments"],
    (p) => hasAny(p, "miniBatchSize", "outputAction", "deploymentConfiguration") && !hasAny(p, "endpointComputeType"),
    mergeTables(BODY, {
      env: ["properties.environmentVariables.**"],
    }),
  ),
  rest(
    "endpoint",
    "endpoint",
    "endpoint",
    ["workspaces/onlineendpoints", "workspaces/batchendpoints"],
    has("authMode"),
    mergeTables(BODY, {
      credentials: ["properties.keys.primaryKey", "properties.keys.secondaryKey"],
      postures: ["properties.authMode", "properties.publicNetworkAccess"],
    }),
  ),
  rest(
    "datastore",
    "datastore",
    "datastore",
    ["workspaces/datastores"],
    has("datastoreType"),
    mergeTables(BODY, {
      names: ["properties.accountName", "properties.containerName"],
      credentials: [
        "properties.credentials.secrets.key",
        "properties.credentials.secrets.sasToken",
        "properties.credentials.secrets.clientSecret",
        "properties.credentials.secrets.certificate",
      ],
      identifiers: [
        "properties.credentials.clientId",
        "properties.credentials.tenantId",
        "properties.credentials.thumbprint",
      ],
      settings: ["properties.credentials.credentialsType", "properties.credentials.secrets.secretsType"],
    }),
  ),
  rest(
    "connection",
    "connection",
    "connection",
    ["workspaces/connections"],
    (p) => hasAny(p, "authType") && hasAny(p, "category", "target", "credentials"),
    mergeTables(BODY, {
      credentials: [
        "pat",
        "sas",
        "password",
        "securityToken",
        "key",
        "secretAccessKey",
        "clientSecret",
        "refreshToken",
        "developerToken",
      ]
        .map((key) => `properties.credentials.${key}`)
        .concat("properties.credentials.keys.**", "properties.value"),
      identifiers: [
        "properties.credentials.username",
        "properties.credentials.clientId",
        "properties.credentials.tenantId",
        "properties.credentials.accessKeyId",
      ],
      urls: ["properties.target"],
      settings: ["properties.authType", "properties.category"],
      tags: ["properties.metadata.**"],
    }),
  ),
  rest(
    "compute",
    "compute",
    "compute",
    ["workspaces/computes"],
    has("computeType"),
    mergeTables(BODY, {
      env: ["properties.properties.customServices.*.environmentVariables.**"],
      credentials: [
        "properties.properties.userAccountCredentials.adminUserPassword",
        "properties.properties.administratorAccount.password",
        "properties.properties.administratorAccount.privateKeyData",
        "properties.properties.sslConfiguration.key",
      ],
      publics: [
        "properties.properties.userAccountCredentials.adminUserSshPublicKey",
        "properties.properties.administratorAccount.publicKeyData",
        "properties.properties.sshSettings.adminPublicKey",
      ],
      identifiers: [
        "properties.properties.userAccountCredentials.adminUserName",
        "properties.properties.administratorAccount.username",
      ],
      postures: ["properties.properties.enableNodePublicIp", "properties.properties.remoteLoginPortPublicAccess"],
    }),
  ),
  rest(
    "environment",
    "environment version",
    "environment",
    ["workspaces/environments/versions", "registries/environments/versions"],
    (p) =>
      hasAny(p, "condaFile") ||
      (hasAny(p, "image", "build") && hasAny(p, "isAnonymous", "osType", "inferenceConfig", "envType")),
    mergeTables(BODY, {
      urls: ["properties.image", "properties.build.contextUri", "properties.condaFile"],
    }),
  ),
  rest(
    "component",
    "component version",
    "component",
    ["workspaces/components/versions", "registries/components/versions"],
    has("componentSpec"),
    mergeTables(BODY, {
      commands: ["properties.componentSpec.command"],
      inputs: ["properties.componentSpec.inputs.*.default"],
      texts: ["properties.componentSpec.description"],
      env: ["properties.componentSpec.environment_variables.**"],
    }),
  ),
  rest(
    "workspace",
    "workspace",
    "workspace",
    ["workspaces"],
    has("hbiWorkspace", "applicationInsights", "allowPublicAccessWhenBehindVnet"),
    mergeTables(BODY, {
      pointers: [
        "properties.keyVault",
        "properties.storageAccount",
        "properties.containerRegistry",
        "properties.applicationInsights",
        "properties.encryption.**",
      ],
      postures: [
        "properties.hbiWorkspace",
        "properties.publicNetworkAccess",
        "properties.systemDatastoresAuthMode",
        "properties.allowPublicAccessWhenBehindVnet",
      ],
    }),
  ),
];

/** The table of what stands in `properties`, for places that hold the properties themselves. */
function prefixless(table: FieldTable): FieldTable {
  const result: Record<string, unknown> = {};
  for (const [key, list] of Object.entries(table)) {
    if (key === "embeds" || key === "links") continue;
    result[key] = (list as string[])
      .filter((pattern) => pattern.startsWith("properties."))
      .map((pattern) => pattern.slice("properties.".length));
  }
  return result as FieldTable;
}
