import type { MapNode } from "../../document/document.ts";
import { child } from "../../document/document.ts";
import { mergeTables } from "../azureml/kinds/shared.ts";
import { hasAny } from "../azureml/kind.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";
import { ENVIRONMENT_V1_TABLE, isEnvironmentV1 } from "./environment.ts";
import { bothSpellings } from "./spelling.ts";

/**
 * A run configuration of version 1. The table is held against the published JSON Schema by a test.
 *
 * @see https://github.com/microsoft/MLOps/blob/master/infra-as-code/runconfigschema.json
 * @see https://learn.microsoft.com/python/api/azureml-core/azureml.core.runconfig.runconfiguration
 */
export const runconfig: Format = {
  id: "azureml-v1/runconfig",
  title: "Azure ML v1 run configuration",
  family: "job-v1",
};

const RUN: FieldTable = bothSpellings({
  env: ["environmentVariables.**", "environment_variables.**"],
  names: ["jobName", "runName", "experimentName", "displayName", "amlCompute.name", "amlcompute.name"],
  commands: [
    "command",
    "command.*",
    "docker.arguments",
    "docker.arguments.*",
    // One text, in the files of some people.
    "arguments",
  ],
  arguments: ["arguments.*", "script"],
  // Sent to the cluster as they are and shown like tags.
  inputs: ["spark.configuration.**", "parallelTask.**"],
  tags: ["tags.**", "properties.**"],
  texts: ["description"],
  // The name of a variable, not its value.
  pointers: ["data.*.environmentVariableName", "outputData.*.environmentVariableName"],
  urls: [
    "dataReferences.*.pathOnDataStore",
    "dataReferences.*.pathOnCompute",
    "data.*.dataLocation.**",
    "data.*.pathOnCompute",
    "outputData.*.outputLocation.**",
    "outputData.*.pathOnCompute",
    "sourceDirectory",
    "history.directoriesToWatch.*",
  ],
  links: [{ at: "sourceDirectory", kind: "folder", what: "code" }],
  embeds: [{ at: "environment", as: () => ({ table: ENVIRONMENT_V1_TABLE }) }],
});

export const RUNCONFIG_TABLE: FieldTable = mergeTables(RUN);

/** Keys of a run configuration. */
const KEYS = [
  "script",
  "command",
  "environment",
  "framework",
  "communicator",
  "target",
  "arguments",
  "jobName",
] as const;

/**
 * Whether a map is a run configuration.
 *
 * @param named whether its file says so already
 */
export function isRunconfig(root: MapNode, named: boolean): boolean {
  if (named) return hasAny(root, ...KEYS);
  const environment = child(root, "environment");
  const runs = hasAny(root, "script", "command");
  return runs && environment?.kind === "map" && (isEnvironmentV1(environment) || hasVariables(environment));
}

/** Variables inside of `environment` are of version 1 only. */
function hasVariables(environment: MapNode): boolean {
  return hasAny(environment, "environmentVariables", "environment_variables");
}
