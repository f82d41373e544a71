import { expect, test } from "vitest";
import { Secret } from "../../../src/detection/secret.ts";
import { followUps, storeByHand, storeRotated } from "../../../src/remedies/fixes/follow-up.ts";
import type { FollowUp, MadeFix } from "../../../src/remedies/fixes/follow-up.ts";
import { wishOf } from "../../../src/remedies/fixes/wish.ts";
import { fixText } from "./fix-text.ts";
import type { Wished } from "./fix-text.ts";

/** The fixes of a text, as a run hands them on. */
async function made(file: string, text: string, wished: Wished = {}): Promise<MadeFix[]> {
  const { fixed } = await fixText(file, text, wished);
  return fixed.map(({ finding, fix }) => {
    const variable = /\w*$/.exec(finding.path)?.[0] ?? "";
    return { finding, fix, variable, name: variable.toLowerCase().replaceAll("_", "-"), secret: finding.secret };
  });
}

const textOf = (list: readonly FollowUp[]): string =>
  list.map(({ title, steps }) => [title, ...steps].join("\n")).join("\n\n");

const DEPLOYMENT = `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json
name: blue
endpoint_name: scorer
environment_variables:
  HF_TOKEN: @@hf_token@@
`;

test("each value is stored once, told by its mask and place", async () => {
  const fixes = await made("conf/deploy.yml", DEPLOYMENT);
  expect(textOf(storeByHand([...fixes, ...fixes], "contoso"))).toMatch(
    /^Before: .*\n# shell \(bash, zsh\): hf_y…\(37\) of conf\/deploy\.yml:5: paste the value .*\nread -rs HF_TOKEN\naz keyvault secret set --vault-name contoso --name hf-token --file <\(printf %s "\$HF_TOKEN"\) --query id --output tsv$/,
  );
});

test("a value of several lines comes from a file", async () => {
  const [fix] = await made("deploy.yml", DEPLOYMENT);
  const key = { ...(fix as MadeFix), secret: new Secret("-----BEGIN\nabc\n") };
  expect(textOf(storeByHand([key], "contoso"))).toContain("--file <file-with-the-value>");
  expect(textOf(storeByHand([key], "contoso"))).not.toContain("read -rs");
});

test("a file name cannot end the comment in which it stands", async () => {
  const fixes = (await made("deploy.yml", DEPLOYMENT)).map((each) => ({
    ...each,
    finding: { ...each.finding, file: "a\nrm -rf b.yml" },
  }));
  const [block] = storeByHand(fixes, "contoso");
  expect(block?.steps.join("\n").split("\n")[1]).toBe("read -rs HF_TOKEN");
});

test("after a rotation the new value is stored, and what names the version changes", async () => {
  expect(textOf(storeRotated(await made("deploy.yml", DEPLOYMENT), "contoso"))).toContain(
    "--query id --output tsv\nWrite the version that the command prints into the reference in deploy.yml.",
  );
  const workflow = "on: push\njobs:\n  a:\n    runs-on: x\n    env:\n      HF_TOKEN: @@hf_token@@\n    steps: []\n";
  expect(textOf(storeRotated(await made(".github/workflows/a.yml", workflow), "contoso"))).toMatch(
    /--output none\nThen once more what stands above under "Then"/,
  );
});

test("the key of a datastore, which nothing reads any more, is not stored anew", async () => {
  const datastore = `$schema: https://azuremlschemas.azureedge.net/latest/azureBlob.schema.json
name: d
type: azure_blob
account_name: a
container_name: c
credentials:
  account_key: "@@storage_key@@"
`;
  const fixes = await made("blob.yml", datastore);
  expect(storeByHand(fixes, "contoso")).toHaveLength(1);
  expect(storeRotated(fixes, "contoso")).toEqual([]);
});

const JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
code: src
command: python train.py
environment: azureml:env@latest
compute: azureml:gpu-cluster
environment_variables:
  HF_TOKEN: @@hf_token@@
