import { createHash } from "node:crypto";
import type { Kind } from "../audit/resource-list.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";
import { workspaceKey } from "../azure/workspace-id.ts";
import type { Shard } from "../engine/shard.ts";

/**
 * One repository, or one of several equal parts of it: what stands in the queue. Holds references only, never contents
 * and never a credential, since a queue keeps and shows what it is given.
 */
export interface RepositorySlice {
  readonly kind: "repository";
  /** How the report names it: the first part of the name of each of its files, with `/`. */
  readonly name: string;
  /** A folder that is scanned as it is, or an address that git clones. */
  readonly from: { readonly folder: string; readonly root: string } | { readonly url: string };
  /** The full id of the commit to scan; without one the tip of the remote's default branch. Only for addresses. */
  readonly commit?: string;
  readonly shard?: Shard;
}

/** One list of an Azure ML workspace, or one of several equal parts of it. References only, as above. */
export interface WorkspaceSlice {
  readonly kind: "workspace";
  readonly workspace: WorkspaceId;
  readonly list: Kind;
  /** What of it is looked at; everything without. */
  readonly filter?: WorkspaceFilter;
  readonly shard?: Shard;
}

/** As an audit takes it, with dates that do not depend on when they are read (ISO 8601). */
export interface WorkspaceFilter {
  readonly experiments?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly user?: string;
}

/** What stands in the queue, by kind. */
export type Slice = RepositorySlice | WorkspaceSlice;

/**
 * The id of a slice in the queue and in the results. The same slice has the same id wherever it is planned, so that
 * planning twice adds nothing. Neither commit nor filter are part of it: one run scans a repository at one commit, the
 * first planned, and all workspaces with one filter.
 */
export function sliceId(slice: Slice): string {
  const { kind, shard } = slice;
  const name = slice.kind === "repository" ? [slice.name] : [workspaceKey(slice.workspace), slice.list];
  // BullMQ reads an id of digits as one of its own, and takes none with a colon.
  const identity = JSON.stringify([kind, ...name, shard?.index ?? 1, shard?.count ?? 1]);
  return `${kind}-${createHash("sha256").update(identity).digest("hex").slice(0, 32)}`;
}

/** A slice as status and problems name it: `github.com/contoso/models (2/8)`. */
export function sliceTitle(slice: Slice): string {
  const { shard } = slice;
  const name = slice.kind === "repository" ? slice.name : `${longName(slice.workspace)}/${slice.list}`;
  return shard === undefined ? name : `${name} (${shard.index}/${shard.count})`;
}

/** A workspace as reports name it where shorter names would be of two. */
function longName({ subscription, group, name }: WorkspaceId): string {
  return `subscriptions/${subscription}/resourceGroups/${group}/workspaces/${name}`;
}

/** Whether something in the queue can be a workspace: who can write there must not choose what a worker asks for. */
export function isWorkspace({ subscription, group, name }: WorkspaceId): boolean {
  return [subscription, group, name].every((part) => /^(?!\.{1,2}$)[^/?#\\]{1,260}$/.test(part));
}
