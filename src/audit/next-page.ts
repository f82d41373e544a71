import type { Answer } from "../azure/patient-caller.ts";
import type { Page } from "./resource-list.ts";
import { bodyOf, optionsOf, RefusedError, textAt } from "./workspace.ts";
import type { Access, ListService } from "./workspace.ts";

/** A link to a next page that led nowhere: links of a service hold for some time only. */
export class ExpiredLinkError extends Error {}

/**
 * A page of a list that goes on by links.
 *
 * @param link of the page; the first one without
 * @param first asks for the first page
 * @param service that has the list; the resource manager unless said otherwise
 * @throws {RefusedError} when the service refuses
 * @throws {ExpiredLinkError} when it does not know the link any more
 */
export async function nextPage(
  access: Access,
  link: string | undefined,
  first: () => PromiseLike<Answer>,
  { client, origin }: ListService = { client: access.arm, origin: access.endpoint },
): Promise<Page> {
  if (link !== undefined && !isOwn(link, origin)) throw new ExpiredLinkError();
  const send = link === undefined ? first : () => client.pathUnchecked(link).get(optionsOf(access));
  const body = await bodyOf(access, send).catch((error: unknown) => refuse(error, link));
  return pageOf(body, textAt(body, "nextLink"), link);
}

/** @throws {ExpiredLinkError} instead of an error that says that the service does not know a link (or token) any more */
export function refuse(error: unknown, link: string | undefined): never {
  const isExpired = error instanceof RefusedError && [400, 404, 410].includes(error.status);
  throw link !== undefined && isExpired ? new ExpiredLinkError() : error;
}

/** A page as its body shows it. A next page that is the page itself would never end. */
export function pageOf(
  body: Readonly<Record<string, unknown>>,
  next: string | undefined,
  link: string | undefined,
): Page {
  const items = Array.isArray(body["value"]) ? (body["value"] as unknown[]) : [];
  return next === undefined || next === link ? { items } : { items, next };
}

/** The token must not go elsewhere, whatever an answer says. */
function isOwn(link: string, origin: string): boolean {
  return URL.canParse(link, origin) && new URL(link, origin).origin === origin;
}
