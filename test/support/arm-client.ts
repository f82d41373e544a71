import { readFileSync } from "node:fs";
import { getClient } from "../../src/azure/ai-ml-rest/index.ts";
import type { ArmExample } from "./arm-examples.ts";

/** The client without its types, which know each path by its own. */
interface AnyClient {
  path(
    path: string,
    ...parts: readonly string[]
  ): Readonly<Record<string, (options: object) => PromiseLike<{ readonly status: string }>>>;
}

interface Call {
  readonly path: string;
  readonly method: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
}

/**
 * Sends what examples ask for through the generated client.
 *
 * @param before told of each example that the client has an operation for
 * @throws when the client shows another status than that of the example
 */
export async function sendExamples(
  origin: string,
  examples: readonly ArmExample[],
  before: (example: ArmExample) => void,
): Promise<void> {
  const credentials = { apiKeyHeaderName: "x-key" };
  const retryOptions = { maxRetries: 0 };
  const client = getClient(origin, { key: "none" }, { credentials, allowInsecureConnection: true, retryOptions });
  const calls = operations();
  for (const example of examples) {
    const call = calls.get(example.operation);
    if (call === undefined) continue;
    before(example);
    await send(client as unknown as AnyClient, call, example);
  }
}

async function send(
  client: AnyClient,
  { path, method, parameters }: Call,
  { parameters: values, operation, answer }: ArmExample,
): Promise<void> {
  const given = (place: string): [string, unknown][] =>
    parameters.flatMap(({ name, in: at }) => (at === place && name in values ? [[name, values[name]]] : []));
  const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => String(values[name]));
  const [body] = given("body");
  const response = await client.path(path, ...parts)[method]?.({
    queryParameters: Object.fromEntries(given("query")),
    ...(body === undefined ? {} : { body: body[1] }),
  });
  if (response?.status !== String(answer.status)) throw new Error(`${operation}: ${response?.status}`);
}

/** The operations that the client is made of. */
function operations(): Map<string, Call> {
  const { paths } = JSON.parse(readFileSync("src/azure/ai-ml-rest/specification.json", "utf8")) as {
    paths: Record<string, Record<string, Pick<Call, "parameters"> & { operationId: string }>>;
  };
  return new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, parameters }]) => [
        operationId,
        { path, method, parameters },
      ]),
    ),
  );
}
