import type { MapNode } from "../../document/document.ts";
import { childText } from "../../document/document.ts";
import type { RecognisedBy } from "../format.ts";
import type { Kind } from "./kind.ts";
import { components } from "./kinds/component.ts";
import { assets, datastores } from "./kinds/data.ts";
import { deployments, endpoints } from "./kinds/deployment.ts";
import { environment } from "./kinds/environment.ts";
import { flows } from "./kinds/flow.ts";
import { jobs, pipelineComponent } from "./kinds/job.ts";
import { computes, connections, workspaces } from "./kinds/resource.ts";
import { restKinds } from "./kinds/rest.ts";
import { schedules } from "./kinds/schedule.ts";
import { setup } from "./kinds/setup.ts";

/**
 * All kinds of Azure ML definitions. The order decides where several fit: what is told apart by less comes later, so
 * components (which say their version) stand before jobs of the same type.
 */
export const azuremlKinds: readonly Kind[] = [
  ...components,
  pipelineComponent,
  ...deployments,
  ...jobs,
  environment,
  ...endpoints,
  ...datastores,
  ...schedules,
  ...connections,
  ...computes,
  ...workspaces,
  ...assets,
  ...flows,
  ...restKinds,
  setup,
];

const bySchema = new Map<string, Kind[]>();
for (const kind of azuremlKinds) {
  for (const schema of kind.schemas) bySchema.set(schema, [...(bySchema.get(schema) ?? []), kind]);
}

/**
 * What a map is, by the last segment of its `$schema` (any host, any case), else by its `type`, else by its shape.
 * About 3 % of real definitions have no `$schema`.
 */
export function recogniseAzureml(root: MapNode): { kind: Kind; by: RecognisedBy } | undefined {
  const schema = childText(root, "$schema");
  if (schema !== undefined) {
    const kind = kindOfSchema(schema, root);
    if (kind !== undefined) return { kind, by: "schema" };
    // A schema of somebody else says that this is something else.
    if (!/azureml|azure-ml|sdk-2-0|machinelearning/i.test(schema)) return undefined;
  }
  const type = childText(root, "type")?.toLowerCase();
  if (type !== undefined) {
    for (const kind of azuremlKinds) {
      if (kind.types?.includes(type) === true && (kind.whenTyped?.(root) ?? true)) return { kind, by: "type" };
    }
  }
  for (const kind of azuremlKinds) if (kind.shape?.(root) === true) return { kind, by: "shape" };
  return undefined;
}

function kindOfSchema(schema: string, root: MapNode): Kind | undefined {
  const name = schemaName(schema);
  const kinds = bySchema.get(name) ?? (/^[a-z]+connection$/.test(name) ? connections : []);
  return kinds.find((kind) => kind.shape?.(root) === true) ?? kinds.at(-1);
}

/** `https://host/latest/commandJob.schema.json` → `commandjob`. */
export function schemaName(schema: string): string {
  const path = schema.trim().toLowerCase().split(/[?#]/, 1)[0] ?? "";
  const last = path.slice(path.lastIndexOf("/") + 1);
  return last.replace(/\.json$/, "").replace(/\.schema$/, "");
}
