import type { MapNode, Node } from "../../document/document.ts";
import { child } from "../../document/document.ts";
import { hasAny } from "../azureml/kind.ts";
import { CONDA_TABLE } from "../conda.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";
import { bothSpellings } from "./spelling.ts";

/**
 * An environment of version 1, as `az ml environment scaffold` writes it and as it stands in run configurations.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli
 * @see https://learn.microsoft.com/python/api/azureml-core/azureml.core.environment.environment
 */
export const environmentV1: Format = {
  id: "azureml-v1/environment",
  title: "Azure ML v1 environment",
  family: "job-v1",
};

export const ENVIRONMENT_V1_TABLE: FieldTable = bothSpellings({
  env: ["environmentVariables.**"],
  credentials: [
    "docker.baseImageRegistry.password",
    "r.gitHubPackages.*.authToken",
    "python.condaDependencies.credentials.**",
  ],
  identifiers: ["docker.baseImageRegistry.username", "docker.baseImageRegistry.registryIdentity.**"],
  names: ["name"],
  // A Dockerfile of its own may stand here as text.
  commands: ["docker.arguments", "docker.arguments.*", "docker.preparation.commandLine", "docker.baseDockerfile"],
  urls: [
    "docker.baseImage",
    "docker.baseImageRegistry.address",
    "docker.buildContext.**",
    "python.baseCondaEnvironment",
    "spark.repositories.*",
    "r.customUrlPackages.*",
    "r.cranPackages.*.repository",
    "r.gitHubPackages.*.repository",
  ],
  embeds: [{ at: "python.condaDependencies", as: () => ({ table: CONDA_TABLE }) }],
  links: [
    { at: "python.condaDependenciesFile", kind: "file", what: "conda" },
    { at: "docker.baseDockerfile", kind: "file", what: "dockerfile" },
  ],
});

/** A map with the sections that only environments of version 1 have. */
export function isEnvironmentV1(root: MapNode): boolean {
  const docker = child(root, "docker");
  const python = child(root, "python");
  return isDockerSection(docker) || isPythonSection(python);
}

function isDockerSection(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    hasAny(
      node,
      "baseImage",
      "base_image",
      "baseImageRegistry",
      "base_image_registry",
      "baseDockerfile",
      "base_dockerfile",
      "sharedVolumes",
      "shared_volumes",
    )
  );
}

function isPythonSection(node: Node | undefined): boolean {
  return (
    node !== undefined &&
    hasAny(
      node,
      "condaDependencies",
      "conda_dependencies",
      "condaDependenciesFile",
      "conda_dependencies_file",
      "userManagedDependencies",
      "user_managed_dependencies",
      "baseCondaEnvironment",
      "base_conda_environment",
    )
  );
}
