import { child } from "../../../document/document.ts";
import type { FieldTable } from "../../field-table.ts";
import { bodyTable, has, rest } from "./rest-body.ts";
import type { RestKind } from "./rest-body.ts";

const WORKSPACE: FieldTable = {
  names: ["friendlyName", "sharedPrivateLinkResources.*.name"],
  texts: ["sharedPrivateLinkResources.*.properties.requestMessage"],
  pointers: [
    "keyVault",
    "storageAccount",
    "containerRegistry",
    "applicationInsights",
    "encryption.**",
    "hubResourceId",
    "associatedWorkspaces.*",
    "primaryUserAssignedIdentity",
    "serverlessComputeSettings.**",
    "workspaceHubConfig.**",
    "managedNetwork.outboundRules.*.destination.**",
  ],
  postures: ["hbiWorkspace", "publicNetworkAccess", "systemDatastoresAuthMode", "allowPublicAccessWhenBehindVnet"],
  urls: ["discoveryUrl", "notebookInfo.fqdn"],
  identifiers: ["featureStoreSettings.**", "ipAllowlist.*"],
  others: [
    "managedNetwork.**",
    "sharedPrivateLinkResources.**",
    "imageBuildCompute",
    "privateEndpointConnections.**",
    "networkAcls.**",
    "provisionNetworkNow",
  ],
};

const REGISTRY: FieldTable = {
  postures: ["publicNetworkAccess"],
  names: ["intellectualPropertyPublisher"],
  texts: ["registryPrivateEndpointConnections.*.properties.registryPrivateLinkServiceConnectionState.description"],
  urls: ["discoveryUrl", "mlFlowRegistryUri"],
  pointers: ["managedResourceGroup.resourceId"],
  others: ["regionDetails.**", "registryPrivateEndpointConnections.**", "managedResourceGroupSettings.**"],
};

/** Bodies of workspaces and what belongs to them (SPEC stable 2024-04-01, machineLearningServices and registries). */
export const restWorkspaces: readonly RestKind[] = [
  rest(
    "workspace",
    "workspace",
    "workspace",
    ["workspaces"],
    bodyTable(WORKSPACE),
    has("hbiWorkspace", "applicationInsights", "allowPublicAccessWhenBehindVnet"),
  ),
  rest(
    "registry",
    "registry",
    "workspace",
    ["registries", "registries/removeregions"],
    bodyTable(REGISTRY),
    (properties) => child(properties, "regionDetails")?.kind === "sequence",
  ),
  rest(
    "network",
    "network rule",
    "workspace",
    ["workspaces/outboundrules", "workspaces/privateendpointconnections"],
    bodyTable({
      urls: ["destination"],
      pointers: ["destination.**", "privateEndpoint.**"],
      texts: ["privateLinkServiceConnectionState.description"],
      others: ["category", "status", "type", "fqdns.*", "privateLinkServiceConnectionState.**"],
    }),
  ),
  rest(
    "setting",
    "resource",
    "workspace",
    ["workspaces/marketplacesubscriptions", "workspaces/capabilityhosts"],
    bodyTable({
      pointers: [
        "modelId",
        "customerSubnet",
        "acaEnvironmentConnections.*",
        "aiServicesConnections.*",
        "storageConnections.*",
        "threadStorageConnections.*",
        "vectorStoreConnections.*",
      ],
      others: ["capabilityHostKind"],
    }),
  ),
];
