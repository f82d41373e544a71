import { workspacePath } from "../azure/workspace-id.ts";
import { nextPage } from "./next-page.ts";
import type { Page, Resource, ResourceList } from "./resource-list.ts";
import { bodyOf, isMap, optionsOf, RefusedError, textAt } from "./workspace.ts";
import type { Access, Workspace } from "./workspace.ts";

/**
 * Web services of version 1, on Container Instances and Kubernetes, which only the API of model management lists. Their
 * keys have a call of their own, which is never made.
 *
 * @see Azure/azure-rest-api-specs, machinelearningservices data-plane 2019-08-01, modelManagement.json
 */
export const services: ResourceList = {
  kind: "services",
  noun: "web service",
  page: async (access, workspace, _parent, link): Promise<Page> => {
    const { data } = workspace;
    if (data === undefined) return { items: [] };
    try {
      return await nextPage(
        access,
        link,
        () => data.client.pathUnchecked(pathOf(workspace)).get(optionsOf(access)),
        data,
      );
    } catch (error) {
      // Regions that never had version 1 do not know the path.
      if (error instanceof RefusedError && error.status === 404) return { items: [] };
      throw error;
    }
  },
  resource: serviceOf,
  again: async (access: Access, workspace: Workspace, path: string) => {
    const { data } = workspace;
    if (data === undefined) return undefined;
    return serviceOf(
      await bodyOf(access, () => data.client.pathUnchecked(pathOf(workspace, path)).get(optionsOf(access))),
    );
  },
};

function pathOf({ id }: Workspace, path = "services"): string {
  return `/modelmanagement/v1.0${workspacePath(id)}/${path}`;
}

/** What of a service is set by people, as a deployment configuration has it. */
function serviceOf(item: unknown): Resource | undefined {
  const name = textAt(item, "name") ?? textAt(item, "id");
  if (!isMap(item) || name === undefined) return undefined;
  const { computeType, description, kvTags, authEnabled, sslEnabled, cname, environment } = item;
  const environmentVariables = isMap(environment) ? environment["environmentVariables"] : undefined;
  const createdAt = textAt(item, "createdTime");
  const createdBy = textAt(item, "createdBy", "userName");
  return {
    path: `services/${encodeURIComponent(name)}`,
    name,
    body: { computeType, name, description, kvTags, authEnabled, sslEnabled, cname, environmentVariables },
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(createdBy === undefined ? {} : { createdBy }),
  };
}
