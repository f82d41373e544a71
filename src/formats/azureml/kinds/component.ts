import type { MapNode } from "../../../document/document.ts";
import { childText } from "../../../document/document.ts";
import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { hasAny } from "../kind.ts";
import { environment } from "./environment.ts";
import { COMMAND_PARTS, COMPONENT_INPUTS, DOCKER_ARGUMENTS, RESOURCE, mergeTables } from "./shared.ts";

const embedEnvironment: FieldTable = {
  embeds: [{ at: "environment", as: () => ({ format: environment, table: environment.table }) }],
};

const COMPONENT: FieldTable = {
  tags: ["properties.**"],
  urls: ["additional_includes.*"],
  links: [{ at: "additional_includes.*", kind: "folder", what: "code" }],
};

/** What tells a component from a job of the same type: it is versioned and declares its inputs. */
export function isComponent(root: MapNode): boolean {
  if (hasAny(root, "compute", "experiment_name", "services", "limits")) return false;
  return hasAny(root, "version", "is_deterministic", "additional_includes");
}

function component(
  id: string,
  title: string,
  schemas: readonly string[],
  types: readonly string[],
  table: FieldTable,
): Kind {
  return {
    id: `azureml/${id}`,
    title: `Azure ML ${title}`,
    family: "component",
    schemas,
    types,
    whenTyped: isComponent,
    table: mergeTables(RESOURCE, COMPONENT_INPUTS, table, embedEnvironment, COMPONENT),
  };
}

const PARALLEL_TASK: FieldTable = mergeTables(DOCKER_ARGUMENTS, {
  commands: ["task.program_arguments"],
  arguments: ["task.append_row_to"],
  env: ["task.environment_variables.**"],
  urls: ["task.code"],
  links: [
    { at: "task.code", kind: "folder", what: "code" },
    { at: "task.environment", kind: "file", what: "environment" },
  ],
  embeds: [{ at: "task.environment", as: () => ({ format: environment, table: environment.table }) }],
});

const SPARK_PARTS: FieldTable = {
  commands: ["args"],
  urls: ["code", "py_files.*", "jars.*", "files.*", "archives.*"],
  settings: ["entry.file", "entry.class_name", "conf.**"],
  links: [
    { at: "code", kind: "folder", what: "code" },
    { at: "environment", kind: "file", what: "environment" },
  ],
};

export { PARALLEL_TASK, SPARK_PARTS };

export const components: readonly Kind[] = [
  component("commandComponent", "command component", ["commandcomponent"], ["command"], COMMAND_PARTS),
  component("parallelComponent", "parallel component", ["parallelcomponent"], ["parallel"], PARALLEL_TASK),
  component("sparkComponent", "spark component", ["sparkcomponent"], ["spark"], SPARK_PARTS),
  component("sweepComponent", "sweep component", ["sweepcomponent"], ["sweep"], {
    env: ["trial.environment_variables.**"],
    commands: ["trial.command"],
    links: [{ at: "trial.code", kind: "folder", what: "code" }],
  }),
  component("autoMLComponent", "AutoML component", ["automlcomponent"], ["automl"], {}),
  component("importComponent", "import component", ["importcomponent"], ["import"], {
    texts: ["source.query", "source.stored_procedure", "source.*.description", "output.description"],
    pointers: ["source.connection"],
  }),
  component("dataTransferComponent", "data transfer component", ["datatransfercomponent"], ["data_transfer"], {}),
];

/** Whether the map is written like a component without `$schema`: `type` and what that type needs. */
export function componentByType(root: MapNode): Kind | undefined {
  const type = childText(root, "type");
  return components.find((kind) => kind.types?.includes(type ?? "command"));
}
