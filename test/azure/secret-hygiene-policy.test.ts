import { Readable } from "node:stream";
import {
  createEmptyPipeline,
  createHttpHeaders,
  createPipelineRequest,
  defaultRetryPolicy,
} from "@azure/core-rest-pipeline";
import type { HttpMethods, PipelineRequest, PipelineResponse } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { getClient } from "../../src/azure/ai-ml-rest/index.ts";
import { textOfBody } from "../../src/azure/request-body.ts";
import { SecretHygieneError, secretHygienePolicy } from "../../src/azure/secret-hygiene-policy.ts";
import type { SecretHygieneOptions } from "../../src/azure/secret-hygiene-policy.ts";

const WORKSPACE =
  "https://management.azure.com/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w";
const TOKEN = fillSamples("@@hf_token@@");

/** Sends a request through a pipeline that has the policy; gives whether it left. */
async function send(
  method: HttpMethods,
  url: string,
  body: unknown,
  options: SecretHygieneOptions = {},
): Promise<unknown> {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(secretHygienePolicy({ config: { secretlint: false }, ...options }), { afterPhase: "Serialize" });
  let sent = false;
  const request = createPipelineRequest({ method, url, body: typeof body === "string" ? body : JSON.stringify(body) });
  const httpClient = {
    sendRequest: async () => {
      sent = true;
      return { request, status: 200, headers: createHttpHeaders() };
    },
  };
  try {
    await pipeline.sendRequest(httpClient, request);
  } catch (error) {
    expect(sent).toBe(false);
    return error;
  }
  return sent;
}

const job = (environmentVariables: Record<string, string>): object => ({
  properties: { jobType: "Command", command: "python a.py", environmentId: "e", environmentVariables },
});

test("a job with a secret does not leave the process", async () => {
  const error = await send("PUT", `${WORKSPACE}/jobs/j?api-version=2024-04-01`, job({ HF_TOKEN: TOKEN }));
  expect(error).toBeInstanceOf(SecretHygieneError);
  expect(String(error)).toContain("huggingface-token at properties.environmentVariables.HF_TOKEN");
  expect(JSON.stringify([String(error), error, (error as Error).stack])).not.toContain(TOKEN);
});

test.each([
  ["a job without one", "PUT", `${WORKSPACE}/jobs/j`, job({ EPOCHS: "3" })],
  ["a secret for a Key Vault", "PUT", "https://contoso.vault.azure.net/secrets/a?api-version=7.4", { value: TOKEN }],
  [
    "the credential of a connection, which the service keeps in a vault",
    "PUT",
    `${WORKSPACE}/connections/c`,
    {
      properties: {
        authType: "PAT",
        category: "Git",
        target: "https://github.com/contoso/x",
        credentials: { pat: fillSamples("@@github_token@@") },
      },
    },
  ],
  ["a question", "GET", `${WORKSPACE}/jobs/j`, ""],
  ["a body that is no JSON", "PUT", `${WORKSPACE}/jobs/j`, TOKEN],
] as const)("%s goes on", async (_, method, url, body) => {
  expect(await send(method, url, body)).toBe(true);
});

/** A body in one of the shapes that a pipeline takes. */
const SHAPES: readonly (readonly [string, (text: string) => PipelineRequest["body"]])[] = [
  ["a buffer", (text) => Buffer.from(`\u{feff}${text}`)],
  ["an ArrayBuffer", (text) => new Uint8Array(Buffer.from(text)).buffer],
  ["a view of a part", (text) => new DataView(new Uint8Array(Buffer.from(`xx${text}`)).buffer, 2)],
  ["a Blob", (text) => new Blob([text])],
  ["a stream of Node", (text) => Readable.from([Buffer.from(text.slice(0, 9)), Buffer.from(text.slice(9))])],
  ["a stream of the web", (text) => new Blob([text]).stream()],
  ["a function", (text) => () => Readable.from([text])],
];

test.each(SHAPES)("a body that is %s is read, and sent whole", async (_, shape) => {
  const url = `${WORKSPACE}/jobs/j?api-version=2024-04-01`;
  const run = async (text: string): Promise<string> => {
    const pipeline = createEmptyPipeline();
    pipeline.addPolicy(secretHygienePolicy({ config: { secretlint: false } }), { afterPhase: "Serialize" });
    let sent = "nothing";
    const request = createPipelineRequest({ method: "PATCH", url, body: shape(text) ?? "" });
    const httpClient = {
      sendRequest: async () => {
        sent = (await textOfBody(request)) ?? "";
        return { request, status: 200, headers: createHttpHeaders() };
      },
    };
    await pipeline.sendRequest(httpClient, request).catch((error: unknown) => {
      if (!(error instanceof SecretHygieneError)) throw error;
    });
    return sent;
  };
  expect(await run(JSON.stringify(job({ HF_TOKEN: TOKEN })))).toBe("nothing");
  const clean = JSON.stringify(job({ EPOCHS: "3" }));
  expect(await run(clean)).toBe(clean);
});

