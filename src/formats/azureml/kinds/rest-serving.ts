import type { FieldTable } from "../../field-table.ts";
import { hasAny } from "../kind.ts";
import { bodyTable, both, has, rest } from "./rest-body.ts";
import type { RestKind } from "./rest-body.ts";
import { mergeTables } from "./shared.ts";

const DEPLOYMENT: FieldTable = {
  env: ["environmentVariables.**"],
  urls: ["codeConfiguration.codeId", "modelMountPath"],
  pointers: ["environmentId", "model", "model.assetId", "model.jobId", "compute"],
  others: ["codeConfiguration.scoringScript", "instanceType", "scaleSettings.**", "model.**"],
};

const PROBES: FieldTable = {
  others: [
    "livenessProbe.**",
    "readinessProbe.**",
    "startupProbe.**",
    "requestSettings.**",
    "containerResourceRequirements.**",
  ],
};

const ENDPOINT: FieldTable = {
  credentials: ["keys.primaryKey", "keys.secondaryKey"],
  postures: ["authMode", "publicNetworkAccess"],
  names: ["traffic.@", "mirrorTraffic.@"],
  pointers: ["compute", "defaults.deploymentName", "modelSettings.modelId"],
  urls: ["scoringUri", "swaggerUri", "inferenceEndpoint.uri"],
  others: ["traffic.**", "mirrorTraffic.**", "contentSafety.**", "endpointState"],
};

/** Bodies of endpoints and deployments (Azure/azure-rest-api-specs, machinelearningservices, stable 2024-04-01). */
export const restServing: readonly RestKind[] = [
  rest(
    "onlineDeployment",
    "online deployment",
    "online-deployment",
    ["workspaces/onlineendpoints/deployments"],
    bodyTable(
      mergeTables(DEPLOYMENT, PROBES, {
        names: ["dataCollector.collections.@"],
        postures: ["egressPublicNetworkAccess"],
        others: ["dataCollector.**", "endpointComputeType"],
      }),
    ),
    has("endpointComputeType"),
  ),
  rest(
    "batchDeployment",
    "batch deployment",
    "batch-deployment",
    ["workspaces/batchendpoints/deployments"],
    bodyTable(
      mergeTables(DEPLOYMENT, {
        inputs: ["deploymentConfiguration.settings.**"],
        tags: ["deploymentConfiguration.tags.**", "resources.properties.**"],
        texts: ["deploymentConfiguration.description"],
        pointers: ["deploymentConfiguration.componentId.**"],
        others: [
          "deploymentConfiguration.**",
          "resources.**",
          "retrySettings.**",
          "outputAction",
          "outputFileName",
          "loggingLevel",
        ],
      }),
    ),
    (properties) =>
      hasAny(properties, "miniBatchSize", "outputAction", "deploymentConfiguration") &&
      !hasAny(properties, "endpointComputeType"),
  ),
  rest(
    "endpoint",
    "endpoint",
    "endpoint",
    ["workspaces/onlineendpoints", "workspaces/batchendpoints", "workspaces/serverlessendpoints"],
    bodyTable(ENDPOINT),
    has("authMode"),
  ),
  {
    ...rest(
      "keys",
      "request for new keys",
      "endpoint",
      ["online", "serverless", "batch"].map((each) => `workspaces/${each}endpoints/regeneratekeys`),
      { credentials: ["keyValue"], others: ["keyType"] },
    ),
    shape: (root) => hasAny(root, "keyType") && hasAny(root, "keyValue"),
  },
  {
    ...rest("package", "model package", "asset", both("models/versions/package"), {
      env: ["environmentVariables.**"],
      names: ["targetEnvironmentName", "targetEnvironmentVersion"],
      tags: ["tags.**"],
      urls: ["inputs.*.path.url", "inferencingServer.codeConfiguration.codeId"],
      pointers: ["baseEnvironmentSource.**", "targetEnvironmentId", "inputs.*.path.**"],
      others: ["inferencingServer.**", "modelConfiguration.**", "inputs.**"],
    }),
    shape: (root) => hasAny(root, "inferencingServer") && hasAny(root, "environmentVariables", "targetEnvironmentName"),
  },
];
