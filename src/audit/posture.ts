import { workspacePath } from "../azure/workspace-id.ts";
import type { Page, Resource, ResourceList } from "./resource-list.ts";
import { armResource } from "./arm-lists.ts";
import { bodyOf, isMap, optionsOf, RefusedError, textAt } from "./workspace.ts";
import type { Access, Workspace } from "./workspace.ts";

/** The workspace itself. */
export const workspaceList: ResourceList = {
  kind: "workspace",
  noun: "workspace",
  format: "azureml-rest/workspace",
  page: async (_access, { body }) => ({ items: [body] }),
  resource: workspaceOf,
  again: async (_access, { body }) => workspaceOf(body),
};

function workspaceOf(item: unknown): Resource | undefined {
  const name = textAt(item, "name");
  return isMap(item) ? armResource("", name ?? "", item) : undefined;
}

/** How a workspace and the services it uses are set up, as one definition of its own. */
export const posture: ResourceList = {
  kind: "posture",
  noun: "setup",
  format: "azureml-rest/posture",
  page: async (access, workspace): Promise<Page> => ({ items: [await setupOf(access, workspace)] }),
  resource: postureOf,
  again: async (access, workspace) => postureOf(await setupOf(access, workspace)),
};

function postureOf(item: unknown): Resource | undefined {
  return isMap(item) ? { path: "setup", name: "setup", body: item } : undefined;
}

/** Versions of other providers' APIs, which the client is not made for. */
const VERSIONS = {
  storage: "2023-01-01",
  registry: "2023-07-01",
  diagnostics: "2021-05-01-preview",
} as const;

/**
 * What is not said does not count as safe: the service leaves out what was never set.
 *
 * @see https://learn.microsoft.com/rest/api/storagerp/storage-accounts/get-properties
 * @see https://learn.microsoft.com/rest/api/container-registry/registries/get
 * @see https://learn.microsoft.com/rest/api/monitor/diagnostic-settings/list
 */
async function setupOf(access: Access, { id, body }: Workspace): Promise<object> {
  const properties = isMap(body["properties"]) ? body["properties"] : {};
  const storage = await otherOf(access, textAt(properties, "storageAccount"), VERSIONS.storage);
  const registry = await otherOf(access, textAt(properties, "containerRegistry"), VERSIONS.registry);
  const settings = await otherOf(
    access,
    `${workspacePath(id)}/providers/Microsoft.Insights/diagnosticSettings`,
    VERSIONS.diagnostics,
  );
  const diagnostics = settings?.["value"];
  return {
    workspace: {
      // Where the workspace says it itself, it is found there.
      ...(properties["hbiWorkspace"] === undefined ? { hbiWorkspace: false } : {}),
      customerManagedKey: textAt(properties, "encryption", "status") === "Enabled",
      ...(Array.isArray(diagnostics) ? { diagnosticSettings: diagnostics.length } : {}),
    },
    ...(storage === undefined
      ? {}
      : {
          storageAccount: {
            // Allowed unless it is forbidden.
            allowSharedKeyAccess: settingOf(storage, "allowSharedKeyAccess") ?? true,
            allowBlobPublicAccess: settingOf(storage, "allowBlobPublicAccess") ?? false,
          },
        }),
    ...(registry === undefined
      ? {}
      : { containerRegistry: { adminUserEnabled: settingOf(registry, "adminUserEnabled") ?? false } }),
  };
}

function settingOf(body: Readonly<Record<string, unknown>>, name: string): unknown {
  return isMap(body["properties"]) ? body["properties"][name] : undefined;
}

/** A resource of another provider; `undefined` when it is not there or must not be read. */
async function otherOf(
  access: Access,
  path: string | undefined,
  version: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (path === undefined || !path.startsWith("/subscriptions/")) return undefined;
  try {
    return await bodyOf(access, () =>
      access.arm.pathUnchecked(path).get({ queryParameters: { "api-version": version }, ...optionsOf(access) }),
    );
  } catch (error) {
    if (error instanceof RefusedError) return undefined;
    throw error;
  }
}
