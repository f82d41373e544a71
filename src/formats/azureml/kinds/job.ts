import type { MapNode, Node } from "../../../document/document.ts";
import { child, childText } from "../../../document/document.ts";
import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { hasAll, hasAny } from "../kind.ts";
import { PARALLEL_TASK, SPARK_PARTS, components, isComponent } from "./component.ts";
import { environment } from "./environment.ts";
import {
  COMMAND_PARTS,
  COMPONENT_INPUTS,
  DOCKER_ARGUMENTS,
  JOB_INPUTS,
  RESOURCE,
  SERVICES,
  mergeTables,
} from "./shared.ts";

/** What every job has. */
const JOB: FieldTable = mergeTables(RESOURCE, JOB_INPUTS, SERVICES, DOCKER_ARGUMENTS, {
  names: ["experiment_name", "parent_job_name"],
  tags: ["properties.**"],
  settings: ["identity.**", "schedule.**"],
  texts: ["notification_setting.emails.*"],
  embeds: [{ at: "environment", as: () => ({ format: environment, table: environment.table }) }],
});

const SWEEP_PARTS: FieldTable = {
  env: ["trial.environment_variables.**"],
  commands: ["trial.command", "trial.resources.docker_args", "trial.resources.docker_args.*"],
  urls: ["trial.code"],
  inputs: ["search_space.*.values.**", "trial.inputs.*", "trial.inputs.*.default", "trial.inputs.*.path"],
  settings: ["search_space.**", "sampling_algorithm", "objective.**", "early_termination.**"],
  links: [
    { at: "trial", kind: "file", what: "component" },
    { at: "trial.code", kind: "folder", what: "code" },
    { at: "trial.environment", kind: "file", what: "environment" },
  ],
  embeds: [{ at: "trial.environment", as: () => ({ format: environment, table: environment.table }) }],
};

const SOURCE: FieldTable = {
  names: ["output.name"],
  texts: [
    "source.query",
    "source.stored_procedure",
    "source.stored_procedure_params.**",
    "sink.stored_procedure_params.**",
  ],
  pointers: ["source.connection", "sink.connection", "source.path"],
};

const FLOW_NODE: FieldTable = { pointers: ["connections.**"] };

/** A node of a pipeline may be any job; so its table is that of all of them. */
const NODE_TABLE: FieldTable = mergeTables(
  JOB,
  COMMAND_PARTS,
  SWEEP_PARTS,
  SPARK_PARTS,
  PARALLEL_TASK,
  SOURCE,
  FLOW_NODE,
  {
    texts: ["comment"],
    settings: ["component"],
    links: [{ at: "component", kind: "file", what: "component" }],
    embeds: [
      { at: "component", as: inlineComponent },
      // In a pipeline the trial of a sweep is a component, elsewhere only a command.
      { at: "trial", as: () => ({ table: (components[0] as Kind).table }) },
      { at: "jobs.*", as: () => ({ table: NODE_TABLE }) },
    ],
    names: ["jobs.@"],
  },
);

const PIPELINE_TABLE: FieldTable = mergeTables(JOB, {
  names: ["jobs.@"],
  // Unknown keys of settings are sent as they are.
  inputs: ["settings.**"],
  settings: [
    "settings.default_compute",
    "settings.default_datastore",
    "settings.continue_on_step_failure",
    "settings.force_rerun",
  ],
  embeds: [{ at: "jobs.*", as: () => ({ table: NODE_TABLE }) }],
});

function inlineComponent(node: Node): { format: Kind; table: FieldTable } {
  const type = childText(node, "type");
  if (type === "pipeline" || child(node, "jobs") !== undefined)
    return { format: pipelineComponent, table: pipelineComponent.table };
  const kind = components.find((each) => each.types?.includes(type ?? "")) ?? (components[0] as Kind);
  return { format: kind, table: kind.table };
}

export const pipelineComponent: Kind = {
  id: "azureml/pipelineComponent",
  title: "Azure ML pipeline component",
  family: "component",
  schemas: ["pipelinecomponent"],
  types: ["pipeline"],
  whenTyped: (root) => hasAny(root, "jobs") && isComponent(root),
  table: mergeTables(RESOURCE, COMPONENT_INPUTS, {
    tags: ["properties.**"],
    names: ["jobs.@"],
    embeds: [{ at: "jobs.*", as: () => ({ table: NODE_TABLE }) }],
  }),
};

