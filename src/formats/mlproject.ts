import type { MapNode } from "../document/document.ts";
import { child, childText } from "../document/document.ts";
import { hasAll, hasAny } from "./azureml/kind.ts";
import type { FieldTable } from "./field-table.ts";
import type { Format } from "./format.ts";

/** @see https://mlflow.org/docs/latest/ml/projects/ */
export const mlproject: Format = { id: "mlflow/project", title: "project file of MLflow", family: "mlflow" };
export const pythonEnv: Format = { id: "mlflow/pythonEnv", title: "Python environment of MLflow", family: "conda" };
/** @see https://learn.microsoft.com/azure/machine-learning/how-to-train-mlflow-projects */
export const backendConfig: Format = {
  id: "mlflow/backendConfig",
  title: "backend configuration of MLflow",
  family: "mlflow",
};
/** @see https://docs.databricks.com/mlflow/projects.html */
export const databricksBackend: Format = {
  id: "mlflow/databricksBackend",
  title: "Databricks backend of MLflow",
  family: "mlflow",
};

const PROJECT: FieldTable = {
  env: ["docker_env.environment.**"],
  names: ["name"],
  commands: ["entry_points.*.command"],
  inputs: ["entry_points.*.parameters.*.default"],
  settings: ["entry_points.*.parameters.*", "entry_points.*.parameters.*.type"],
  urls: ["docker_env.image", "docker_env.volumes.*"],
  links: [
    { at: "conda_env", kind: "file", what: "conda" },
    { at: "python_env", kind: "file", what: "conda" },
  ],
};

const PYTHON_ENV: FieldTable = { urls: ["dependencies.*", "build_dependencies.*"] };

const CLUSTER: FieldTable = {
  env: ["spark_env_vars.**", "new_cluster.spark_env_vars.**"],
  inputs: ["spark_conf.**", "new_cluster.spark_conf.**"],
  tags: ["custom_tags.**", "new_cluster.custom_tags.**"],
  urls: ["libraries.**", "new_cluster.init_scripts.**", "init_scripts.**", "docker_image.url"],
  credentials: ["docker_image.basic_auth.password", "new_cluster.docker_image.basic_auth.password"],
};

const BACKEND: FieldTable = {
  names: ["COMPUTE", "experiment_name"],
  urls: ["repository-uri", "kube-job-template-path"],
  env: ["environment_variables.**"],
};

/** What a map is among the files of MLflow Projects. */
export function recogniseMlflow(
  root: MapNode,
  file: string,
): { format: Format; table: FieldTable; by: "name" | "shape" } | undefined {
  if (/(?:^|[\\/])MLproject$/i.test(file)) return { format: mlproject, table: PROJECT, by: "name" };
  if (child(root, "entry_points")?.kind === "map" && hasAny(root, "name", "conda_env", "docker_env", "python_env"))
    return { format: mlproject, table: PROJECT, by: "shape" };
  if (childText(root, "python") !== undefined && hasAll(root, "build_dependencies", "dependencies"))
    return { format: pythonEnv, table: PYTHON_ENV, by: "shape" };
  const cluster = child(root, "new_cluster") ?? root;
  if (hasAll(cluster, "spark_version") && hasAny(cluster, "node_type_id", "num_workers", "spark_env_vars"))
    return { format: databricksBackend, table: CLUSTER, by: "shape" };
  if (hasAll(root, "USE_CONDA", "COMPUTE") || hasAll(root, "kube-job-template-path"))
    return { format: backendConfig, table: BACKEND, by: "shape" };
  return undefined;
}
