import { makeFilter } from "../audit/index.ts";
import type { Kind } from "../audit/resource-list.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";
import { UsageError } from "../errors.ts";
import type { Fleet } from "./fleet.ts";
import type { Planned } from "./plan.ts";
import type { WorkspaceFilter, WorkspaceSlice } from "./slice.ts";

/** What of workspaces is wanted, as people say it. */
type Wishes = Parameters<typeof makeFilter>[0];

/** What all slices of workspaces of a run have in common. */
interface Request {
  readonly wishes: Wishes;
  readonly parts: number;
}

/** Lists that grow with use, and so can be cut into parts: those of what there is one of many for each piece of work. */
const LONG: ReadonlySet<Kind> = new Set<Kind>(["jobs", "components", "environments", "models", "data", "runs"]);

/**
 * Puts workspaces into the queue, a slice for each list of each.
 *
 * @param parts into how many slices a long list is cut. Every part of the jobs reads the whole list, which no service
 * cuts; those of the others read only what is theirs
 * @throws {UsageError} when the run looks at something else of workspaces: then parts would overlap
 */
export async function planWorkspaces(
  { queue, results }: Pick<Fleet, "queue" | "results">,
  workspaces: readonly WorkspaceId[],
  wishes: Wishes,
  parts: number,
): Promise<Omit<Planned, "problems">> {
  const { kinds, since, until } = makeFilter(wishes);
  const request = JSON.parse(JSON.stringify({ wishes, parts } satisfies Request)) as Request;
  const dates = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  // "90 days ago" is another date each time that it is planned.
  const first = JSON.parse(await results.claim("workspaces", JSON.stringify({ request, dates }))) as {
    readonly request: Request;
    readonly dates: typeof dates;
  };
  if (JSON.stringify(first.request) !== JSON.stringify(request))
    throw new UsageError("this run reads workspaces with other options; use the same ones, or another --run");
  const { experiments, user } = wishes;
  const filter: WorkspaceFilter = {
    ...(experiments === undefined ? {} : { experiments }),
    ...first.dates,
    ...(user === undefined ? {} : { user }),
  };
  const slices = workspaces.flatMap((workspace) =>
    [...kinds].flatMap((list) => cut({ kind: "workspace", workspace, list, filter }, LONG.has(list) ? parts : 1)),
  );
  return { slices: slices.length, added: await queue.add(slices) };
}

function cut(slice: WorkspaceSlice, count: number): WorkspaceSlice[] {
  if (count === 1) return [slice];
  return Array.from({ length: count }, (_, index) => ({ ...slice, shard: { index: index + 1, count } }));
}
