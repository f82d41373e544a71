import { createHash } from "node:crypto";
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

/** What stands in the queue, by kind. */
export type Slice = RepositorySlice;

/**
 * The id of a slice in the queue and in the results. The same slice has the same id wherever it is planned, so that
 * planning twice adds nothing. The commit is no part of it: one run scans a repository at one commit, the first planned.
 */
export function sliceId({ kind, name, shard }: Slice): string {
  // BullMQ reads an id of digits as one of its own, and takes none with a colon.
  const identity = JSON.stringify([kind, name, shard?.index ?? 1, shard?.count ?? 1]);
  return `${kind}-${createHash("sha256").update(identity).digest("hex").slice(0, 32)}`;
}

/** A slice as status and problems name it: `github.com/contoso/models (2/8)`. */
export function sliceTitle({ name, shard }: Slice): string {
  return shard === undefined ? name : `${name} (${shard.index}/${shard.count})`;
}
