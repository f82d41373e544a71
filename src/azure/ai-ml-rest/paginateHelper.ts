import { createRestError } from "@azure-rest/core-client";
import type { Client, PathUncheckedResponse } from "@azure-rest/core-client";

/** The elements of the pages that a list operation answers. */
export type PaginateReturn<Result> = Result extends { body: { value?: infer Page } }
  ? Page extends readonly (infer Element)[]
    ? Element
    : never
  : never;

/** How to go on after a page, where it is not `nextLink`. */
export interface PagingOptions {
  /** Gives the answer of an address of a next page. Default: a GET through the client. */
  readonly getPage?: (nextLink: string) => Promise<PathUncheckedResponse>;
}

interface Page<Element> {
  readonly value?: readonly Element[];
  readonly nextLink?: string | null;
}

/**
 * The elements of a list, page by page, as they are asked for: no more than one page is held at a time.
 *
 * @throws {RestError} when a page is answered with an error
 */
export async function* paginate<Response extends PathUncheckedResponse>(
  client: Client,
  initialResponse: Response,
  options: PagingOptions = {},
): AsyncGenerator<PaginateReturn<Response>> {
  const getPage = options.getPage ?? ((nextLink: string) => client.pathUnchecked(nextLink).get());
  for (let response: PathUncheckedResponse = initialResponse; ;) {
    if (!/^2\d\d$/.test(response.status)) throw createRestError("a page could not be read", response);
    const { value = [], nextLink } = response.body as Page<PaginateReturn<Response>>;
    yield* value;
    if (nextLink === undefined || nextLink === null || nextLink === "") return;
    response = await getPage(nextLink);
  }
}
