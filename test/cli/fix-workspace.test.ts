import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { BIN, LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";

const ID = "/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w";

/** A resource manager on loopback with one workspace, and what was asked of it. */
async function resourceManager(status: number, properties: object): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ""} ${request.url ?? ""}`);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ properties }));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** The server runs in this process, so the program must not block it. */
function fix(cwd: string, ...args: string[]): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, [BIN, "fix", "--resolver", ...args], { cwd });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once("close", (status) => resolve({ status, output })));
}

test("the vault of a workspace is asked of the resource manager", async () => {
  const keyVault = "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/Contoso-kv";
  const { url, asked } = await resourceManager(200, { keyVault });
  const cwd = folderOf({ "job.yml": `${LEAKING_JOB}code: src\n`, "src/train.py": "" });
  const named = await fix(cwd, "--workspace", "w", "-g", "g", "--subscription", "s", "--endpoint", url);
  expect(named.output).toContain("keyvault://contoso-kv/hf-token");
  expect(named.status).toBe(1);
  expect((await fix(cwd, "--workspace", ID, "--endpoint", url)).output).toContain("keyvault://contoso-kv/hf-token");
  expect(asked).toEqual(Array.from({ length: 2 }, () => `GET ${ID}?api-version=2024-04-01`));
});

test.each([
  ["a workspace that may not be read", 403, {}, "status 403"],
  ["a workspace without a vault", 200, {}, "no Key Vault of its own"],
])("%s is one line", async (_, status, properties, message) => {
  const { url } = await resourceManager(status, properties);
  const cwd = folderOf({ "job.yml": LEAKING_JOB });
  const failed = await fix(cwd, "--workspace", ID, "--endpoint", url);
  expect(failed).toEqual({ status: 2, output: expect.stringContaining(message) as string });
});

test("a name alone is not enough, and a vault is named once", () => {
  const cwd = folderOf({ "job.yml": LEAKING_JOB });
  expect(jobscrub(["fix", "--workspace", "w"], { cwd }).stderr).toContain("--resource-group");
  expect(jobscrub(["fix", "--workspace", ID, "--vault", "contoso"], { cwd }).status).toBe(2);
});
