import { join } from "node:path";
import { expect } from "vitest";
import { audit, findTargets, makeFilter, openAccess, readCheckpoint } from "../../src/audit/index.ts";
import { CLOUDS, readEndpoint } from "../../src/azure/cloud.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { SUBSCRIPTION } from "../support/arm-contents.ts";
import type { Exchange, Faults } from "../support/arm-server.ts";
import { folderOf } from "../support/cli.ts";
import { linesOf, serve } from "./open-audit.ts";

/**
 * Audits until a number of requests was answered, then is stopped; then goes on, if need be with links that the service
 * does not know any more.
 */
export async function stopAndGoOn(
  jobs: number,
  requests: number,
  {
    isExpired,
    ...how
  }: { page: number; name?: string; isExpired?: Faults["isExpired"]; onExchange?: (exchange: Exchange) => void },
): Promise<{ lines: string[]; files: number }> {
  const folder = folderOf({});
  const checkpoint = join(folder, "checkpoint.json");
  const stop = new AbortController();
  let count = 0;
  let resumed = false;
  const server = await serve(jobs, {
    ...how,
    faults: {
      fail: () => {
        if (++count === requests && !resumed) stop.abort(new Error("stopped"));
        return undefined;
      },
      isExpired: (link, request) => resumed && isExpired?.(link, request) === true,
    },
  });
  const endpoint = readEndpoint(server.origin);
  const options = {
    config: DEFAULTS,
    configFolder: folder,
    minConfidence: "low",
    known: new Set<string>(),
    checkpoint,
  } as const;
  const first = await openAccess({ cloud: CLOUDS.AzureCloud, endpoint, signal: stop.signal });
  const workspaces = await findTargets(first, { workspaces: [], subscription: SUBSCRIPTION });
  const filter = makeFilter({});
  const stopped = await audit(first, { ...options, workspaces, filter, request: 1 });
  stopped.journal.close();
  expect(stopped.stopped).toBe(true);
  resumed = true;
  const from = readCheckpoint(checkpoint, 1, "checkpoint");
  if (from === undefined) throw new Error("no checkpoint was left");
  const second = await openAccess({ cloud: CLOUDS.AzureCloud, endpoint });
  const outcome = await audit(second, { ...options, workspaces: from.workspaces, filter, request: 1, from });
  outcome.journal.close();
  expect(outcome.report.problems).toEqual([]);
  return { lines: linesOf(outcome), files: outcome.report.summary.files };
}
