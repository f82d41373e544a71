import { readWorkspaceId, workspaceKey } from "../azure/workspace-id.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";
import { UsageError, didYouMean } from "../errors.ts";
import { nextPage } from "./next-page.ts";
import { optionsOf, RefusedError, textAt } from "./workspace.ts";
import type { Access } from "./workspace.ts";

/** Which workspaces people want audited. */
export interface TargetWishes {
  /** Names or ARM ids. */
  readonly workspaces: readonly string[];
  readonly subscription?: string;
  readonly group?: string;
}

/**
 * The workspaces that are meant, ordered by their ids: those that are named, else all of the group or the subscription.
 *
 * @throws {UsageError} when none is meant, or one is not there
 */
export async function findTargets(access: Access, wishes: TargetWishes): Promise<WorkspaceId[]> {
  const { workspaces, subscription, group } = wishes;
  const found: WorkspaceId[] = [];
  const names: string[] = [];
  for (const text of workspaces) {
    const id = readWorkspaceId(text);
    if (id !== undefined) found.push(id);
    else if (text.includes("/")) throw new UsageError("--workspace takes a name or the ARM id of a workspace");
    else if (subscription !== undefined && group !== undefined) found.push({ subscription, group, name: text });
    else names.push(text);
  }
  if (names.length > 0 || workspaces.length === 0) {
    if (subscription === undefined)
      throw new UsageError("name a workspace by its ARM id, or say --subscription (and --resource-group) too");
    const listed = await listWorkspaces(access, subscription, group);
    if (workspaces.length === 0) found.push(...listed);
    for (const name of names) found.push(...named(name, listed));
  }
  const unique = new Map(found.map((id) => [workspaceKey(id), id]));
  if (unique.size === 0) throw new UsageError("no workspace was found there; the role Reader shows them");
  return [...unique].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
}

function named(name: string, listed: readonly WorkspaceId[]): WorkspaceId[] {
  const same = listed.filter((id) => id.name.toLowerCase() === name.toLowerCase());
  if (same.length > 0) return same;
  const hint = didYouMean(
    name,
    listed.map((id) => id.name),
  );
  throw new UsageError(
    `the subscription shows no workspace of the name ${name}${hint === undefined ? "" : `; ${hint}`}`,
  );
}

const PROVIDER = "providers/Microsoft.MachineLearningServices/workspaces";

async function listWorkspaces(access: Access, subscription: string, group: string | undefined): Promise<WorkspaceId[]> {
  const { arm } = access;
  const found: WorkspaceId[] = [];
  let link: string | undefined;
  try {
    do {
      const page = await nextPage(access, link, () =>
        group === undefined
          ? arm.path(`/subscriptions/{subscriptionId}/${PROVIDER}`, subscription).get(optionsOf(access))
          : arm
              .path(
                `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/${PROVIDER}`,
                subscription,
                group,
              )
              .get(optionsOf(access)),
      );
      found.push(...page.items.flatMap((item) => readWorkspaceId(textAt(item, "id") ?? "") ?? []));
      link = page.next;
    } while (link !== undefined);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    throw new UsageError(
      `the workspaces of the subscription cannot be listed (${error.message}); the role Reader on it allows that`,
    );
  }
  return found;
}
