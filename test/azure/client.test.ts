import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, expectTypeOf, test } from "vitest";
import { getClient, isUnexpected, paginate } from "../../src/azure/ai-ml-rest/index.ts";
import type { CommandJob, JobBase, JobBaseOutput } from "../../src/azure/ai-ml-rest/index.ts";

const WORKSPACE = [
  "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices/workspaces/{workspaceName}",
] as const;
const JOBS = `${WORKSPACE[0]}/jobs` as const;
const JOB = `${WORKSPACE[0]}/jobs/{id}` as const;

let server: Server | undefined;
afterEach(() => void server?.close());

/** A service on loopback; what it answers is decided by the test. */
async function serve(
  answer: (request: IncomingMessage, body: string) => { status: number; body: unknown },
): Promise<string> {
  const opened = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const given = answer(request, body);
      response.writeHead(given.status, { "content-type": "application/json" });
      response.end(JSON.stringify(given.body));
    });
  });
  server = opened;
  await new Promise<void>((resolve) => opened.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
}

/** Without TLS no token is sent, so a key stands in for it. */
function clientOf(endpoint: string): ReturnType<typeof getClient> {
  return getClient(
    endpoint,
    { key: "none" },
    {
      credentials: { apiKeyHeaderName: "x-key" },
      allowInsecureConnection: true,
      retryOptions: { maxRetries: 0 },
    },
  );
}

test("a job is read by its path, with the version of the API", async () => {
  const asked: string[] = [];
  const endpoint = await serve(({ url = "", method = "" }) => {
    asked.push(`${method} ${url}`);
    return { status: 200, body: { properties: { jobType: "Command", command: "python a.py", environmentId: "e" } } };
  });
  const response = await clientOf(endpoint).path(JOB, "s", "g", "w", "job 1").get();
  if (isUnexpected(response)) throw new Error(response.body.error.code);
  const job = response.body.properties;
  expect(job.jobType === "Command" ? job.command : "").toBe("python a.py");
  expect(asked).toEqual([
    "GET /subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/jobs/job%201?api-version=2024-04-01",
  ]);
});

test.each([
  "/history/v1.0/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/experiments/e",
  "/modelmanagement/v1.0/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/services",
])("what is asked by region takes no version of the API: %s", async (path) => {
  const asked: string[] = [];
  const endpoint = await serve(({ url = "" }) => {
    asked.push(url);
    return { status: 200, body: {} };
  });
  await clientOf(endpoint).pathUnchecked(path).get();
  expect(asked).toEqual([path]);
});

test("an error is told from an answer", async () => {
  const endpoint = await serve(() => ({ status: 404, body: { error: { code: "NotFound", message: "no such job" } } }));
  const response = await clientOf(endpoint).path(JOB, "s", "g", "w", "j").get();
  expect(isUnexpected(response) && response.body.error.code).toBe("NotFound");
});

test("a body is sent as it is", async () => {
  const bodies: unknown[] = [];
  const endpoint = await serve((_, body) => {
    bodies.push(JSON.parse(body));
    return { status: 201, body: {} };
  });
  const properties: CommandJob = {
    jobType: "Command",
    command: "python a.py",
    environmentId: "e",
    environmentVariables: { A: "b" },
  };
  const response = await clientOf(endpoint).path(JOB, "s", "g", "w", "j").put({ body: { properties } });
  expect(response.status).toBe("201");
  expect(bodies).toEqual([{ properties }]);
});

test("a list is read page by page", async () => {
  const endpoint = await serve(({ url = "" }) => {
    const page = Number(new URL(url, "http://localhost").searchParams.get("$skip") ?? 0);
    const next = `${endpoint}/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/jobs?api-version=2024-04-01&$skip=${page + 2}`;
    const value = [page, page + 1].map((number) => ({ name: `job-${number}`, properties: { jobType: "Command" } }));
    return { status: 200, body: { value, ...(page < 4 ? { nextLink: next } : {}) } };
  });
  const client = clientOf(endpoint);
  const first = await client.path(JOBS, "s", "g", "w").get({ queryParameters: { listViewType: "All" } });
  const names: (string | undefined)[] = [];
  for await (const job of paginate(client, first)) names.push(job.name);
  expect(names).toEqual(["job-0", "job-1", "job-2", "job-3", "job-4", "job-5"]);
});

test("the kind of a job decides what it has", () => {
  expectTypeOf<Extract<JobBase, { jobType: "Command" }>>().toEqualTypeOf<CommandJob>();
  expectTypeOf<Extract<JobBaseOutput, { jobType: "Spark" }>["environmentVariables"]>().toEqualTypeOf<
    Record<string, string | null> | null | undefined
  >();
  expectTypeOf<JobBaseOutput["status"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<JobBase>().not.toHaveProperty("status");
});

test("what is committed is what the specification gives", () => {
  execFileSync(process.execPath, ["build/client/generate.mjs", "--check"], { stdio: "pipe" });
});
