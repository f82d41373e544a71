import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { fixFile } from "../../src/engine/fix/fix-file.ts";
import type { FixedFile } from "../../src/engine/fix/fix-file.ts";
import { scanSource } from "../../src/engine/scan-source.ts";
import { makeSettings } from "../../src/engine/settings.ts";
import { syntaxOf } from "../../src/document/parse.ts";
import type { FixContext } from "../../src/remedies/fixes/fix.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { Source } from "../../src/source/source.ts";
import { secretNameFor } from "../../src/vault/secret-name.ts";

const settings = makeSettings({ ...DEFAULTS, names: { ...DEFAULTS.names, gitAuthors: false } }, ".", ".");
const VAULT = { name: "contoso", url: "https://contoso.vault.azure.net" };

async function fix(
  file: string,
  text: string,
  context: Partial<FixContext> = {},
  unsafe = false,
  isWanted: (finding: Finding) => boolean = () => true,
): Promise<FixedFile> {
  const source = new Source(file, fillSamples(text));
  const { findings } = await scanSource(source, syntaxOf(file), await settings);
  const contextOf = ({ path, rule }: { path: string; rule: string }): FixContext => {
    const variable = rule === "huggingface-token" ? "HF_TOKEN" : "DB_PASSWORD";
    const name = secretNameFor(path === "command" ? variable : (/[\w-]*$/.exec(path)?.[0] ?? ""));
    return { variable, vault: VAULT, version: "1", resolver: false, name, ...context };
  };
  return fixFile(source, await settings, findings.filter(isWanted), contextOf, { unsafe, writes: true });
}

const JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
code: ./src
command: python train.py --epochs 3
environment: azureml:env@latest # ours
environment_variables:
  # for the model
  HF_TOKEN: '@@hf_token@@'
  EPOCHS: 3
compute: azureml:cpu
`;

describe("a job", () => {
  test("gets the resolver", async () => {
    const { after, fixed } = await fix("job.yml", JOB, { resolver: true });
    expect(fixed.map((each) => each.fix.files)).toEqual([[{ folder: "./src", what: "resolver" }]]);
    expect(after).toBe(
      `${JOB.replace("@@hf_token@@", "keyvault://contoso/hf-token").replace("python train", "python keyvault_env.py -- python train")}identity:\n  type: managed\n`,
    );
  });

  test("without it gets the vault's address, when asked to go on by hand", async () => {
    const { withheld, after, before } = await fix("job.yml", JOB);
    expect(withheld.map(({ why }) => why)).toEqual(["unsafe"]);
    expect(after).toBe(before);
    const unsafe = await fix("job.yml", JOB, {}, true);
    expect(unsafe.after).toBe(
      `${JOB.replace("HF_TOKEN: '@@hf_token@@'", "KEY_VAULT_URL: 'https://contoso.vault.azure.net/'")}identity:\n  type: managed\n`,
    );
  });

  test("reads in its command what stood there", async () => {
    const text = JOB.replace("  # for the model\n  HF_TOKEN: '@@hf_token@@'\n", "").replace(
      "python train.py --epochs 3",
      "python train.py --hf_token @@hf_token@@ --db_password='@@password@@'",
    );
    const { after, fixed, withheld } = await fix("job.yml", text, { resolver: true });
    expect([fixed.length, withheld.map((each) => [each.why, each.finding.path, each.fix?.changes])]).toEqual([2, []]);
    expect(after).toContain(
      `command: python keyvault_env.py -- bash -c 'python train.py --hf_token "$HF_TOKEN" --db_password="$DB_PASSWORD"'\n`,
    );
    expect(after).toContain(
      "  EPOCHS: 3\n  HF_TOKEN: keyvault://contoso/hf-token\n  DB_PASSWORD: keyvault://contoso/db-password\n",
    );
  });

  test("reads in its command a variable that has the value already", async () => {
    const text = JOB.replace("--epochs 3", "--token @@hf_token@@");
    const { after, fixed } = await fix("job.yml", text, { resolver: true });
    expect(fixed).toHaveLength(2);
    expect(after).toContain(`python keyvault_env.py -- bash -c 'python train.py --token "$HF_TOKEN"'\n`);
    expect(after).toContain("  HF_TOKEN: 'keyvault://contoso/hf-token'\n  EPOCHS: 3\ncompute");
  });

  test.each([
    ["hunter-2x-Kf93kd", 1],
    ["hunter-2x*Kf93kd", 0],
  ])("what a shell inside the command would read once more stays: %s", async (password, count) => {
    const text = JOB.replace("python train.py --epochs 3", `bash -c "python train.py --password=${password}"`);
    const { fixed } = await fix("job.yml", text.replace("HF_TOKEN: '@@hf_token@@'", "A: b"), { resolver: true });
    expect(fixed).toHaveLength(count);
  });

  test("a variable of the name that holds something else keeps it", async () => {
    const text = JOB.replace("HF_TOKEN: '@@hf_token@@'", "HF_TOKEN: none").replace(
      "--epochs 3",
      "--hf_token @@hf_token@@",
    );
    const { after } = await fix("job.yml", text, { resolver: true });
    expect(after).toContain(`--hf_token "$HF_TOKEN_2"'\n`);
    expect(after).toContain("  HF_TOKEN: none\n  EPOCHS: 3\n  HF_TOKEN_2: keyvault://contoso/hf-token\n");
  });
});

