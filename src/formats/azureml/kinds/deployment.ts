import type { MapNode } from "../../../document/document.ts";
import { childText } from "../../../document/document.ts";
import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { hasAny } from "../kind.ts";
import { environment } from "./environment.ts";
import { jobs } from "./job.ts";
import { DOCKER_ARGUMENTS, RESOURCE, mergeTables } from "./shared.ts";

const DEPLOYMENT: FieldTable = mergeTables(RESOURCE, {
  env: ["environment_variables.**"],
  names: ["endpoint_name", "model.name", "data_collector.collections.@", "data_collector.collections.*.data.name"],
  tags: ["properties.**", "model.tags.**", "model.properties.**"],
  texts: ["model.description"],
  urls: ["code_configuration.code", "model.path", "model"],
  settings: ["code_configuration.scoring_script", "instance_type", "environment", "compute"],
  postures: ["egress_public_network_access", "app_insights_enabled"],
  links: [
    { at: "code_configuration.code", kind: "folder", what: "code" },
    { at: "environment", kind: "file", what: "environment" },
    { at: "component", kind: "file", what: "component" },
  ],
  embeds: [{ at: "environment", as: () => ({ format: environment, table: environment.table }) }],
});

const BATCH: FieldTable = mergeTables(DEPLOYMENT, DOCKER_ARGUMENTS, {
  env: ["settings.environment_variables.**"],
  inputs: ["settings.**"],
  embeds: [{ at: "job_definition", as: pipeline }],
});

/** Before there were components for it, a deployment held the pipeline itself. */
function pipeline(): { table: FieldTable } {
  return { table: jobs.find(({ id }) => id === "azureml/pipelineJob")?.table ?? {} };
}

function deployment(
  id: string,
  title: string,
  family: Kind["family"],
  schemas: readonly string[],
  table: FieldTable,
  more: Partial<Kind> = {},
): Kind {
  return { id: `azureml/${id}`, title: `Azure ML ${title}`, family, schemas, table, ...more };
}

/** `endpoint_name` beside something that is deployed. */
function isDeployment(root: MapNode): boolean {
  return (
    hasAny(root, "endpoint_name") &&
    hasAny(
      root,
      "model",
      "environment",
      "code_configuration",
      "instance_type",
      "instance_count",
      "environment_variables",
    )
  );
}

function isBatch(root: MapNode): boolean {
  return (
    hasAny(
      root,
      "settings",
      "mini_batch_size",
      "output_action",
      "max_concurrency_per_instance",
      "error_threshold",
      "retry_settings",
    ) || childText(root, "type") === "model"
  );
}

export const deployments: readonly Kind[] = [
  deployment("modelBatchDeployment", "model batch deployment", "batch-deployment", ["modelbatchdeployment"], BATCH, {
    types: ["model"],
    whenTyped: isDeployment,
  }),
  deployment(
    "pipelineComponentBatchDeployment",
    "pipeline batch deployment",
    "batch-deployment",
    ["pipelinecomponentbatchdeployment"],
    BATCH,
    {
      types: ["pipeline"],
      whenTyped: (root) => hasAny(root, "endpoint_name") && hasAny(root, "component", "settings"),
    },
  ),
  deployment("batchDeployment", "batch deployment", "batch-deployment", ["batchdeployment"], BATCH, {
    shape: (root) => isDeployment(root) && isBatch(root),
  }),
  deployment(
    "managedOnlineDeployment",
    "managed online deployment",
    "online-deployment",
    ["managedonlinedeployment", "onlinedeployment"],
    DEPLOYMENT,
    {
      shape: (root) => isDeployment(root) && !isBatch(root),
    },
  ),
  deployment(
    "kubernetesOnlineDeployment",
    "Kubernetes online deployment",
    "online-deployment",
    ["kubernetesonlinedeployment"],
    DEPLOYMENT,
    {
      types: ["kubernetes"],
      whenTyped: isDeployment,
    },
  ),
  deployment(
    "deploymentTemplate",
    "deployment template",
    "online-deployment",
    ["deploymenttemplate_azureml", "modeldeploymenttemplate"],
    DEPLOYMENT,
  ),
  deployment(
    "modelPackage",
    "model package",
    "asset",
    ["modelversionpackage", "modelpackage"],
    mergeTables(RESOURCE, {
      env: ["environment_variables.**"],
      names: ["target_environment", "target_environment_name"],
      urls: ["inferencing_server.code_configuration.code", "inputs.*.path.**"],
      settings: ["base_environment_source.**", "inferencing_server.**", "model_configuration.**", "inputs.**"],
      links: [{ at: "inferencing_server.code_configuration.code", kind: "folder", what: "code" }],
    }),
  ),
];

const ENDPOINT: FieldTable = mergeTables(RESOURCE, {
  tags: ["properties.**"],
  credentials: ["keys.primary_key", "keys.secondary_key", "keys.primaryKey", "keys.secondaryKey"],
  names: ["traffic.@", "mirror_traffic.@"],
  settings: ["traffic.**", "mirror_traffic.**", "defaults.**", "identity.**"],
  postures: ["auth_mode", "public_network_access"],
});

export const endpoints: readonly Kind[] = [
  deployment(
    "managedOnlineEndpoint",
    "managed online endpoint",
    "endpoint",
    ["managedonlineendpoint", "onlineendpoint"],
    ENDPOINT,
    {
      shape: (root) => hasAny(root, "name") && hasAny(root, "auth_mode") && !hasAny(root, "endpoint_name", "key_vault"),
    },
  ),
  deployment(
    "kubernetesOnlineEndpoint",
    "Kubernetes online endpoint",
    "endpoint",
    ["kubernetesonlineendpoint"],
    ENDPOINT,
  ),
  deployment("batchEndpoint", "batch endpoint", "endpoint", ["batchendpoint"], ENDPOINT),
  deployment("serverlessEndpoint", "serverless endpoint", "endpoint", ["serverlessendpoint"], ENDPOINT),
];
