import { UsageError } from "../errors.ts";
import type { Vault } from "../vault/vault.ts";

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
