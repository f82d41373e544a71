import type { MapNode } from "../../document/document.ts";
import { child } from "../../document/document.ts";
import { hasAny } from "../azureml/kind.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";
import { RUNCONFIG_TABLE } from "./runconfig.ts";
import { bothSpellings } from "./spelling.ts";

/** @see https://learn.microsoft.com/azure/machine-learning/v1/reference-pipeline-yaml */
export const pipelineV1: Format = { id: "azureml-v1/pipeline", title: "Azure ML v1 pipeline", family: "job-v1" };
export const scheduleV1: Format = { id: "azureml-v1/schedule", title: "Azure ML v1 schedule", family: "job-v1" };
/** @see https://learn.microsoft.com/azure/machine-learning/v1/how-to-tune-hyperparameters-v1 */
export const hyperdrive: Format = {
  id: "azureml-v1/hyperdrive",
  title: "Azure ML v1 HyperDrive configuration",
  family: "job-v1",
};

const STEP: FieldTable = bothSpellings({
  env: ["sparkEnvVariables.**", "environmentVariables.**"],
  names: ["name", "runName", "jobName"],
  commands: ["command", "commandLine"],
  arguments: ["arguments.*", "pythonScriptParams.*", "programArguments.*"],
  inputs: [
    "parameters.**",
    "params.**",
    "notebookParams.**",
    "jarParams.**",
    "sparkConf.**",
    "adlaParameters.**",
    "executableArguments.**",
  ],
  urls: ["sourceDirectory", "inputs.*.source", "inputs.*.pathOnCompute", "outputs.*.destination", "pypiLibraries.**"],
  links: [
    { at: "sourceDirectory", kind: "folder", what: "code" },
    { at: "runconfig", kind: "file", what: "other" },
  ],
  embeds: [
    { at: "runconfig", as: () => ({ table: RUNCONFIG_TABLE }) },
    { at: "runconfigParameters", as: () => ({ table: RUNCONFIG_TABLE }) },
  ],
});

export const PIPELINE_V1_TABLE: FieldTable = bothSpellings({
  names: ["pipeline.name", "pipeline.steps.@"],
  texts: ["pipeline.description"],
  tags: ["pipeline.tags.**"],
  inputs: ["pipeline.parameters.*", "pipeline.parameters.*.default"],
  settings: ["pipeline.parameters.*.type"],
  urls: ["pipeline.dataReferences.**"],
  embeds: [{ at: "pipeline.steps.*", as: () => ({ table: STEP }) }],
});

export const SCHEDULE_V1_TABLE: FieldTable = {
  names: ["Schedule.name", "Schedule.experiment_name"],
  texts: ["Schedule.description"],
  inputs: ["Schedule.pipeline_parameters.**"],
  urls: ["Schedule.path_on_datastore"],
  tags: ["Schedule.tags.**"],
};

export const HYPERDRIVE_TABLE: FieldTable = {
  inputs: ["sampling.parameter_space.*.values.**", "sampling.parameter_space.**"],
  names: ["primary_metric_name", "experiment_name"],
  tags: ["tags.**"],
};

/** `pipeline:` with parts that no other pipelines have. */
export function isPipelineV1(root: MapNode): boolean {
  const pipeline = child(root, "pipeline");
  if (pipeline?.kind !== "map") return false;
  if (hasAny(pipeline, "data_references", "dataReferences", "default_compute", "defaultCompute")) return true;
  const steps = child(pipeline, "steps");
  return steps?.kind === "map" && steps.entries.some(({ value }) => hasAny(value, ...STEP_KEYS));
}

const STEP_KEYS = ["runconfig", "script_name", "run_name", "source_directory", "compute_target", "spark_env_variables"];

export function isScheduleV1(root: MapNode): boolean {
  const schedule = child(root, "Schedule");
  return schedule !== undefined && hasAny(schedule, "recurrence", "pipeline_parameters", "datastore_name");
}

export function isHyperdrive(root: MapNode): boolean {
  const sampling = child(root, "sampling");
  return sampling !== undefined && hasAny(sampling, "parameter_space") && hasAny(root, "policy", "primary_metric_name");
}