function job(id: string, title: string, schemas: readonly string[], table: FieldTable, more: Partial<Kind>): Kind {
  return {
    id: `azureml/${id}`,
    title: `Azure ML ${title}`,
    family: "job",
    schemas,
    table: mergeTables(JOB, table),
    ...more,
  };
}

const DISTILLATION: FieldTable = {
  credentials: ["teacher_model_endpoint_connection.api_key", "teacher_model_endpoint_connection.credentials.**"],
  names: ["teacher_model_endpoint_connection.name"],
  texts: ["teacher_model_endpoint_connection.description"],
  tags: ["teacher_model_endpoint_connection.tags.**", "teacher_model_endpoint_connection.metadata.**"],
  inputs: ["hyperparameters.**", "distillation_settings.**", "prompt_settings.**"],
  urls: ["training_data", "training_data.path", "validation_data", "validation_data.path", "model", "model.path"],
};

export const jobs: readonly Kind[] = [
  job("commandJob", "command job", ["commandjob"], COMMAND_PARTS, {
    types: ["command"],
    whenTyped: (root) =>
      hasAll(root, "command") &&
      hasAny(root, "compute", "environment", "code", "inputs", "resources", "environment_variables"),
    shape: isBareCommandJob,
  }),
  job("sweepJob", "sweep job", ["sweepjob"], SWEEP_PARTS, {
    types: ["sweep"],
    whenTyped: (root) => hasAny(root, "trial", "search_space"),
  }),
  {
    ...job(
      "pipelineJob",
      "pipeline job",
      ["pipelinejob"],
      {},
      { types: ["pipeline"], whenTyped: (root) => hasAny(root, "jobs") },
    ),
    table: PIPELINE_TABLE,
  },
  job("sparkJob", "spark job", ["sparkjob"], SPARK_PARTS, {
    types: ["spark"],
    whenTyped: (root) => hasAny(root, "entry", "conf"),
  }),
  job(
    "autoMLJob",
    "AutoML job",
    ["automljob"],
    {
      env: ["environment_variables.**"],
      settings: ["task", "primary_metric", "training.**", "featurization.**", "limits.**"],
    },
    {
      types: ["automl"],
      whenTyped: (root) => hasAny(root, "task", "primary_metric"),
    },
  ),
  job(
    "parallelJob",
    "parallel job",
    ["paralleljob"],
    mergeTables(PARALLEL_TASK, { env: ["environment_variables.**"] }),
    {
      types: ["parallel"],
      whenTyped: (root) => hasAny(root, "task"),
    },
  ),
  job(
    "finetuningJob",
    "fine-tuning job",
    ["finetuningjob", "azureopenaifinetuningjob", "custommodelfinetuningjob"],
    DISTILLATION,
    {
      types: ["finetuning", "fine_tuning"],
      whenTyped: (root) => hasAny(root, "model", "training_data"),
    },
  ),
  job("distillationJob", "distillation job", ["distillationjob"], DISTILLATION, {
    types: ["distillation"],
    whenTyped: (root) => hasAny(root, "teacher_model_endpoint_connection", "student_model", "data_generation_type"),
  }),
  job("importJob", "import job", ["importjob"], SOURCE, {
    types: ["import"],
    whenTyped: (root) => hasAny(root, "source"),
  }),
  job("dataTransferJob", "data transfer job", ["datatransferjob"], SOURCE, {
    types: ["data_transfer"],
    whenTyped: (root) => hasAny(root, "task", "source", "sink"),
  }),
];

/** `command` with an environment of Azure ML and nothing that says it is something else. */
function isBareCommandJob(root: MapNode): boolean {
  if (
    childText(root, "command") === undefined ||
    hasAny(root, "type", "jobs", "services", "apiVersion", "runs", "steps")
  )
    return false;
  const environmentNode = child(root, "environment");
  const azure =
    environmentNode?.kind === "scalar"
      ? /^(?:azureml:|file:)|@latest$/.test(environmentNode.value)
      : hasAny(environmentNode ?? root, "image", "conda_file");
  return azure && environmentNode !== undefined;
}
