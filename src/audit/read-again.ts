import type { Finding } from "../findings/finding.ts";
import type { Place } from "./exposure-finding.ts";
import { listOf } from "./lists.ts";
import type { ResourceScanner } from "./scan-resource.ts";
import { RefusedError } from "./workspace.ts";
import type { Access, Workspace } from "./workspace.ts";

/** How the finding of a place is found again in a workspace. */
export type FirstPlace = Pick<Place, "noun" | "resource" | "file" | "first">;

/** The finding of a place, with its value, which is kept nowhere; `undefined` when it has changed or is gone. */
export async function readAgain(
  access: Access,
  scanner: ResourceScanner,
  workspace: Workspace,
  { noun, resource: path, file, first }: FirstPlace,
): Promise<Finding | undefined> {
  const list = listOf(noun);
  if (list === undefined) return undefined;
  try {
    const resource = await list.again(access, workspace, path);
    if (resource === undefined) return undefined;
    const { findings } = await scanner.scan(list.kind, file, resource.body, list.format);
    return findings.find(({ fingerprint }) => fingerprint === first?.fingerprint);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return undefined;
  }
}