test("a stream to another service is left alone", async () => {
  const stream = Readable.from(["x"]);
  const request = createPipelineRequest({
    method: "PUT",
    url: "https://contoso.blob.core.windows.net/c/b",
    body: stream,
  });
  const next = async (): Promise<PipelineResponse> => ({ request, status: 200, headers: createHttpHeaders() });
  await secretHygienePolicy().sendRequest(request, next);
  expect([request.body === stream, stream.readableDidRead]).toEqual([true, false]);
});

test("a request that is tried again is looked at once, and one that is stopped is not tried again", async () => {
  let reports = 0;
  let tries = 0;
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(defaultRetryPolicy({ retryDelayInMs: 1 }), { phase: "Retry" });
  pipeline.addPolicy(secretHygienePolicy({ failOn: "never", onReport: () => reports++ }), { afterPhase: "Serialize" });
  const request = createPipelineRequest({
    method: "PUT",
    url: `${WORKSPACE}/jobs/j`,
    body: JSON.stringify(job({ HF_TOKEN: TOKEN })),
  });
  const httpClient = {
    sendRequest: async () => ({ request, status: ++tries < 3 ? 503 : 200, headers: createHttpHeaders() }),
  };
  expect((await pipeline.sendRequest(httpClient, request)).status).toBe(200);
  expect([reports, tries]).toEqual([1, 3]);
});

test("a template that makes a job is looked into", async () => {
  const url =
    "https://management.azure.com/subscriptions/s/resourcegroups/g/providers/Microsoft.Resources/deployments/d?api-version=2022-09-01";
  const template = {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    resources: [
      {
        type: "Microsoft.MachineLearningServices/workspaces/jobs",
        apiVersion: "2024-04-01",
        name: "w/j",
        ...job({ HF_TOKEN: TOKEN }),
      },
    ],
  };
  expect(await send("PUT", url, { properties: { mode: "Incremental", template } })).toBeInstanceOf(SecretHygieneError);
});

test("the name in the address and the tags of a run count", async () => {
  const config = { secretlint: false, names: { deny: ["falcon"], allow: [], people: [], gitAuthors: false } };
  const named = await send("PUT", `${WORKSPACE}/jobs/project-falcon-3`, job({}), { config });
  expect(String(named)).toContain("denied-name at name");
  const history =
    "https://westeurope.api.azureml.ms/history/v1.0/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/experiments/e/runs/r";
  expect(String(await send("PATCH", history, { tags: { token: TOKEN } }))).toContain("huggingface-token");
});

test("what is found can only be told", async () => {
  const rules: string[] = [];
  const options = {
    failOn: "never",
    onReport: ({ findings }) => rules.push(...findings.map(({ rule }) => rule)),
  } satisfies SecretHygieneOptions;
  expect(await send("PUT", `${WORKSPACE}/jobs/j`, job({ HF_TOKEN: TOKEN }), options)).toBe(true);
  expect(rules).toEqual(["huggingface-token"]);
});

test("it works in the generated client", async () => {
  const client = getClient(
    "https://management.azure.com",
    { key: "k" },
    { credentials: { apiKeyHeaderName: "x-key" } },
  );
  client.pipeline.addPolicy(secretHygienePolicy(), { afterPhase: "Serialize" });
  const path =
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}/jobs/{id}";
  const body = job({ HF_TOKEN: TOKEN }) as {
    properties: { jobType: "Command"; command: string; environmentId: string };
  };
  await expect(client.path(path, "s", "g", "w", "j").put({ body })).rejects.toBeInstanceOf(SecretHygieneError);
});

test("it works in @azure/arm-machinelearning", async () => {
  const { AzureMachineLearningWorkspaces } = await import("@azure/arm-machinelearning");
  const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Date.now() + 3_600_000 }) };
  const client = new AzureMachineLearningWorkspaces(credential, "s");
  client.pipeline.addPolicy(secretHygienePolicy(), { afterPhase: "Serialize" });
  const properties = { jobType: "Command", command: "python a.py", environmentId: "e" } as const;
  const leaking = { properties: { ...properties, environmentVariables: { HF_TOKEN: TOKEN } } };
  await expect(client.jobs.createOrUpdate("g", "w", "j", leaking)).rejects.toBeInstanceOf(SecretHygieneError);
});
