import { readAgain } from "../audit/index.ts";
import { ResourceNames } from "../audit/resource-names.ts";
import { ResourceScanner } from "../audit/scan-resource.ts";
import type { ScannerOptions } from "../audit/scan-resource.ts";
import { openWorkspace, RefusedError } from "../audit/workspace.ts";
import type { Access } from "../audit/workspace.ts";
import type { Secret } from "../detection/secret.ts";
import type { ValuePlace } from "./known-values.ts";
import { isWorkspace } from "./slice.ts";

/** A resource below a workspace, as audits write it. */
const RESOURCE = /^(?!.*\.\.)[\w.~%!'()*/-]{0,2000}$/;

/** Reads values where slices have found them; `undefined` for what is not there any more, or must not be read. */
export function valueReader(
  access: Access,
  settings: Omit<ScannerOptions, "identify">,
): (place: ValuePlace) => Promise<Secret | undefined> {
  let making: Promise<ResourceScanner> | undefined;
  return async ({ workspace: id, ...place }) => {
    if (!isWorkspace(id) || !RESOURCE.test(place.resource)) return undefined;
    // Here files are named by their whole ids, of which fingerprints are made.
    making ??= ResourceScanner.make({ ...settings, identify: (file) => file });
    const [scanner, file] = [await making, new ResourceNames([id]).idOf(place.file)];
    try {
      const workspace = await openWorkspace(access, id);
      return (await readAgain(access, scanner, workspace, { ...place, file }))?.secret;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      return undefined;
    }
  };
}