test("a deployment gets the reference, with the version that was stored", async () => {
  const text = `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json
name: blue
endpoint_name: e
environment_variables: {HF_TOKEN: "@@hf_token@@", LOG: x}
`;
  const { after } = await fix("deployment.yml", text);
  expect(after).toBe(text.replace("@@hf_token@@", "${{keyvault:https://contoso.vault.azure.net/secrets/hf-token/1}}"));
});

test("a datastore loses its credentials and keeps its comments", async () => {
  const text = `$schema: https://azuremlschemas.azureedge.net/latest/azureBlob.schema.json
name: d
type: azure_blob
account_name: contoso # ours
credentials:
  account_key: "@@storage_key@@"
container_name: c
`;
  const { after } = await fix("store.yml", text, {}, true);
  expect(after).toBe(text.replace(/credentials:\n.*\n/, ""));
});

describe("values that go with what was found", () => {
  const store = `$schema: https://azuremlschemas.azureedge.net/latest/azureBlob.schema.json
name: d
type: azure_blob
account_name: contoso
credentials:
  account_key: "@@storage_key@@"
  sas_token: "sv=2022-11-02&ss=b&sig=@@sas_sig@@"
container_name: c
`;

  test("are fixed as well, so that each is kept", async () => {
    const { fixed, withheld, after } = await fix("store.yml", store, {}, true);
    expect(fixed.map(({ finding }) => finding.path)).toEqual(["credentials.account_key", "credentials.sas_token"]);
    expect(fixed.map(({ fix: { steps } }) => steps[0])).toEqual([
      expect.stringContaining("as account-key;"),
      expect.stringContaining("as sas-token;"),
    ]);
    expect(withheld).toEqual([]);
    expect(after).not.toContain("credentials");
  });

  test("keep it from going when nobody asked for them", async () => {
    const { fixed, withheld, after, before } = await fix("store.yml", store, {}, true, ({ path }) =>
      path.endsWith("account_key"),
    );
    expect(fixed).toEqual([]);
    expect(withheld.map(({ why, finding }) => [why, finding.path])).toEqual([
      ["unfaithful", "credentials.account_key"],
    ]);
    expect(after).toBe(before);
  });
});

test("many values of one file are fixed as each would be alone", async () => {
  const names = Array.from({ length: 120 }, (_, index) => `TOKEN_${index}`);
  const text = JOB.replace(/ {2}# for.*\n.*\n/, names.map((name) => `  ${name}: @@hf_token@@\n`).join(""));
  const { after, fixed, withheld } = await fix("job.yml", text, { resolver: true });
  expect(withheld).toEqual([]);
  expect(fixed.map(({ finding }) => finding.path)).toEqual(names.map((name) => `environment_variables.${name}`));
  expect(after.match(/keyvault:\/\/contoso\/token-\d+\n/g)).toHaveLength(120);
  expect(after.match(/keyvault_env\.py/g)).toHaveLength(1);
  expect(after.match(/identity:/g)).toHaveLength(1);
});

test("a fix of a fixed file changes nothing", async () => {
  const once = await fix("job.yml", JOB, { resolver: true });
  const twice = await fix("job.yml", once.after, { resolver: true });
  expect(twice.after).toBe(once.after);
  expect(twice.fixed).toEqual([]);
});
