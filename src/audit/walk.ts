import { isInShard } from "../engine/shard.ts";
import type { Shard } from "../engine/shard.ts";
import type { Page, Resource, ResourceList } from "./resource-list.ts";
import { RefusedError } from "./workspace.ts";
import type { Access, Workspace } from "./workspace.ts";

/** Where in a workspace the audit stands: what comes next. */
export interface Position {
  /** Index of the list. */
  readonly list: number;
  /** The page; the first one when absent. */
  readonly link?: string;
  /** How many resources of the list stand before the page. */
  readonly read?: number;
  /** Which resource's own list is read, when the page itself has been. */
  readonly inside?: { readonly index: number; readonly link?: string; readonly read?: number };
}

/** A resource at its place among all of its kind in the workspace, those of other shards included. */
export interface Listed extends Resource {
  /** Its number in its list, from 0; in a list below another resource after the number of that one. */
  readonly order: readonly number[];
}

/** Resources that were read together. */
export interface Batch {
  readonly list: ResourceList;
  readonly resources: readonly Listed[];
  /** The list could not be read (further). */
  readonly refused?: { readonly path: string; readonly error: RefusedError };
  /** Where to go on once this batch is done. */
  readonly next: Position;
}

/**
 * Everything in a workspace, page by page, in an order that is always the same. The next page is already asked for while
 * one is looked at; no more than two are held.
 *
 * @param shard only resources whose name (or the name of the one above) is in it
 * @throws {ExpiredLinkError} when `from` holds a link that the service does not know any more
 */
export async function* walkWorkspace(
  access: Access,
  workspace: Workspace,
  lists: readonly ResourceList[],
  from: Position,
  shard?: Shard,
): AsyncGenerator<Batch> {
  const isWanted = ({ name }: Resource): boolean => shard === undefined || isInShard(name, shard);
  for (let index = from.list; index < lists.length; index++) {
    const list = lists[index];
    if (list === undefined) return;
    let at: Position = index === from.list ? from : { list: index };
    const after = { list: index + 1 };
    try {
      let read = at.read ?? 0;
      for await (const { items, link, next } of pages(list, access, workspace, "", at.link)) {
        const page: Position = { list: index, ...(link === undefined ? {} : { link, read }) };
        const resources = resourcesOf(list, items, "", [read]);
        read += resources.length;
        const following = next === undefined ? after : { list: index, link: next, read };
        const { below } = list;
        if (at.inside === undefined) {
          const inside = below === undefined ? following : { ...page, inside: { index: 0 } };
          yield { list, resources: resources.filter(isWanted), next: inside };
        }
        if (below === undefined) continue;
        for (let child = at.inside?.index ?? 0; child < resources.length; child++) {
          const parent = resources[child];
          if (parent === undefined || !isWanted(parent)) continue;
          const last = { ...page, inside: { index: child + 1 } };
          const start = at.inside?.index === child ? at.inside : undefined;
          let readInside = start?.read ?? 0;
          try {
            for await (const inner of pages(below, access, workspace, parent.name, start?.link)) {
              const found = resourcesOf(below, inner.items, parent.name, [...parent.order, readInside]);
              readInside += found.length;
              const more = {
                ...page,
                inside: { index: child, ...(inner.next === undefined ? {} : { link: inner.next, read: readInside }) },
              };
              yield { list: below, resources: found, next: inner.next === undefined ? last : more };
            }
          } catch (error) {
            if (!(error instanceof RefusedError)) throw error;
            yield { list: below, resources: [], refused: { path: parent.path, error }, next: last };
          }
        }
        at = { list: index };
        if (next !== undefined) yield { list, resources: [], next: following };
      }
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      yield { list, resources: [], refused: { path: list.kind, error }, next: after };
    }
  }
}

async function* pages(
  list: ResourceList,
  access: Access,
  workspace: Workspace,
  parent: string,
  from: string | undefined,
): AsyncGenerator<Page & { link?: string }> {
  let link = from;
  for (let asked = list.page(access, workspace, parent, link); ;) {
    const page = await asked;
    const { next } = page;
    if (next !== undefined) {
      asked = list.page(access, workspace, parent, next);
      // It is awaited in the next round, or not at all.
      asked.catch(() => undefined);
    }
    yield { ...page, ...(link === undefined ? {} : { link }) };
    if (next === undefined) return;
    link = next;
  }
}

/** @param first the order of the first of them */
function resourcesOf(
  list: ResourceList,
  items: readonly unknown[],
  parent: string,
  first: readonly number[],
): Listed[] {
  const above = first.slice(0, -1);
  const start = first.at(-1) ?? 0;
  return items
    .flatMap((item) => list.resource(item, parent) ?? [])
    .map((resource, index) => ({ ...resource, order: [...above, start + index] }));
}
