import { uploadSecrets } from "../../vault/upload.ts";
import type { FixPlan, FixRequest } from "./make-plan.ts";
import type { Candidate } from "./plan.ts";

/**
 * Puts the values of candidates into the vault, each name once, and reads each back.
 *
 * @param onStored told as soon as the vault has one
 * @returns the versions of all names that the vault holds then
 * @throws {VaultError} when one cannot be stored
 */
export async function storeValues(
  moving: readonly Candidate[],
  { names }: FixPlan,
  { vault, uploads, signal }: FixRequest,
  onStored: () => void,
): Promise<ReadonlyMap<string, string>> {
  const versions = new Map<string, string>();
  const missing = new Map<string, Candidate>();
  for (const candidate of moving) {
    const planned = names.get(candidate);
    if (planned?.version !== undefined) versions.set(planned.name, planned.version);
    else if (planned !== undefined) missing.set(planned.name, missing.get(planned.name) ?? candidate);
  }
  if (!uploads || vault === undefined || missing.size === 0) return versions;
  const list = [...missing].flatMap(([name, { wish, finding }]) =>
    wish === undefined ? [] : [{ name, secret: wish.secret, origin: { file: finding.file, path: finding.path } }],
  );
  const stored = await uploadSecrets(vault, list, { onStored, ...(signal === undefined ? {} : { signal }) });
  for (const { name, version } of stored) versions.set(name, version);
  return versions;
}
