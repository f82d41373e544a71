import { mergeTables } from "../azureml/kinds/shared.ts";
import type { FieldTable } from "../field-table.ts";
import { kindOf } from "./callable.ts";
import type { Callable } from "./callable.ts";
import type { CallShape } from "./call-shape.ts";

/*
 * The classes and functions of azure-ai-ml by their names, wherever in `azure.ai.ml` they are imported from. Their
 * keywords are the keys of the YAML schemas unless `keys` says otherwise.
 * @see https://learn.microsoft.com/python/api/azure-ai-ml/azure.ai.ml.entities
 */

/** A callable that makes this kind. */
export function make(id: string, shape: CallShape = {}, extra: FieldTable = {}): Callable {
  const kind = kindOf(id);
  return { format: kind, table: mergeTables(kind.table, extra), ...shape };
}

/** The arguments of `command` that a command job keeps in `resources` and `limits`. */
const COMMAND_KEYS = {
  docker_args: "resources.docker_args",
  shm_size: "resources.shm_size",
  instance_count: "resources.instance_count",
  instance_type: "resources.instance_type",
  locations: "resources.locations",
  timeout: "limits.timeout",
};

const ENV: FieldTable = { env: ["environment_variables.**"] };
const command = make("azureml/commandJob", { keys: COMMAND_KEYS });
const sweep = make("azureml/sweepJob");
const spark = make("azureml/sparkJob", {}, ENV);
const parallel = make("azureml/parallelJob", {}, ENV);
const pipeline = make("azureml/pipelineJob", {
  positional: ["func"],
  keys: { func: "", default_compute: "settings.default_compute", default_datastore: "settings.default_datastore" },
});
const autoML = make("azureml/autoMLJob");
const distillation = make("azureml/distillationJob");
const fineTuning = make("azureml/finetuningJob");
const environment = make("azureml/environment", { positional: ["name"] });
const onlineDeployment = make("azureml/managedOnlineDeployment", { positional: ["name"] });
const batchDeployment = make("azureml/batchDeployment", { positional: ["name"] });
const connection = make("azureml/connection");
const amlCompute = make("azureml/amlCompute");
const schedule = make("azureml/schedule");
const workspace = make("azureml/workspace", { positional: ["name"] });
const data = make("azureml/data");
const model = make("azureml/model");

/** What makes a definition, by name. */
export const CALLABLES: Readonly<Record<string, Callable>> = {
  command,
  Command: command,
  CommandJob: command,
  CommandComponent: make("azureml/commandComponent"),
  sweep,
  Sweep: sweep,
  SweepJob: sweep,
  spark,
  Spark: spark,
  SparkJob: spark,
  SparkComponent: make("azureml/sparkComponent"),
  parallel_run_function: parallel,
  Parallel: parallel,
  ParallelJob: parallel,
  ParallelComponent: make("azureml/parallelComponent"),
  pipeline,
  PipelineJob: pipeline,
  PipelineComponent: make("azureml/pipelineComponent"),
  distillation,
  DistillationJob: distillation,
  FineTuningJob: fineTuning,
  CustomModelFineTuningJob: fineTuning,
  AzureOpenAIFineTuningJob: fineTuning,
  create_finetuning_job: fineTuning,
  Environment: environment,
  ManagedOnlineDeployment: onlineDeployment,
  OnlineDeployment: onlineDeployment,
  DeploymentTemplate: make("azureml/deploymentTemplate"),
  KubernetesOnlineDeployment: make("azureml/kubernetesOnlineDeployment", { positional: ["name"] }),
  BatchDeployment: batchDeployment,
  ModelBatchDeployment: make("azureml/modelBatchDeployment", { positional: ["name"] }),
  PipelineComponentBatchDeployment: make("azureml/pipelineComponentBatchDeployment"),
  ModelPackage: make("azureml/modelPackage", { keys: { target_environment_name: "target_environment" } }),
  ManagedOnlineEndpoint: make("azureml/managedOnlineEndpoint"),
  OnlineEndpoint: make("azureml/managedOnlineEndpoint"),
  KubernetesOnlineEndpoint: make("azureml/kubernetesOnlineEndpoint"),
  BatchEndpoint: make("azureml/batchEndpoint"),
  ServerlessEndpoint: make("azureml/serverlessEndpoint"),
  AzureBlobDatastore: make("azureml/azureBlob"),
  AzureFileDatastore: make("azureml/azureFile"),
  AzureDataLakeGen1Datastore: make("azureml/azureDataLakeGen1"),
  AzureDataLakeGen2Datastore: make("azureml/azureDataLakeGen2"),
  OneLakeDatastore: make("azureml/oneLake"),
  HdfsDatastore: make("azureml/hdfs"),
  WorkspaceConnection: connection,
  AzureOpenAIConnection: connection,
  AzureAIServicesConnection: connection,
  AzureAISearchConnection: connection,
  AzureContentSafetyConnection: connection,
  AzureSpeechServicesConnection: connection,
  AzureBlobStoreConnection: connection,
  MicrosoftOneLakeConnection: connection,
  APIKeyConnection: connection,
  OpenAIConnection: connection,
  SerpConnection: connection,
  ServerlessConnection: connection,
  AmlCompute: amlCompute,
  ComputeInstance: make("azureml/computeInstance"),
  VirtualMachineCompute: make("azureml/vmCompute"),
  KubernetesCompute: make("azureml/kubernetesCompute"),
  SynapseSparkCompute: make("azureml/synapseSparkCompute"),
  JobSchedule: schedule,
  Schedule: schedule,
  ImportDataSchedule: schedule,
  MonitorSchedule: make("azureml/monitorSchedule"),
  Data: data,
  DataImport: make("azureml/dataImport"),
  Index: make("azureml/dataIndex"),
  Model: model,
  FeatureSet: make("azureml/featureSet"),
  FeatureStoreEntity: make("azureml/featureStoreEntity"),
  Workspace: workspace,
  Hub: make("azureml/hub", { positional: ["name"] }),
  Project: make("azureml/project", { positional: ["name"] }),
  Registry: make("azureml/registry", { positional: ["name"] }),
  FeatureStore: make("azureml/featureStore"),
  load_job: command,
  load_component: make("azureml/commandComponent"),
  load_environment: environment,
  load_online_deployment: onlineDeployment,
  load_batch_deployment: batchDeployment,
  load_model_package: make("azureml/modelPackage"),
  load_online_endpoint: make("azureml/managedOnlineEndpoint"),
  load_batch_endpoint: make("azureml/batchEndpoint"),
  load_datastore: make("azureml/azureBlob"),
  load_connection: connection,
  load_workspace_connection: connection,
  load_compute: amlCompute,
  load_schedule: schedule,
  load_workspace: workspace,
  load_data: data,
  load_model: model,
};

/** Functions of `azure.ai.ml.automl` that make a job. */
export const AUTOML = autoML;
export const AUTOML_FUNCTIONS = /^(?:classification|regression|forecasting|image_\w+|text_\w+)$/;
