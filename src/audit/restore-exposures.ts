import type { Exposures } from "./exposures.ts";
import type { Journal } from "./journal.ts";
import { readAgain } from "./read-again.ts";
import type { ResourceScanner } from "./scan-resource.ts";
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
    const found = workspace === undefined ? undefined : await readAgain(access, scanner, workspace, place);
    if (found !== undefined) exposures.restore(place.exposure, found);
  }
}
