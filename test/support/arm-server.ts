import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkAnswer, checkRequest } from "./arm-specification.ts";
import type { Checked } from "./arm-specification.ts";

/** What a workspace holds: the items of its lists, by the operation that lists them. */
export interface Contents {
  /** The items of a list from an index on, at most so many; `undefined` when the list has none. */
  readonly list: (operation: string, parts: Readonly<Record<string, string>>) => Items | undefined;
  /** One resource. */
  readonly get: (operation: string, parts: Readonly<Record<string, string>>) => object | undefined;
  /** A whole answer, before lists and resources are looked at. */
  readonly answer?: (operation: string, parts: Readonly<Record<string, string>>) => Answer | undefined;
  /** Paths that the specification of the client does not cover, without the origin. */
  readonly others?: (path: string) => object | undefined;
}

export interface Items {
  readonly length: number;
  readonly at: (index: number) => object;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request and what was answered to it. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly answer: Required<Answer>;
}

/** How the server misbehaves; each by the number of the request, from 1. */
export interface Faults {
  /** Answers 429 with this `Retry-After`. */
  readonly throttle?: (request: number) => number | undefined;
  /** Answers with this status instead. */
  readonly fail?: (request: number, operation: string) => number | undefined;
  /** Cuts the connection: before anything, in the middle of the answer. */
  readonly cut?: (request: number) => "before" | "within" | undefined;
  /** Reads that are left, as the header says it. */
  readonly left?: (request: number) => number | undefined;
  /** Links of earlier pages that are not known any more. */
  readonly isExpired?: (link: string, request: number) => boolean;
}

export interface ArmServer {
  readonly origin: string;
  /** Everything that was asked, `GET Jobs_List`. */
  readonly asked: string[];
  /** Requests and answers that the specification does not allow. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

const PAGE = 100;
const MOST_KEPT = 20_000;

/**
 * A resource manager and run history on this machine. Checks every request against the specification of the client, and
 * its own answers: all of small lists, of large ones one page in `checkEvery`.
 */
export async function armServer(
  contents: Contents,
  {
    faults = {},
    page = PAGE,
    checkEvery = 20,
    onExchange,
  }: { faults?: Faults; page?: number; checkEvery?: number; onExchange?: (exchange: Exchange) => void } = {},
): Promise<ArmServer> {
  const asked: string[] = [];
  const wrong: string[] = [];
  let count = 0;

  const answer = (request: IncomingMessage, text: string, response: ServerResponse): void => {
    const number = ++count;
    const url = new URL(request.url ?? "/", origin);
    const body = text === "" ? undefined : (JSON.parse(text) as unknown);
    const checked = checkRequest(request.method ?? "", url, body);
    const name = checked?.operation ?? url.pathname;
    if (asked.length < MOST_KEPT) asked.push(`${request.method} ${name}`);
    if (request.headers.authorization !== undefined) wrong.push(`${name}: a token in plain text`);
    for (const fault of checked?.faults ?? []) wrong.push(`${name}: ${fault}`);
    const left = faults.left?.(number);
    if (left !== undefined) response.setHeader("x-ms-ratelimit-remaining-subscription-reads", String(left));
    const cut = faults.cut?.(number);
    if (cut === "before") {
      request.socket.destroy();
      return;
    }
    const given = faulty(number, name) ?? (checked === undefined ? other(url) : known(checked, url, body, number));
    if (checked !== undefined && (number % checkEvery === 0 || number < 60))
      wrong.push(...checkAnswer(checked, given.status, given.body).map((fault) => `answer of ${name}: ${fault}`));
    const headers = send(response, given, cut === "within");
    onExchange?.({
      method: request.method ?? "",
      url: request.url ?? "",
      headers: request.headers as Record<string, string>,
      body,
      answer: { ...given, headers },
    });
  };

  const faulty = (number: number, name: string): Answer | undefined => {
    const wait = faults.throttle?.(number);
    if (wait !== undefined)
      return { status: 429, body: errorOf("TooManyRequests"), headers: { "retry-after": String(wait) } };
    const status = faults.fail?.(number, name);
    if (status === undefined) return undefined;
    return { status, body: errorOf(status === 403 ? "AuthorizationFailed" : "InternalServerError") };
  };

  const known = (checked: Checked, url: URL, body: unknown, number: number): Answer => {
    const { operation, parts } = checked;
    if (/listSecrets|listKeys/i.test(url.pathname)) wrong.push(`${operation}: secrets were asked for`);
    const whole = contents.answer?.(operation, parts);
    if (whole !== undefined) return whole;
    const items = contents.list(operation, parts);
    if (items === undefined) {
      const found = contents.get(operation, parts);
      if (found !== undefined) return { status: 200, body: identified(found, url.pathname) };
      const isList = /_List|ByQuery/.test(operation);
      return isList ? { status: 200, body: { value: [] } } : { status: 404, body: errorOf("ResourceNotFound") };
    }
    const token =
      url.searchParams.get("$skip") ?? (body as { continuationToken?: string } | undefined)?.continuationToken;
    if (token !== undefined && token !== null && faults.isExpired?.(token, number) === true)
      return { status: 400, body: errorOf("InvalidContinuation") };
    const from = Number(token ?? 0);
    const value = Array.from({ length: Math.min(page, items.length - from) }, (_, index) => {
      const item = items.at(from + index);
      return "name" in item ? identified(item, `${url.pathname}/${String(item.name)}`) : item;
    });
    const next = from + page < items.length ? String(from + page) : undefined;
    if (next === undefined) return { status: 200, body: { value } };
    if (url.pathname.startsWith("/history/")) return { status: 200, body: { value, continuationToken: next } };
    const link = new URL(url);
    link.searchParams.set("$skip", next);
    return { status: 200, body: { value, nextLink: link.href } };
  };

  const other = (url: URL): Answer => {
    const found = contents.others?.(url.pathname);
    return found === undefined ? { status: 404, body: errorOf("NotFound") } : { status: 200, body: found };
  };

  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => answer(request, text, response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    asked,
    faults: wrong,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A resource manager gives every resource its id. The run history does not. */
function identified(resource: object, path: string): object {
  return path.startsWith("/subscriptions/") ? { id: path, ...resource } : resource;
}

/** Sends an answer, or half of it. @returns its headers */
function send(response: ServerResponse, { status, body, headers }: Answer, isCut: boolean): Record<string, string> {
  const text = body === undefined ? "" : JSON.stringify(body);
  const sent = {
    ...(text === "" ? {} : { "content-type": "application/json" }),
    "content-length": String(Buffer.byteLength(text)),
    ...headers,
  };
  response.writeHead(status, sent);
  if (isCut) {
    response.write(text.slice(0, text.length / 2));
    setTimeout(() => response.destroy(), 5);
  } else response.end(text);
  return sent;
}

const errorOf = (code: string): object => ({ error: { code, message: "made up" } });