`;

test.each([
  ["a cluster", JOB, "az ml compute show --name gpu-cluster --query identity.principal_id"],
  ["no cluster by name", JOB.replace("azureml:gpu-cluster", "${{inputs.c}}"), "az ml compute show --name <cluster>"],
  ["serverless compute", JOB.replace("azureml:gpu-cluster", "serverless"), "az identity show --ids"],
  ["this machine", JOB.replace("azureml:gpu-cluster", "local"), "az ad signed-in-user show"],
  ["the user", `${JOB}identity:\n  type: user_identity\n`, "az ad signed-in-user show"],
])("the vault is opened to who reads it: %s", async (_, job, principal) => {
  const text = textOf(followUps(await made("job.yml", job, { resolver: true }), "contoso"));
  expect(text).toContain(`--assignee "$(${principal}`);
  expect(text).toContain("az keyvault show --name contoso ");
});

test("the endpoint and a pipeline's default compute are named", async () => {
  const served = textOf(followUps(await made("deploy.yml", DEPLOYMENT), "contoso"));
  expect(served).toContain("az ml online-endpoint show --name scorer ");
  const pipeline = `$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json
type: pipeline
settings: {default_compute: azureml:cpu}
jobs:
  a:
    type: command
    code: src
    command: python train.py
    environment: azureml:env@latest
    environment_variables: {HF_TOKEN: @@hf_token@@}
`;
  const text = textOf(followUps(await made("pipeline.yml", pipeline, { resolver: true }), "contoso"));
  expect(text).toContain("az ml compute show --name cpu ");
  expect(text).not.toContain("<cluster>");
});

test.each([
  ["", "azure.identity import DefaultAzureCredential"],
  ["identity:\n  type: user_identity\n", "azure.ai.ml.identity import AzureMLOnBehalfOfCredential"],
])("a job that gets the vault's address is told the code that reads it, once: %j", async (identity, imported) => {
  const text = textOf(followUps(await made("job.yml", `${JOB}  WANDB_API_KEY: @@wandb_key@@\n${identity}`), "contoso"));
  expect(text.split(`from ${imported}`)).toHaveLength(2);
  expect(text).toContain('os.environ["HF_TOKEN"] = vault.get_secret("hf-token").value');
  expect(text).toContain('os.environ["WANDB_API_KEY"] = vault.get_secret("wandb-api-key").value');
});

test("what remains is said once under one heading", async () => {
  const conda =
    "name: e\nchannels: [conda-forge]\ndependencies:\n  - pip:\n      - git+https://@@github_token@@@github.com/o/r.git\n";
  const fixes = [
    ...(await made("conda.yml", conda)),
    ...(await made("requirements.txt", "git+https://@@github_token@@@github.com/o/r.git\n")),
  ];
  expect(fixes).toHaveLength(2);
  const titles = followUps(fixes, "contoso").map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

test.each([
  [
    "blob.yml",
    "name: lake\ntype: azure_blob\naccount_name: a\ncontainer_name: c\ncredentials:\n  account_key: '@@storage_key@@'\n",
    "LAKE_ACCOUNT_KEY",
  ],
  ["a.sh", 'curl -H "Authorization: Bearer @@github_token@@" https://x\n', "GITHUB_TOKEN"],
  ["b.sh", "export TOKEN=@@github_token@@\n", "TOKEN"],
  ["requirements.txt", "git+https://@@github_token@@@github.com/o/r.git\n", "GITHUB_TOKEN"],
  ["c.sh", "az login --service-principal -u x -p @@client_secret@@ --tenant y\n", "AZURE_ENTRA_CLIENT_SECRET"],
])("a value is called after what it is where its place says nothing: %s", async (file, text, variable) => {
  const variables: string[] = [];
  await fixText(file, text, {}, (subject) => void variables.push(wishOf(subject).variable));
  expect(variables).toEqual([variable]);
});
