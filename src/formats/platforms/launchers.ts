import type { MapNode } from "../../document/document.ts";
import { child, childText } from "../../document/document.ts";
import { hasAll, hasAny } from "../azureml/kind.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";

const skypilot: Format = { id: "skypilot/task", title: "SkyPilot task", family: "platform-job" };
const dstack: Format = { id: "dstack/configuration", title: "dstack configuration", family: "platform-job" };
const determined: Format = { id: "determined/experiment", title: "Determined experiment", family: "platform-job" };
const rayCluster: Format = { id: "ray/cluster", title: "Ray cluster configuration", family: "platform-job" };
const rayRuntime: Format = { id: "ray/runtimeEnv", title: "Ray runtime environment", family: "kubernetes" };
const wandbSweep: Format = { id: "wandb/sweep", title: "Weights & Biases sweep", family: "platform-job" };

/** `NAME: value`, or a list of `NAME=value` and names alone, which a command reader takes for variables. */
const VARIABLES: FieldTable = { env: ["**"] };
const VARIABLE_LINES: FieldTable = { commands: ["*"] };

function variablesAt(...places: string[]): NonNullable<FieldTable["embeds"]> {
  return places.map((at) => ({
    at,
    as: (node) => ({ table: node.kind === "map" ? VARIABLES : VARIABLE_LINES }),
  }));
}

/** @see https://docs.skypilot.co/en/latest/reference/yaml-spec.html */
const SKYPILOT: FieldTable = {
  env: ["envs.*", "secrets.*"],
  commands: ["run", "setup", "service.*.run"],
  names: ["name"],
  urls: ["file_mounts.**", "workdir"],
};

/** @see https://dstack.ai/docs/reference/dstack.yml */
const DSTACK: FieldTable = {
  embeds: variablesAt("env"),
  commands: ["commands.*", "init.*"],
  credentials: ["registry_auth.password"],
  names: ["name"],
};

/** @see https://docs.determined.ai/latest/reference/training/experiment-config-reference.html */
const DETERMINED: FieldTable = {
  embeds: variablesAt("environment.environment_variables", "environment.environment_variables.*"),
  credentials: ["environment.registry_auth.password"],
  commands: ["entrypoint"],
  inputs: ["hyperparameters.**", "data.**"],
  names: ["name"],
  texts: ["description"],
  tags: ["labels.*"],
};

/** @see https://docs.ray.io/en/latest/cluster/vms/references/ray-cluster-configuration.html */
const COMMANDS = ["setup_commands", "head_setup_commands", "worker_setup_commands", "initialization_commands"];
const RAY_CLUSTER: FieldTable = {
  commands: [
    ...COMMANDS,
    "head_start_ray_commands",
    "worker_start_ray_commands",
    "docker.run_options",
    "docker.head_run_options",
    "docker.worker_run_options",
  ].map((key) => `${key}.*`),
  names: ["cluster_name"],
};

/** @see https://docs.ray.io/en/latest/ray-core/handling-dependencies.html#runtime-environments */
const RAY_RUNTIME: FieldTable = { env: ["env_vars.*"], urls: ["working_dir", "py_modules.*"] };
const RUNTIME_KEYS = [
  "working_dir",
  "py_modules",
  "pip",
  "conda",
  "uv",
  "excludes",
  "container",
  "image_uri",
  "config",
];

/** @see https://docs.wandb.ai/guides/sweeps/define-sweep-configuration */
const SWEEP: FieldTable = {
  inputs: ["parameters.**"],
  arguments: ["command.*"],
  names: ["name"],
  texts: ["description"],
};

/** Tools that start jobs on machines of any cloud, by the keys that stand in their files. */
export function recogniseLauncher(root: MapNode): { format: Format; table: FieldTable } | undefined {
  if (childText(root, "run") !== undefined && hasAny(root, "resources", "envs", "secrets", "setup", "num_nodes"))
    return { format: skypilot, table: SKYPILOT };
  if (/^(?:task|service|dev-environment)$/.test(childText(root, "type") ?? "") && hasAny(root, "commands", "ide"))
    return { format: dstack, table: DSTACK };
  if (hasAll(root, "entrypoint", "searcher")) return { format: determined, table: DETERMINED };
  if (hasAll(root, "cluster_name", "provider")) return { format: rayCluster, table: RAY_CLUSTER };
  if (child(root, "env_vars")?.kind === "map" && root.entries.length > 1 && hasAny(root, ...RUNTIME_KEYS))
    return { format: rayRuntime, table: RAY_RUNTIME };
  return hasAll(root, "method", "parameters") && hasAny(root, "program", "command", "metric")
    ? { format: wandbSweep, table: SWEEP }
    : undefined;
}
