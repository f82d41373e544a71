import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { folderOf } from "../support/cli.ts";
import { VAULT_URL, fix, run } from "../support/fix.ts";
import { KeyVaultServer } from "../support/key-vault-server.ts";
import { pythons } from "../support/resolver.ts";

const JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
code: ./src
command: >-
  python train.py --epochs 3 --wandb_key @@wandb_key@@
environment: azureml:env@latest
compute: azureml:cluster
environment_variables:
  HF_TOKEN: @@hf_token@@
  DATABASE_URL: postgresql://trainer:hunter-2x-Kf93kd@db.contoso.example:5432/features
  EPOCHS: "3"
`;
/** What a job does that needs its secrets. */
const TRAIN = `import os, sys
print(os.environ["HF_TOKEN"], os.environ["DATABASE_URL"], os.environ["EPOCHS"], sys.argv[1:])
sys.exit(5)
`;

const [python] = [...pythons()];
const reason = KeyVaultServer.reasonNotToRun ?? (python === undefined ? "there is no Python 3.8" : undefined);
if (reason !== undefined) console.log(`the test of a whole story is skipped: ${reason}`);

let server: KeyVaultServer;
beforeAll(async () => {
  if (reason === undefined) server = await KeyVaultServer.start();
});
afterAll(() => server?.stop());

/** The command of a job, as the compute runs it: in bash, in the code folder, with the identity of the cluster. */
function runJob(folder: string, file: string): Promise<{ status: number | null; out: string; env: string }> {
  const job = parse(readFileSync(join(folder, file), "utf8")) as {
    code: string;
    command: string;
    environment_variables: Record<string, string>;
  };
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "python"), `#!/bin/sh\nexec ${python?.argv[0]} "$@"\n`, { mode: 0o755 });
  const env = { ...job.environment_variables, PATH: `${bin}:${process.env["PATH"]}`, HOME: folder };
  const child = spawn("bash", ["-c", job.command], {
    cwd: join(folder, job.code),
    env: { ...env, ...server.network, ...server.identity("aml") },
  });
  let out = "";
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (out += String(chunk)));
  return new Promise((done) => child.on("close", (status) => done({ status, out, env: JSON.stringify(env) })));
}

test.skipIf(reason !== undefined)("a job that leaks is fixed, is clean, and runs as before", async () => {
  const cwd = folderOf({ "job.yml": JOB, "src/train.py": TRAIN });
  const text = () => readFileSync(join(cwd, "job.yml"), "utf8");
  const token = /hf_\w{34}/.exec(text())?.[0] ?? "";
  const key = /wandb_key (\S+)/.exec(text())?.[1] ?? "";
  expect((await run(["scan"], { cwd })).status).toBe(1);
  const shown = await fix(["--resolver"], { cwd });
  expect(shown.stdout).toContain("can be fixed; nothing was changed");
  const command = /do it: jobscrub fix (.*)/.exec(shown.stdout)?.[1] ?? "";
  const done = await fix([...command.replace("https://NAME.vault.azure.net", VAULT_URL).split(" "), "--yes"], {
    cwd,
    server,
  });
  expect(done).toMatchObject({ status: 0, stderr: "" });
  expect((await run(["scan"], { cwd })).status).toBe(0);
  for (const value of [token, key, "hunter-2x"]) expect(text() + done.stdout).not.toContain(value);
  const ran = await runJob(cwd, "job.yml");
  expect(ran.out).toBe(
    `${token} postgresql://trainer:hunter-2x-Kf93kd@db.contoso.example:5432/features 3 ` +
      `['--epochs', '3', '--wandb_key', '${key}']\n`,
  );
  expect(ran.status).toBe(5);
  for (const value of [token, key, "hunter-2x"]) expect(ran.env).not.toContain(value);
});
