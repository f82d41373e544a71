import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { folderOf } from "../support/cli.ts";
import { ACT, VAULT_HOST, VAULT_URL, filesIn, fix, hasJournal, run } from "../support/fix.ts";
import type { FixRun } from "../support/fix.ts";
import { KeyVaultServer } from "../support/key-vault-server.ts";
import { failure } from "../support/key-vault-stand-in.ts";

const [TOKEN_NAME, PASSWORD_NAME] = ["hf-token", "db-password"];
const JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
code: ./src
command: python train.py
environment: azureml:env@latest
compute: azureml:cluster
environment_variables:
  HF_TOKEN: @@hf_token@@ # of the team
  DB_PASSWORD: 'hunter-2x-Kf93kd'
  EPOCHS: 3
`;
const PASSWORD = "hunter-2x-Kf93kd";
const DEPLOYMENT = `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json
name: blue
endpoint_name: scores
environment_variables:
  HF_TOKEN: @@hf_token@@
`;

const reason = KeyVaultServer.reasonNotToRun;
if (reason !== undefined) console.log(`the tests of fix with a Key Vault are skipped: ${reason}`);

describe.skipIf(reason !== undefined)("jobscrub fix", () => {
  let server: KeyVaultServer;
  beforeAll(async () => {
    server = await KeyVaultServer.start();
  });
  afterAll(() => server.stop());
  beforeEach(() => server.reset());

  /** A folder with a job, and the token that it leaks. */
  const project = (files: Record<string, string> = { "job.yml": JOB, "src/train.py": "print(1)\n" }) => {
    const cwd = folderOf(files);
    const token = /\bhf_\w{34}\b/.exec([...filesIn(cwd).values()].join("\n"))?.[0] ?? "";
    const before = filesIn(cwd);
    return {
      cwd,
      token,
      before,
      text: (name: string) => readFileSync(join(cwd, name), "utf8"),
      act: (...more: string[]) => fix(["--resolver", ...ACT, ...more], { cwd, server }),
    };
  };

  const valueOf = async (name: string) => (await server.look(VAULT_HOST, name))?.value;
  const sets = () => server.requests.filter(({ method }) => method === "PUT").length;
  const saysNone = ({ stdout, stderr }: FixRun, ...values: string[]) => {
    for (const value of values) expect(stdout + stderr).not.toContain(value);
  };

  test("puts the values into the vault, then lets the files refer to them; a scan is clean", async () => {
    const { cwd, token, text, act } = project();
    const done = await act();
    expect(done.stderr).toBe("");
    expect(done.status).toBe(0);
    expect(done.stdout).toContain("2 findings in 1 file fixed; 2 secrets in the vault");
    saysNone(done, token, PASSWORD);
    expect(await server.look(VAULT_HOST, TOKEN_NAME)).toEqual({
      value: token,
      tags: { tool: "jobscrub", file: "job.yml", path: "environment_variables.HF_TOKEN" },
      versions: 1,
    });
    expect(await valueOf(PASSWORD_NAME)).toBe(PASSWORD);
    expect(text("job.yml")).toContain("  HF_TOKEN: keyvault://team-vault/hf-token # of the team\n");
    expect(text("job.yml")).toContain("  DB_PASSWORD: 'keyvault://team-vault/db-password'\n");
    expect(text("job.yml")).toContain("command: python keyvault_env.py -- python train.py\n");
    expect(text("src/keyvault_env.py")).toContain("belongs to jobscrub");
    expect(hasJournal(cwd)).toBe(false);
    expect((await run(["scan"], { cwd })).status).toBe(0);
    const again = await act();
    expect(again).toMatchObject({ status: 0, stdout: "nothing to change\n" });
  });

  test("a deployment gets the version that the vault gave", async () => {
    const { act, text, token } = project({ "deployment.yml": DEPLOYMENT });
    const done = await act();
    expect(done).toMatchObject({ status: 0, stderr: "" });
    const version = server.requests.at(-1)?.path.split("/").at(-1);
    expect(version).toMatch(/^[0-9a-f]{32}$/);
    expect(text("deployment.yml")).toContain(`HF_TOKEN: \${{keyvault:${VAULT_URL}/secrets/hf-token/${version}}}\n`);
    saysNone(done, token);
  });

  test("a run that shows asks nobody, changes nothing and says so with its exit code", async () => {
    const { cwd, before, token } = project();
    const shown = await fix(["--resolver", "--vault", VAULT_URL], { cwd });
    expect(shown).toMatchObject({ status: 1, stderr: "" });
    saysNone(shown, token, PASSWORD);
    expect(filesIn(cwd)).toEqual(before);
    expect(shown.stdout).toContain(`do it: jobscrub fix --resolver --write --vault ${VAULT_URL} --upload\n`);
  });

  test("a name that holds another value is not touched: another name, or a stop", async () => {
    await server.put(VAULT_HOST, TOKEN_NAME, "somebody-elses-1");
    const stopped = project();
    const refused = await stopped.act("--when-taken", "stop");
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/name hf-token cannot be used in the vault team-vault: it holds another value/);
    expect(filesIn(stopped.cwd)).toEqual(stopped.before);
    expect(await valueOf(PASSWORD_NAME)).toBeUndefined();
    const { act, text, token } = project();
    expect((await act()).status).toBe(0);
    expect(text("job.yml")).toContain("keyvault://team-vault/hf-token-2 ");
    expect(await valueOf("hf-token-2")).toBe(token);
    expect(await server.look(VAULT_HOST, TOKEN_NAME)).toMatchObject({ value: "somebody-elses-1", versions: 1 });
  });

  test("the same value has one name in all files", async () => {
    const { cwd, act, text } = project({ "src/a.py": "", "one.yml": JOB, "two.yml": JOB });
    const one = text("one.yml").replace("HF_TOKEN", "HUGGINGFACE_TOKEN");
    const { writeFileSync } = await import("node:fs");
    writeFileSync(join(cwd, "two.yml"), one);
    expect((await act()).status).toBe(0);
    expect(text("two.yml")).toContain("HUGGINGFACE_TOKEN: keyvault://team-vault/hf-token ");
    expect(sets()).toBe(2);
  });

  test("a deleted secret keeps its name", async () => {
    await server.put(VAULT_HOST, TOKEN_NAME, "x");
    await server.delete(VAULT_HOST, TOKEN_NAME);
    const { act, text } = project();
    expect((await act()).status).toBe(0);
    expect(text("job.yml")).toContain("keyvault://team-vault/hf-token-2 ");
    const { act: actAgain, cwd, before } = project();
    const stopped = await actAgain("--when-taken", "stop");
    expect(stopped.stderr).toMatch(/az keyvault secret recover --vault-name team-vault --name hf-token/);
    expect(stopped.status).toBe(2);
    expect(filesIn(cwd)).toEqual(before);
  });

  test.each([[["get"]], [[]]])("without the role nothing is changed, and it is named (may %j)", async (may) => {
    server.permissions = new Set(may) as typeof server.permissions;
    const { cwd, act, before, token } = project();
    const refused = await act();
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toMatch(/grant yourself the role "Key Vault Secrets Officer": az role assignment create/);
    expect(filesIn(cwd)).toEqual(before);
    saysNone(refused, token, PASSWORD);
  });

  test("nobody signed in: says so, changes nothing", async () => {
    const { cwd, before } = project();
    server.identities.fault = () => failure(400, "BadRequest", "Identity not found");
    const refused = await fix(["--resolver", ...ACT], { cwd, server });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/nobody is signed in to Azure; run az login/);
    expect(filesIn(cwd)).toEqual(before);
  });

  test("a vault that throttles is waited for", async () => {
    let refused = 0;
    server.fault = ({ method }) => {
      if (method !== "PUT" || refused === 2) return undefined;
      refused++;
      return { ...failure(429, "Throttled", ""), headers: { "Retry-After": "1" } };
    };
    const { act } = project();
    expect(await act()).toMatchObject({ status: 0, stderr: "" });
    expect(refused).toBe(2);
  });

  test("a vault that goes away half-way: the files stay, --resume finishes, and only it may", async () => {
    const { cwd, act, before, text, token } = project();
    server.fault = ({ method, path }) =>
      method === "PUT" && path.endsWith(PASSWORD_NAME) ? failure(400, "BadParameter", "") : undefined;
    const failed = await act();
    expect(failed.status).toBe(2);
    expect(failed.stderr).toMatch(/Could not store db-password .*; finish it with: jobscrub fix --resume/);
    expect(text("job.yml")).toBe(before.get("job.yml"));
    expect(hasJournal(cwd)).toBe(true);
    for (const value of [token, PASSWORD]) expect(text(".jobscrub-fix.json")).not.toContain(value);
    const other = await act();
    expect(other.status).toBe(2);
    expect(other.stderr).toMatch(/a run did not end; finish it with: jobscrub fix --resume/);
    server.fault = () => undefined;
    const resumed = await fix(["--resume"], { cwd, server });
    expect(resumed).toMatchObject({ status: 0, stderr: "" });
    expect(text("job.yml")).toContain("keyvault://team-vault/db-password");
    expect([await valueOf(TOKEN_NAME), await valueOf(PASSWORD_NAME)]).toEqual([token, PASSWORD]);
    expect((await server.look(VAULT_HOST, TOKEN_NAME))?.versions).toBe(1);
    expect(hasJournal(cwd)).toBe(false);
  });

  test("--resume without a run that was interrupted", async () => {
    const { cwd } = project();
    const refused = await fix(["--resume"], { cwd, server });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/there is no \.jobscrub-fix\.json here/);
  });

  test("two secrets at one path are told apart when a run is resumed", async () => {
    const command = "python train.py --hf_token @@hf_token@@ --db_password='hunter-2x-Kf93kd'";
    const { cwd, act, text, token } = project({
      "src/train.py": "",
      "job.yml": JOB.replace("python train.py", command).replace(/ {2}(?:HF|DB).*\n/g, ""),
    });
    server.fault = ({ method, path }) =>
      method === "PUT" && path.endsWith(PASSWORD_NAME) ? failure(400, "BadParameter", "") : undefined;
    expect((await act()).status).toBe(2);
    server.fault = () => undefined;
    expect(await fix(["--resume"], { cwd, server })).toMatchObject({ status: 0, stderr: "" });
    expect(text("job.yml")).toContain("  HF_TOKEN: keyvault://team-vault/hf-token\n");
    expect([await valueOf(TOKEN_NAME), await valueOf(PASSWORD_NAME)]).toEqual([token, PASSWORD]);
  });

  test("without --upload only what the vault holds leaves the files", async () => {
    const { cwd, text, token } = project();
    await server.put(VAULT_HOST, PASSWORD_NAME, PASSWORD);
    const done = await fix(["--resolver", "--write", "--vault", VAULT_URL, "--yes"], { cwd, server });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain("the vault does not hold this value; --upload puts it there");
    expect(text("job.yml")).toContain(`HF_TOKEN: ${token} # of the team`);
    expect(text("job.yml")).toContain("'keyvault://team-vault/db-password'");
    expect(sets()).toBe(0);
  });

  test("without a vault no value leaves a file", async () => {
    const { cwd, before } = project();
    const done = await fix(["--resolver", "--unsafe", "--write", "--yes"], { cwd, server });
    expect(done.status).toBe(1);
    expect(done.stdout).toContain("needs --vault, and --upload to put the value there");
    expect(filesIn(cwd)).toEqual(before);
  });

  test("what could not move in any case is not said to lack a place in the vault", async () => {
    const cell = ["%%writefile .env\n", "HF_TOKEN=@@hf_token@@\n"];
    const code = { cell_type: "code", execution_count: null, metadata: {}, outputs: [], source: cell };
    const notebook = JSON.stringify({ cells: [code], metadata: {}, nbformat: 4, nbformat_minor: 5 });
    const { act } = project({ "a.ipynb": notebook });
    const done = await act("--unsafe");
    expect(done.stdout).not.toContain("--upload");
    expect(done.stdout).toContain("stays as it is:\n  a.ipynb");
  });

  test("a run is stopped with Ctrl-C: it says how to go on", async () => {
    const { cwd, before, text } = project();
    let child: { kill: (signal: NodeJS.Signals) => boolean } | undefined;
    server.fault = ({ method, path }) => {
      if (method !== "PUT" || !path.endsWith(PASSWORD_NAME)) return undefined;
      setTimeout(() => child?.kill("SIGINT"), 200);
      return { ...failure(429, "Throttled", ""), headers: { "Retry-After": "20" } };
    };
    const stopped = await fix(["--resolver", ...ACT], { cwd, server, started: (started) => (child = started) });
    expect(stopped).toMatchObject({
      status: 130,
      stdout: "",
      stderr: expect.stringMatching(
        /^jobscrub: stopped; secrets stored: [01], and every file is as it was; finish it with: jobscrub fix --resume\n$/,
      ),
    });
    expect(text("job.yml")).toBe(before.get("job.yml"));
    server.fault = () => undefined;
    expect((await fix(["--resume"], { cwd, server })).status).toBe(0);
  });
});
