import { UsageError } from "../errors.ts";

/** What names a workspace in the resource manager. */
export interface WorkspaceId {
  readonly subscription: string;
  readonly group: string;
  readonly name: string;
}

const ID =
  /^\/?subscriptions\/([^/]{1,64})\/resourceGroups\/([^/]{1,90})\/providers\/Microsoft\.MachineLearningServices\/workspaces\/([^/]{1,260})\/?$/i;

/** Reads the ARM id of a workspace; `undefined` for everything else. */
export function readWorkspaceId(text: string): WorkspaceId | undefined {
  const [, subscription, group, name] = ID.exec(text.trim()) ?? [];
  if (subscription === undefined || group === undefined || name === undefined) return undefined;
  return { subscription, group, name };
}

/** The same for a workspace however it is written, and what workspaces are ordered by: the service ignores case. */
export function workspaceKey({ subscription, group, name }: WorkspaceId): string {
  return `${subscription}/${group}/${name}`.toLowerCase();
}

/** `/subscriptions/S/resourceGroups/G/providers/Microsoft.MachineLearningServices/workspaces/W`. */
export function workspacePath({ subscription, group, name }: WorkspaceId): string {
  const parts = { subscription, group, name };
  for (const [part, value] of Object.entries(parts))
    if (value === "" || value.includes("/")) throw new UsageError(`the ${part} of a workspace cannot be read`);
  return `/subscriptions/${encodeURIComponent(subscription)}/resourceGroups/${encodeURIComponent(group)}/providers/Microsoft.MachineLearningServices/workspaces/${encodeURIComponent(name)}`;
}
