import { readWorkspaceId } from "../azure/workspace-id.ts";
import { UsageError } from "../errors.ts";
import type { Vault } from "../vault/vault.ts";
import type { FixArgs } from "./fix-options.ts";

/**
 * The vault that a run is about. It is asked only when something is written, so that a run which shows needs nobody to be
 * signed in, and no package of Azure.
 *
 * @param name its name or address; absent or empty when the user named none
 * @throws {UsageError} when it is neither
 */
export async function openVault(name: string | undefined, writes: boolean): Promise<Vault | undefined> {
  if (name === undefined || name === "") return undefined;
  if (writes) {
    const { openKeyVault } = await import("../vault/key-vault.ts");
    return openKeyVault(name);
  }
  const { vaultAddress } = await import("../vault/vault-address.ts");
  return { ...vaultAddress(name), ...SHOWN };
}

/** A vault that is only named. */
const SHOWN: Pick<Vault, "state" | "store"> = {
  state: async () => ({ kind: "free" }),
  store: async () => {
    throw new UsageError("nothing is stored in a run that only shows");
  },
};

/**
 * The arguments with the vault of the workspace that they name. That the resource manager tells, so somebody has to be
 * signed in, also for a run that only shows.
 *
 * @throws {JobscrubError} when the workspace cannot be read
 */
export async function withWorkspaceVault(args: FixArgs): Promise<FixArgs> {
  const { workspace, resourceGroup, subscription, cloud, endpoint } = args;
  if (workspace === undefined) return args;
  const isNamed = resourceGroup !== undefined && subscription !== undefined;
  const id =
    readWorkspaceId(workspace) ?? (isNamed ? { subscription, group: resourceGroup, name: workspace } : undefined);
  if (id === undefined)
    throw new UsageError("--workspace takes an ARM id, or a name with --resource-group and --subscription");
  const { workspaceVault } = await import("../audit/workspace-vault.ts");
  return { ...args, vault: await workspaceVault(id, cloud, endpoint) };
}
