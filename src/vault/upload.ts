import type { Secret } from "../detection/secret.ts";
import type { Origin, StoredSecret, Vault } from "./vault.ts";

/** How many values are under way at once. Key Vault allows some hundred writes in 10 seconds for all its users. */
const AT_ONCE = 4;

/** A value on its way to the vault. */
export interface Upload {
  /** As planned by `planNames`. */
  readonly name: string;
  readonly secret: Secret;
  readonly origin: Origin;
}

/**
 * Stores values and reads each back; the results are in the order of the uploads. When one fails, those not yet begun
 * are left out and the failure is thrown once the others have ended, so that nothing is under way any more.
 *
 * @param onStored Told of each value as soon as the vault has it.
 */
export async function uploadSecrets(
  vault: Vault,
  uploads: readonly Upload[],
  options: { readonly signal?: AbortSignal; readonly onStored?: (index: number, stored: StoredSecret) => void } = {},
): Promise<StoredSecret[]> {
  const { signal, onStored } = options;
  const stored: StoredSecret[] = [];
  const failures: unknown[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < uploads.length && failures.length === 0) {
      const index = next++;
      const upload = uploads[index];
      if (upload === undefined) return;
      try {
        signal?.throwIfAborted();
        const result = await vault.store(upload.name, upload.secret, upload.origin, signal);
        stored[index] = result;
        onStored?.(index, result);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failures.length > 0) throw failures[0];
  return stored;
}
