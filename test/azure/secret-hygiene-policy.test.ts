import { createEmptyPipeline, createHttpHeaders, createPipelineRequest } from "@azure/core-rest-pipeline";
import type { HttpMethods } from "@azure/core-rest-pipeline";
import { expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { getClient } from "../../src/azure/ai-ml-rest/index.ts";
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
