import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { hasAll, hasAny } from "../kind.ts";
import { environment } from "./environment.ts";
import { RESOURCE, mergeTables } from "./shared.ts";

const FLOW: FieldTable = mergeTables(RESOURCE, {
  env: ["environment_variables.**"],
  pointers: ["connections.**", "nodes.*.connection", "nodes.*.inputs.connection"],
  inputs: ["inputs.*.default", "nodes.*.inputs.**", "column_mapping.**", "init.**"],
  settings: ["inputs.*.type", "outputs.**", "nodes.*.type", "nodes.*.source.**"],
  names: ["nodes.*.name"],
  texts: ["inputs.*.description"],
  urls: ["flow", "data"],
  embeds: [{ at: "azureml.environment", as: () => ({ format: environment, table: environment.table }) }],
});

function flow(
  id: string,
  title: string,
  schemas: readonly string[],
  table: FieldTable,
  more: Partial<Kind> = {},
): Kind {
  return { id: `azureml/${id}`, title: `Azure ML ${title}`, family: "flow", schemas, table, ...more };
}

export const flows: readonly Kind[] = [
  flow("flow", "prompt flow", ["flow"], FLOW, {
    shape: (root) => hasAll(root, "inputs", "outputs", "nodes") && !hasAny(root, "apiVersion", "jobs"),
  }),
  flow("flowRun", "prompt flow run", ["run"], FLOW, {
    shape: (root) =>
      hasAll(root, "flow", "data") && hasAny(root, "column_mapping", "connections", "environment_variables"),
  }),
  flow("prompt", "prompt", ["asset.prompt", "prompt", "prompty"], FLOW),
];
