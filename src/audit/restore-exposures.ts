import type { Place } from "./exposure-finding.ts";
import type { Exposures } from "./exposures.ts";
import type { Journal } from "./journal.ts";
import { listOf } from "./lists.ts";
import type { ResourceList } from "./resource-list.ts";
import type { ResourceScanner } from "./scan-resource.ts";
import { RefusedError } from "./workspace.ts";
import type { Access, Workspace } from "./workspace.ts";

/**
 * Brings back what an audit had found. The journal holds no values, so the first place of each is read again, that it can
 * be compared with the values that are still to come.
 *
 * @param open opens a workspace by its number
 */
export async function restoreExposures(
  exposures: Exposures,
  journal: Journal,
  access: Access,
  scanner: ResourceScanner,
  open: (workspace: number) => Promise<Workspace | undefined>,
): Promise<void> {
  for await (const place of journal.places()) exposures.count(place);
  const opened = new Map<number, Workspace | undefined>();
  for (const place of exposures.firstPlaces()) {
    if (!opened.has(place.workspace)) opened.set(place.workspace, await open(place.workspace));
    const workspace = opened.get(place.workspace);
    const list = listOf(place.noun);
    if (workspace !== undefined && list !== undefined)
      await restore(exposures, place, access, scanner, workspace, list);
  }
}

async function restore(
  exposures: Exposures,
  { exposure, file, resource: path, first }: Place,
  access: Access,
  scanner: ResourceScanner,
  workspace: Workspace,
  list: ResourceList,
): Promise<void> {
  try {
    const resource = await list.again(access, workspace, path);
    if (resource === undefined) return;
    const { findings } = await scanner.scan(list.kind, file, resource.body, list.format);
    const found = findings.find(({ fingerprint }) => fingerprint === first?.fingerprint);
    if (found !== undefined) exposures.restore(exposure, found);
  } catch (error) {
    // It is gone; the report says so.
    if (!(error instanceof RefusedError)) throw error;
  }
}
