import type { MapNode, Node } from "../../../document/document.ts";
import { child } from "../../../document/document.ts";
import type { FieldTable } from "../../field-table.ts";
import type { Kind } from "../kind.ts";
import { restAssets } from "./rest-asset.ts";
import type { RestKind } from "./rest-body.ts";
import { restComputes } from "./rest-compute.ts";
import { restData } from "./rest-data.ts";
import { restJobs } from "./rest-job.ts";
import { restServing } from "./rest-serving.ts";
import { restWorkspaces } from "./rest-workspace.ts";

/** Bodies of `PUT` requests, what is told apart by more before what is told apart by less. */
const bodies: readonly RestKind[] = [
  ...restJobs,
  ...restServing,
  ...restData,
  ...restComputes,
  ...restAssets,
  ...restWorkspaces,
];

/** The kind of body that a resource type has: `workspaces/jobs`, with or without the provider, in any case. */
export function restKindOf(type: string): RestKind | undefined {
  return byResource.get(type.toLowerCase().replace(/^microsoft\.machinelearningservices\//, ""));
}

const byResource = new Map<string, RestKind>();
for (const kind of bodies) for (const type of kind.resources) byResource.set(type, kind);

/** The kind of body that a map is, by what stands in it. */
function bodyOf(node: Node | undefined): RestKind | undefined {
  return node?.kind === "map" ? bodies.find((kind) => kind.shape?.(node) === true) : undefined;
}

/** The table of a body that stands inside something else. */
function body(node: Node): { format: Kind; table: FieldTable } | { table: FieldTable } {
  const kind = bodyOf(node);
  return kind === undefined ? { table: {} } : { format: kind, table: kind.table };
}

/** The bodies in a map, whatever their keys are. */
function anyBody(node: Node | undefined): boolean {
  return node?.kind === "map" && node.entries.some(({ value }) => bodyOf(value) !== undefined);
}

/**
 * A request or response as examples and recordings have it: `parameters.body` (any key), `responses.200.body`, or a list
 * of what a service has (`value`).
 */
const exchange: Kind = {
  id: "azureml-rest/exchange",
  title: "Azure ML REST request or response",
  family: "asset",
  schemas: [],
  shape: (root: MapNode) => {
    if (child(root, "$schema") !== undefined) return false;
    if (anyBody(child(root, "parameters")) || bodyOf(child(root, "body")) !== undefined) return true;
    const list = child(root, "value");
    return list?.kind === "sequence" && bodyOf(list.items[0]) !== undefined;
  },
  table: {
    embeds: [
      { at: "body", as: body },
      { at: "parameters.*", as: body },
      { at: "responses.*.body", as: body },
      { at: "responses.*.body.value.*", as: body },
      { at: "value.*", as: body },
    ],
  },
};

/** All kinds of bodies of the resource manager API. */
export const restKinds: readonly Kind[] = [...bodies, exchange];
