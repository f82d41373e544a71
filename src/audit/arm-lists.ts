import { workspacePath } from "../azure/workspace-id.ts";
import type { Answer } from "../azure/patient-caller.ts";
import type { AzureAIMLClient } from "../azure/ai-ml-rest/index.ts";
import { nextPage } from "./next-page.ts";
import type { Kind, Resource, ResourceList } from "./resource-list.ts";
import { bodyOf, isMap, optionsOf, textAt } from "./workspace.ts";

const WORKSPACE =
  "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}";
/** Archived ones are only hidden. */
const ALL = { queryParameters: { listViewType: "All" } } as const;

type Ids = readonly [subscription: string, group: string, workspace: string];
type First = (
  arm: AzureAIMLClient,
  ids: Ids,
  more: ReturnType<typeof optionsOf>,
  parent: string,
) => PromiseLike<Answer>;

/** Everything that the resource manager lists in a workspace. Secrets of connections, datastores and endpoints are never asked for. */
export const armLists: readonly ResourceList[] = [
  list("jobs", "job", "job", "jobs", (arm, ids, more) =>
    arm.path(`${WORKSPACE}/jobs`, ...ids).get({ ...ALL, ...more }),
  ),
  list("schedules", "schedule", "schedule", "schedules", (arm, ids, more) =>
    arm.path(`${WORKSPACE}/schedules`, ...ids).get({ queryParameters: { listViewType: "All" }, ...more }),
  ),
  list(
    "components",
    "component",
    "container",
    "components",
    (arm, ids, more) => arm.path(`${WORKSPACE}/components`, ...ids).get({ ...ALL, ...more }),
    list("components", "component version", "component", "versions", (arm, ids, more, name) =>
      arm.path(`${WORKSPACE}/components/{name}/versions`, ...ids, name).get({ ...ALL, ...more }),
    ),
  ),
  list(
    "environments",
    "environment",
    "container",
    "environments",
    (arm, ids, more) => arm.path(`${WORKSPACE}/environments`, ...ids).get({ ...ALL, ...more }),
    list("environments", "environment version", "environment", "versions", (arm, ids, more, name) =>
      arm.path(`${WORKSPACE}/environments/{name}/versions`, ...ids, name).get({ ...ALL, ...more }),
    ),
  ),
  list(
    "models",
    "model",
    "container",
    "models",
    (arm, ids, more) => arm.path(`${WORKSPACE}/models`, ...ids).get({ ...ALL, ...more }),
    list("models", "model version", "model", "versions", (arm, ids, more, name) =>
      arm.path(`${WORKSPACE}/models/{name}/versions`, ...ids, name).get({ ...ALL, ...more }),
    ),
  ),
  list(
    "data",
    "data asset",
    "container",
    "data",
    (arm, ids, more) => arm.path(`${WORKSPACE}/data`, ...ids).get({ ...ALL, ...more }),
    list("data", "data version", "data", "versions", (arm, ids, more, name) =>
      arm.path(`${WORKSPACE}/data/{name}/versions`, ...ids, name).get({ ...ALL, ...more }),
    ),
  ),
  list(
    "online-endpoints",
    "online endpoint",
    "endpoint",
    "onlineEndpoints",
    (arm, ids, more) => arm.path(`${WORKSPACE}/onlineEndpoints`, ...ids).get(more),
    list("online-endpoints", "online deployment", "onlineDeployment", "deployments", (arm, ids, more, name) =>
      arm.path(`${WORKSPACE}/onlineEndpoints/{endpointName}/deployments`, ...ids, name).get(more),
    ),
  ),
  list(
    "batch-endpoints",
    "batch endpoint",
    "endpoint",
    "batchEndpoints",
    (arm, ids, more) => arm.path(`${WORKSPACE}/batchEndpoints`, ...ids).get(more),
    list("batch-endpoints", "batch deployment", "batchDeployment", "deployments", (arm, ids, more, name) =>
      arm.path(`${WORKSPACE}/batchEndpoints/{endpointName}/deployments`, ...ids, name).get(more),
    ),
  ),
  list("datastores", "datastore", "datastore", "datastores", (arm, ids, more) =>
    arm.path(`${WORKSPACE}/datastores`, ...ids).get(more),
  ),
  list("connections", "connection", "connection", "connections", (arm, ids, more) =>
    arm.path(`${WORKSPACE}/connections`, ...ids).get(more),
  ),
  list("computes", "compute", "compute", "computes", (arm, ids, more) =>
    arm.path(`${WORKSPACE}/computes`, ...ids).get(more),
  ),
];

function list(
  kind: Kind,
  noun: string,
  format: string,
  segment: string,
  first: First,
  below?: ResourceList,
): ResourceList {
  const isBelow = segment === "versions" || segment === "deployments";
  const resource = (item: unknown, parent: string): Resource | undefined => {
    const name = textAt(item, "name") ?? textAt(item, "id")?.split("/").at(-1);
    if (!isMap(item) || name === undefined) return undefined;
    const own = `${segment}/${encodeURIComponent(name)}`;
    return armResource(isBelow ? `${parentSegment(noun, kind)}/${encodeURIComponent(parent)}/${own}` : own, name, item);
  };
  return {
    kind,
    noun,
    format: `azureml-rest/${format}`,
    page: (access, { id }, parent, link) =>
      nextPage(access, link, () => first(access.arm, [id.subscription, id.group, id.name], optionsOf(access), parent)),
    resource,
    again: async (access, { id }, path) => {
      const body = await bodyOf(access, () =>
        access.arm.pathUnchecked(`${workspacePath(id)}/${path}`).get(optionsOf(access)),
      );
      return armResource(path, decodeURIComponent(path.split("/").at(-1) ?? ""), body);
    },
    ...(below === undefined ? {} : { below }),
  };
}

/** Under which segment the resource above stands. */
function parentSegment(noun: string, kind: Kind): string {
  if (kind === "online-endpoints") return "onlineEndpoints";
  if (kind === "batch-endpoints") return "batchEndpoints";
  return noun === "data version" ? "data" : kind;
}

/** What the resource manager shows of who made a resource and when. Computes keep it inside of their properties. */
export function armResource(path: string, name: string, body: Readonly<Record<string, unknown>>): Resource {
  const createdAt = textAt(body, "systemData", "createdAt") ?? textAt(body, "properties", "createdOn");
  const createdBy = textAt(body, "systemData", "createdBy");
  const changedAt = textAt(body, "systemData", "lastModifiedAt") ?? textAt(body, "properties", "modifiedOn");
  // The id is made of names, which are looked at where they are given.
  const { id: _, ...own } = body;
  return {
    path,
    name,
    body: own,
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(createdBy === undefined ? {} : { createdBy }),
    ...(changedAt === undefined ? {} : { changedAt }),
  };
}
