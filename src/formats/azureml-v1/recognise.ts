import type { MapNode } from "../../document/document.ts";
import { child } from "../../document/document.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";
import { ACTION_TABLE, actionParameters, isActionFile } from "./action.ts";
import { ENVIRONMENT_V1_TABLE, environmentV1, isEnvironmentV1 } from "./environment.ts";
import {
  HYPERDRIVE_TABLE,
  PIPELINE_V1_TABLE,
  SCHEDULE_V1_TABLE,
  hyperdrive,
  isHyperdrive,
  isPipelineV1,
  isScheduleV1,
  pipelineV1,
  scheduleV1,
} from "./pipeline.ts";
import { RUNCONFIG_TABLE, isRunconfig, runconfig } from "./runconfig.ts";
import {
  DEPLOYMENT_CONFIG_TABLE,
  INFERENCE_CONFIG_TABLE,
  deploymentConfig,
  inferenceConfig,
  isDeploymentConfig,
  isInferenceConfig,
} from "./service.ts";
import { WORKSPACE_CONFIG_TABLE, isWorkspaceConfig, workspaceConfig } from "./workspace-config.ts";

interface Found {
  readonly format: Format;
  readonly table: FieldTable;
  readonly by: "name" | "shape";
}

/** Folders in which the CLI and the SDK of version 1 keep run configurations. */
const FOLDER = /(?:^|[\\/])(?:\.azureml|aml_config)[\\/]/i;
const RUNCONFIG_FILE = /\.runconfig$/i;

/**
 * What a map is among the files of version 1 of Azure ML. They have no `$schema`, so some are known by their name only.
 *
 * @see https://learn.microsoft.com/azure/machine-learning/v1/reference-azure-machine-learning-cli
 */
export function recogniseVersion1(root: MapNode, file: string): Found | undefined {
  if (child(root, "$schema") !== undefined || child(root, "apiVersion") !== undefined) return undefined;
  if (isActionFile(file)) return { format: actionParameters, table: ACTION_TABLE, by: "name" };
  if (isWorkspaceConfig(root)) return { format: workspaceConfig, table: WORKSPACE_CONFIG_TABLE, by: "shape" };
  if (isInferenceConfig(root, /inference[-_]?config/i.test(file)))
    return { format: inferenceConfig, table: INFERENCE_CONFIG_TABLE, by: "shape" };
  if (isDeploymentConfig(root)) return { format: deploymentConfig, table: DEPLOYMENT_CONFIG_TABLE, by: "shape" };
  if (isPipelineV1(root)) return { format: pipelineV1, table: PIPELINE_V1_TABLE, by: "shape" };
  if (isScheduleV1(root)) return { format: scheduleV1, table: SCHEDULE_V1_TABLE, by: "shape" };
  if (isHyperdrive(root)) return { format: hyperdrive, table: HYPERDRIVE_TABLE, by: "shape" };
  const named = RUNCONFIG_FILE.test(file) || FOLDER.test(file);
  if (isRunconfig(root, named)) return { format: runconfig, table: RUNCONFIG_TABLE, by: named ? "name" : "shape" };
  if (isEnvironmentV1(root) || /(?:^|[\\/])azureml_environment\.(?:json|ya?ml)$/i.test(file))
    return { format: environmentV1, table: ENVIRONMENT_V1_TABLE, by: "shape" };
  return undefined;
}
