import type { MapNode } from "../../document/document.ts";
import { childText } from "../../document/document.ts";
import { hasAny } from "../azureml/kind.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";
import { ENVIRONMENT_V1_TABLE } from "./environment.ts";
import { bothSpellings } from "./spelling.ts";

/**
 * What a web service of version 1 runs, and on what.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli#inference-configuration-schema
 */
export const inferenceConfig: Format = {
  id: "azureml-v1/inferenceConfig",
  title: "Azure ML v1 inference configuration",
  family: "deployment-v1",
};
export const deploymentConfig: Format = {
  id: "azureml-v1/deploymentConfig",
  title: "Azure ML v1 deployment configuration",
  family: "deployment-v1",
};

export const INFERENCE_CONFIG_TABLE: FieldTable = bothSpellings({
  texts: ["description"],
  commands: ["extraDockerfileSteps"],
  credentials: ["baseImageRegistry.password"],
  identifiers: ["baseImageRegistry.username"],
  urls: ["baseImage", "baseImageRegistry.address", "sourceDirectory"],
  links: [
    { at: "sourceDirectory", kind: "folder", what: "code" },
    { at: "condaFile", kind: "file", what: "conda" },
  ],
  embeds: [{ at: "environment", as: () => ({ table: ENVIRONMENT_V1_TABLE }) }],
});

export const DEPLOYMENT_CONFIG_TABLE: FieldTable = bothSpellings({
  env: ["environmentVariables.**"],
  credentials: ["keys.primaryKey", "keys.secondaryKey", "primaryKey", "secondaryKey", "sslKey", "sslKeyPemFile"],
  publics: ["sslCertificate", "sslCertPemFile"],
  postures: ["sslEnabled", "authEnabled", "tokenAuthEnabled"],
  names: ["name", "serviceName", "dnsNameLabel", "cname", "namespace"],
  texts: ["description"],
  tags: ["tags.**", "kvTags.**", "properties.**"],
});

/** An entry script and what it needs. */
export function isInferenceConfig(root: MapNode, named: boolean): boolean {
  if (!hasAny(root, "entryScript", "entry_script")) return false;
  return (
    named ||
    hasAny(
      root,
      "environment",
      "runtime",
      "sourceDirectory",
      "source_directory",
      "condaFile",
      "conda_file",
      "baseImage",
    )
  );
}

/** A service on Container Instances, Kubernetes or this machine. */
export function isDeploymentConfig(root: MapNode): boolean {
  const type = childText(root, "computeType") ?? childText(root, "compute_type") ?? "";
  return /^(?:aci|aks|akscompute|aksendpoint|local)$/i.test(type) && !hasAny(root, "properties", "type");
}
