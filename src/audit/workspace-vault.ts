import { CLOUDS, readEndpoint } from "../azure/cloud.ts";
import type { CloudName } from "../azure/cloud.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";
import { JobscrubError } from "../errors.ts";
import { signInReason } from "../vault/vault-failure.ts";
import { openAccess } from "./access.ts";

const WORKSPACE =
  "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}";
const VAULT = /\/providers\/Microsoft\.KeyVault\/vaults\/([A-Za-z0-9-]{3,24})$/i;
/** @see https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#dns-suffixes-for-object-identifiers */
const SUFFIXES: Readonly<Record<CloudName, string>> = {
  AzureCloud: "vault.azure.net",
  AzureUSGovernment: "vault.usgovcloudapi.net",
  AzureChinaCloud: "vault.azure.cn",
};

/**
 * The address of the Key Vault that belongs to a workspace.
 *
 * @param endpoint another resource manager than that of the cloud
 * @throws {JobscrubError} when the workspace cannot be read or has no vault of its own
 */
export async function workspaceVault(id: WorkspaceId, cloud: CloudName, endpoint?: string): Promise<string> {
  const at = readEndpoint(endpoint ?? CLOUDS[cloud].endpoint);
  const { arm } = await openAccess({ cloud: CLOUDS[cloud], endpoint: at });
  const call = arm.path(WORKSPACE, id.subscription, id.group, id.name);
  const response = await Promise.resolve(call.get()).catch((error: unknown) => {
    const why = signInReason(error as Error) ?? `${at.origin} cannot be reached`;
    throw new JobscrubError(`the workspace could not be read: ${why}`);
  });
  if (response.status !== "200")
    throw new JobscrubError(
      `the workspace could not be read (status ${response.status}); it needs the role Reader, or name the vault with --vault`,
    );
  const { properties } = response.body as { properties?: { keyVault?: string } };
  const name = VAULT.exec(properties?.keyVault ?? "")?.[1];
  if (name === undefined) throw new JobscrubError("the workspace has no Key Vault of its own; name one with --vault");
  return `https://${name.toLowerCase()}.${SUFFIXES[cloud]}`;
}
