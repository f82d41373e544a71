import { runDefinition } from "../azure/request-definition.ts";
import { pageOf, refuse } from "./next-page.ts";
import type { Page, Resource, ResourceList } from "./resource-list.ts";
import { bodyOf, isMap, optionsOf, textAt } from "./workspace.ts";
import type { Access, Workspace } from "./workspace.ts";

const WORKSPACE =
  "/history/v1.0/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}";
/** Of a page; more makes pages of megabytes. */
const TOP = 500;

/** Runs have what jobs have, and belong to notebooks and MLflow scripts as well, of which no job is listed. */
const runs: ResourceList = {
  kind: "runs",
  noun: "run",
  format: "azureml-rest/job",
  page: (access, workspace, experiment, link) =>
    query(access, workspace, link, (data, body) =>
      data
        .path(`${WORKSPACE}/experiments/{experimentName}/runs:query`, ...idsOf(workspace), experiment)
        .post({ body, ...optionsOf(access) }),
    ),
  resource: runOf,
  again: async (access, workspace, path) => {
    const [, experiment = "", , run = ""] = path.split("/").map(decodeURIComponent);
    const { data } = workspace;
    if (data === undefined) return undefined;
    const body = await bodyOf(access, () =>
      data.client
        .path(`${WORKSPACE}/experiments/{experimentName}/runs/{runId}`, ...idsOf(workspace), experiment, run)
        .get(optionsOf(access)),
    );
    return runOf(body, experiment);
  },
};

/** The experiments of a workspace, which the resource manager does not list, and their runs. */
export const experiments: ResourceList = {
  kind: "runs",
  noun: "experiment",
  format: "azureml-rest/job",
  page: (access, workspace, _parent, link) =>
    query(access, workspace, link, (data, body) =>
      data.path(`${WORKSPACE}/experiments:query`, ...idsOf(workspace)).post({ body, ...optionsOf(access) }),
    ),
  resource: experimentOf,
  again: async (access, workspace, path) => {
    const { data } = workspace;
    if (data === undefined) return undefined;
    const name = decodeURIComponent(path.split("/").at(-1) ?? "");
    const body = await bodyOf(access, () =>
      data.client.path(`${WORKSPACE}/experiments/{experimentName}`, ...idsOf(workspace), name).get(optionsOf(access)),
    );
    return experimentOf(body);
  },
  below: runs,
};

type Data = NonNullable<Workspace["data"]>["client"];
type Query = { top: number; continuationToken?: string };

/** Pages of the run history are asked for by a token instead of a link. */
async function query(
  access: Access,
  { data }: Workspace,
  token: string | undefined,
  send: (data: Data, body: Query) => ReturnType<Parameters<typeof bodyOf>[1]>,
): Promise<Page> {
  if (data === undefined) return { items: [] };
  const asked: Query = { top: TOP, ...(token === undefined ? {} : { continuationToken: token }) };
  const body = await bodyOf(access, () => send(data.client, asked)).catch((error: unknown) => refuse(error, token));
  return pageOf(body, textAt(body, "continuationToken"), token);
}

function idsOf({ id }: Workspace): [string, string, string] {
  return [id.subscription, id.group, id.name];
}

function experimentOf(item: unknown): Resource | undefined {
  const name = textAt(item, "name");
  if (!isMap(item) || name === undefined) return undefined;
  const { description, tags } = item;
  return {
    path: `experiments/${encodeURIComponent(name)}`,
    name,
    body: { properties: { experimentName: name, description, tags } },
    ...dateOf(item),
  };
}

function runOf(item: unknown, experiment: string): Resource | undefined {
  const name = textAt(item, "runId");
  if (!isMap(item) || name === undefined) return undefined;
  const createdBy = textAt(item, "createdBy", "userName");
  return {
    path: `experiments/${encodeURIComponent(experiment)}/runs/${encodeURIComponent(name)}`,
    name,
    // Of a run only what everybody sees; it can hold a token of the service as well.
    body: runDefinition(experiment, item).body,
    ...dateOf(item),
    ...(createdBy === undefined ? {} : { createdBy }),
  };
}

function dateOf(item: unknown): Pick<Resource, "createdAt"> {
  const createdAt = textAt(item, "createdUtc");
  return createdAt === undefined ? {} : { createdAt };
}
