import { armLists } from "./arm-lists.ts";
import { posture, workspaceList } from "./posture.ts";
import type { Kind, ResourceList } from "./resource-list.ts";
import { experiments } from "./run-history.ts";
import { services } from "./services.ts";

/** All lists of a workspace, in the order in which they are read. */
const lists: readonly ResourceList[] = [workspaceList, posture, ...armLists, services, experiments];

/** The lists of some kinds, in the order in which they are read. */
export function listsOf(kinds: ReadonlySet<Kind>): readonly ResourceList[] {
  return lists.filter(({ kind }) => kinds.has(kind));
}

/** The list whose resources are called so. */
export function listOf(noun: string): ResourceList | undefined {
  return lists
    .flatMap((list) => (list.below === undefined ? [list] : [list, list.below]))
    .find((list) => list.noun === noun);
}
