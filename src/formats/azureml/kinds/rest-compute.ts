import type { FieldTable } from "../../field-table.ts";
import { below, bodyTable, has, rest } from "./rest-body.ts";
import type { RestKind } from "./rest-body.ts";
import { mergeTables } from "./shared.ts";

/** `administratorAccount` of attached machines and HDInsight clusters. */
const ADMINISTRATOR: FieldTable = below("administratorAccount", {
  credentials: ["password", "privateKeyData"],
  publics: ["publicKeyData"],
  identifiers: ["username"],
});

/** The inner `properties` of a compute, of all its types. */
const INNER: FieldTable = mergeTables(ADMINISTRATOR, {
  env: ["customServices.*.environmentVariables.**"],
  credentials: [
    "userAccountCredentials.adminUserPassword",
    "sslConfiguration.key",
    "databricksAccessToken",
    "relayConnectionString",
    "serviceBusConnectionString",
  ],
  publics: [
    "userAccountCredentials.adminUserSshPublicKey",
    "sshSettings.adminPublicKey",
    "sslConfiguration.cert",
    "sslConfiguration.cname",
  ],
  identifiers: [
    "userAccountCredentials.adminUserName",
    "personalComputeInstanceSettings.**",
    "sshSettings.adminUserName",
  ],
  commands: [
    "setupScripts.scripts.creationScript.scriptArguments",
    "setupScripts.scripts.startupScript.scriptArguments",
  ],
  inputs: ["setupScripts.scripts.creationScript.scriptData", "setupScripts.scripts.startupScript.scriptData"],
  names: [
    "customServices.*.name",
    "customServices.*.kernel.displayName",
    "namespace",
    "workspaceName",
    "poolName",
    "sslConfiguration.leafDomainLabel",
  ],
  urls: [
    "customServices.*.image.reference",
    "customServices.*.volumes.**",
    "workspaceUrl",
    "address",
    "clusterFqdn",
    "dataLakeStoreAccountName",
  ],
  pointers: ["subnet.id", "virtualMachineImage.id", "vcName", "aksNetworkingConfiguration.subnetId"],
  texts: ["schedules.computeStartStop.*.schedule.id"],
  postures: ["enableNodePublicIp", "remoteLoginPortPublicAccess", "sshSettings.sshPublicAccess"],
  others: [
    "vmSize",
    "vmPriority",
    "virtualMachineSize",
    "osType",
    "customServices.**",
    "schedules.**",
    "scaleSettings.**",
    "instanceTypes.**",
    "defaultInstanceType",
    "instanceType",
    "extensionInstanceReleaseTrain",
    "extensionPrincipalId",
    "setupScripts.**",
    "aksNetworkingConfiguration.**",
    "agentVmSize",
    "clusterPurpose",
    "loadBalancerType",
    "loadBalancerSubnet",
    "applicationSharingPolicy",
    "computeInstanceAuthorizationType",
    "propertyBag.**",
    "sslConfiguration.**",
    "nodeSizeFamily",
    "sparkVersion",
    "nodeSize",
    "autoScaleProperties.**",
    "autoPauseProperties.**",
    "resourceGroup",
    "subscriptionId",
    "idleTimeBeforeShutdown",
    "releaseQuotaOnStop",
  ],
});

/** Bodies of computes: here `properties.properties` are no labels (SPEC stable 2024-04-01, machineLearningServices). */
export const restComputes: readonly RestKind[] = [
  rest(
    "compute",
    "compute",
    "compute",
    ["workspaces/computes"],
    bodyTable(
      mergeTables(below("properties", INNER), {
        pointers: ["resourceId"],
        others: ["computeType", "computeLocation", "disableLocalAuth"],
      }),
      { texts: ["description"] },
    ),
    has("computeType"),
  ),
];
