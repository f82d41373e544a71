import type { MapNode } from "../../document/document.ts";
import { child } from "../../document/document.ts";
import { hasAll, hasAny } from "../azureml/kind.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";

const sagemaker: Format = { id: "sagemaker/job", title: "SageMaker job", family: "platform-job" };

const CONTAINERS = ["PrimaryContainer", "Containers.*", "InferenceSpecification.Containers.*"];

/**
 * The body of a request that creates a job, a model or a pipeline.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html
 */
const REQUEST: FieldTable = {
  env: ["Environment.*", ...CONTAINERS.map((at) => `${at}.Environment.*`)],
  inputs: ["HyperParameters.*", "StaticHyperParameters.*", "Parameters.*.DefaultValue"],
  names: ["TrainingJobName", "ProcessingJobName", "TransformJobName", "ModelName", "HyperParameterTuningJobName"],
  tags: ["Tags.*.Value"],
  arguments: ["ContainerEntrypoint", "ContainerArguments"].flatMap((key) =>
    ["AlgorithmSpecification", "AppSpecification"].map((at) => `${at}.${key}.*`),
  ),
  embeds: ["TrainingJobDefinition", "TrainingJobDefinitions.*", "Steps.*.Arguments"].map((at) => ({
    at,
    as: () => ({ table: REQUEST }),
  })),
};

export function recogniseSageMaker(root: MapNode): { format: Format; table: FieldTable } | undefined {
  const isRequest =
    hasAny(root, "RoleArn", "ExecutionRoleArn") &&
    hasAny(root, "AlgorithmSpecification", "AppSpecification", "PrimaryContainer", "Containers");
  const isTuning = hasAll(root, "HyperParameterTuningJobName", "TrainingJobDefinition");
  const isPipeline = hasAll(root, "Version", "Steps") && child(root, "Steps")?.kind === "sequence";
  return isRequest || isTuning || isPipeline ? { format: sagemaker, table: REQUEST } : undefined;
}
