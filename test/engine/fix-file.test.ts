import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { fixFile } from "../../src/engine/fix/fix-file.ts";
import type { FixedFile } from "../../src/engine/fix/fix-file.ts";
import { scanSource } from "../../src/engine/scan-source.ts";
import { makeSettings } from "../../src/engine/settings.ts";
import { syntaxOf } from "../../src/document/parse.ts";
import type { FixContext } from "../../src/remedies/fixes/fix.ts";
import { Source } from "../../src/source/source.ts";
import { secretNameFor } from "../../src/vault/secret-name.ts";

const settings = makeSettings({ ...DEFAULTS, names: { ...DEFAULTS.names, gitAuthors: false } }, ".", ".");
const VAULT = { name: "contoso", url: "https://contoso.vault.azure.net" };

async function fix(file: string, text: string, context: Partial<FixContext> = {}, unsafe = false): Promise<FixedFile> {
  const source = new Source(file, fillSamples(text));
  const { findings } = await scanSource(source, syntaxOf(file), await settings);
  const contextOf = (finding: { path: string }): FixContext => ({
    vault: VAULT,
    version: "1",
    resolver: false,
    name: secretNameFor(/[\w-]*$/.exec(finding.path)?.[0] ?? ""),
    ...context,
  });
  return fixFile(source, await settings, findings, contextOf, { unsafe, writes: true });
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
    const { after, fixed, withheld } = await fix("job.yml", text, { resolver: true, name: "x" });
    expect([fixed.length, withheld.map((each) => [each.why, each.finding.path, each.fix?.changes])]).toEqual([2, []]);
    expect(after).toContain(
      `command: python keyvault_env.py -- bash -c 'python train.py --hf_token "$HF_TOKEN" --db_password="$DB_PASSWORD"'\n`,
    );
    expect(after).toContain("  EPOCHS: 3\n  HF_TOKEN: keyvault://contoso/x\n  DB_PASSWORD: keyvault://contoso/x\n");
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

test("a fix of a fixed file changes nothing", async () => {
  const once = await fix("job.yml", JOB, { resolver: true });
  const twice = await fix("job.yml", once.after, { resolver: true });
  expect(twice.after).toBe(once.after);
  expect(twice.fixed).toEqual([]);
});
