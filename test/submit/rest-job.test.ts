import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { TOKEN } from "./plan.ts";
import { folderWith, jobscrub } from "./support.ts";

interface Received {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

/** A resource manager on loopback that takes every job, or answers as told. */
async function manager(status = 201, answer?: object): Promise<{ endpoint: string; received: Received[] }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => {
      const { method = "", url = "" } = request;
      received.push({ method, url, body: JSON.parse(text) });
      response.writeHead(status, { "content-type": "application/json" });
      const name = decodeURIComponent(url.replace(/\?.*$/, "").split("/").at(-1) ?? "");
      response.end(JSON.stringify(answer ?? { name, properties: { status: "Queued" } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

const WHERE = ["--workspace", "ws", "--resource-group", "rg", "--subscription", "sub"];
const PROPERTIES = {
  jobType: "Command",
  command: "python a.py",
  environmentId: "e",
  environmentVariables: { EPOCHS: "3" },
};
const CLEAN = JSON.stringify({ properties: PROPERTIES });
const LEAKY = JSON.stringify({ properties: { ...PROPERTIES, environmentVariables: { HF_TOKEN: TOKEN } } });

describe("a clean job", () => {
  test("is created, and its name and status are printed", async () => {
    const { endpoint, received } = await manager();
    const argv = ["submit", "job.json", ...WHERE, "--name", "run 1", "--endpoint", endpoint];
    const { code, stdout, stderr } = await jobscrub(argv, { cwd: folderWith({ "job.json": CLEAN }) });
    expect([code, stdout, stderr]).toEqual([0, "run 1: Queued\n", ""]);
    expect(received).toEqual([
      {
        method: "PUT",
        url: "/subscriptions/sub/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ws/jobs/run%201?api-version=2024-04-01",
        body: { properties: PROPERTIES },
      },
    ]);
  });

  test("may be its properties alone, and gets a name", async () => {
    const { endpoint, received } = await manager();
    const argv = ["submit", "job.json", ...WHERE.slice(0, 4), "--endpoint", endpoint];
    const cwd = folderWith({ "job.json": JSON.stringify(PROPERTIES) });
    const { code, stdout } = await jobscrub(argv, { cwd, env: { AZURE_SUBSCRIPTION_ID: "own" } });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[0-9a-f-]{36}: Queued\n$/);
    expect(received[0]).toMatchObject({ body: { properties: PROPERTIES } });
    expect(received[0]?.url).toMatch(/^\/subscriptions\/own\//);
  });
});

describe("a job that would leak is not sent", () => {
  test.each([
    ["in its body", LEAKY, [], "properties.environmentVariables.HF_TOKEN"],
    [
      "in its properties alone",
      JSON.stringify((JSON.parse(LEAKY) as { properties: object }).properties),
      [],
      "HF_TOKEN",
    ],
    ["in its name", CLEAN, ["--name", TOKEN], "name"],
  ])("%s", async (_, body, options, path) => {
    const { endpoint, received } = await manager();
    const argv = ["submit", "job.json", ...WHERE, ...options, "--endpoint", endpoint];
    const { code, stdout, stderr } = await jobscrub(argv, { cwd: folderWith({ "job.json": body }) });
    expect([code, stdout, received]).toEqual([1, "", []]);
    expect(stderr).toContain(path);
    expect(stderr).toContain("not submitted: 1 error");
    expect(stderr).not.toContain(TOKEN);
  });

  test("unless it is allowed", async () => {
    const { endpoint, received } = await manager();
    const allowed = ["--allow", "huggingface-token:properties.environmentVariables.HF_TOKEN", "--reason", "a test"];
    const argv = ["submit", "job.json", ...WHERE, ...allowed, "--endpoint", endpoint];
    expect((await jobscrub(argv, { cwd: folderWith({ "job.json": LEAKY }) })).code).toBe(0);
    expect(received).toHaveLength(1);
  });
});

test("--explain and --dry-run send nothing", async () => {
  const { endpoint, received } = await manager();
  const cwd = folderWith({ "job.json": CLEAN });
  const argv = ["submit", "job.json", ...WHERE, "--name", "run1", "--endpoint", endpoint];
  const { code, stdout } = await jobscrub([...argv, "--explain"], { cwd });
  expect([code, stdout]).toEqual([0, expect.stringContaining("  name = run1  <- (command line)\n")]);
  expect((await jobscrub([...argv, "--dry-run"], { cwd })).code).toBe(0);
  expect(received).toEqual([]);
});

describe("what goes wrong", () => {
  test("an answer of the service is told without what it repeats of the job", async () => {
    const { endpoint } = await manager(400, { error: { code: "Bad", message: "no environment in 'python a.py'" } });
    const argv = ["submit", "job.json", ...WHERE, "--endpoint", endpoint];
    const { code, stderr } = await jobscrub(argv, { cwd: folderWith({ "job.json": CLEAN }) });
    expect([code, stderr]).toEqual([2, "jobscrub: the service did not take the job: Bad, no environment in '…'\n"]);
  });

  test.each([
    ["a place is missing", ["job.json", "--workspace", "w"], /--workspace, --resource-group and --subscription/],
    ["no such file", ["missing.json", ...WHERE], /missing\.json: no such file; nothing was submitted/],
    ["a job of the CLI", ["job.yml", ...WHERE], /job\.yml is no body of a job .*az ml job create/],
    ["an address without TLS", ["job.json", ...WHERE, "--endpoint", "http://example.org"], /begins with https/],
    ["both a file and a command", ["job.json", ...WHERE, "--", "az"], /not both/],
  ])("%s", async (_, argv, message) => {
    const cwd = folderWith({ "job.json": CLEAN, "job.yml": "command: python a.py\n" });
    const { code, stdout, stderr, call } = await jobscrub(["submit", ...argv], { cwd });
    expect([code, stdout, call]).toEqual([2, "", undefined]);
    expect(stderr).toMatch(message);
  });

  test("nobody listens", async () => {
    const argv = ["submit", "job.json", ...WHERE, "--endpoint", "http://127.0.0.1:9"];
    const { code, stderr } = await jobscrub(argv, { cwd: folderWith({ "job.json": CLEAN }) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^jobscrub: the job was not submitted: 127\.0\.0\.1:9 cannot be reached \(\w+\)\n$/);
  });
});
