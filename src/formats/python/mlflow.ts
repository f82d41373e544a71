import type { PythonNode } from "../../document/python-tree.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";
import type { CallShape } from "./call-shape.ts";
import type { Expressions } from "./expressions.ts";
import type { MapBuilder } from "./map-builder.ts";

/** What a script tells the tracking server, which Azure ML keeps like the names and tags of a job. */
export const mlflowRun: Format = {
  id: "mlflow/run",
  title: "Python script's MLflow run",
  family: "mlflow",
  language: "python",
};

export const MLFLOW_TABLE: FieldTable = {
  names: ["experiment_name", "run_name", "model_name"],
  tags: ["tags.**"],
  inputs: ["params.**"],
  texts: ["description"],
  urls: ["tracking_uri", "registry_uri", "artifact_location", "model_uri"],
};

/** Functions with keywords. @see https://mlflow.org/docs/latest/python_api/mlflow.html */
export const FUNCTIONS: Readonly<Record<string, CallShape>> = {
  set_experiment: { positional: ["experiment_name"], keys: { experiment_id: "" } },
  create_experiment: {
    positional: ["experiment_name", "artifact_location", "tags"],
    keys: { name: "experiment_name" },
  },
  start_run: {
    positional: ["run_id", "experiment_id", "run_name"],
    keys: { run_id: "", experiment_id: "", nested: "" },
  },
  set_tracking_uri: { positional: ["tracking_uri"], keys: { uri: "tracking_uri" } },
  set_registry_uri: { positional: ["registry_uri"], keys: { uri: "registry_uri" } },
  set_tags: { positional: ["tags"] },
  set_experiment_tags: { positional: ["tags"] },
  log_params: { positional: ["params"] },
  register_model: { positional: ["model_uri", "model_name"], keys: { name: "model_name" } },
  autolog: { keys: { extra_tags: "tags" } },
  run: { positional: ["", "", "", "params"], keys: { uri: "", parameters: "params" } },
};

/** Functions of one key and one value. */
export const PAIRS: Readonly<Record<string, string>> = {
  set_tag: "tags",
  set_experiment_tag: "tags",
  log_param: "params",
};

/** Reads a call of MLflow into the map of what its run is told; whether it was one that tells anything. */
export function readMlflow(call: PythonNode, name: string, map: () => MapBuilder, expressions: Expressions): boolean {
  if (!name.startsWith("mlflow.")) return false;
  const last = name.slice("mlflow.".length);
  const list = call.getChild("ArgList");
  if (Object.hasOwn(FUNCTIONS, last)) {
    expressions.putArguments(map(), list, FUNCTIONS[last]);
    return true;
  }
  if (!Object.hasOwn(PAIRS, last)) return false;
  expressions.putPair(map(), [PAIRS[last] ?? ""], list);
  return true;
}
