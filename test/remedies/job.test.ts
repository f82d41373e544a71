import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { remediesFor } from "../../src/remedies/remedy.ts";
import type { Place } from "./subject.ts";
import { adviceFor, blocksOf, subjectOf, textOf } from "./subject.ts";

const yamlFor = (place: Place): unknown => parse(blocksOf(remediesFor(subjectOf(place))).yaml[0] ?? "");

const VAULT_VARIABLE = { KEY_VAULT_URL: "https://<vault>.vault.azure.net/" };
const MANAGED = { type: "managed" };

describe("a variable of a job", () => {
  const place = {
    family: "job",
    role: "env",
    format: "azureml/commandJob",
    path: ["environment_variables", "HF_TOKEN"],
  } as const;

  test("is read from the vault in the code, with everything that needs", () => {
    const remedies = remediesFor(
      subjectOf({ ...place, title: "Hugging Face token", rotation: "https://huggingface.co/docs/hub/security-tokens" }),
    );
    expect(textOf(remedies)).toMatchInlineSnapshot(`
      "Read HF_TOKEN from Key Vault in your code and pass the job only the vault's address
      A job has no field that refers to a secret: an environment variable is stored with the job, comes back in plain text from every list call and can't be changed after submission.
      # shell (bash, zsh): paste the value when the cursor waits; after a rotation the new one
      read -rs HF_TOKEN
      az keyvault secret set --vault-name <vault> --name hf-token --file <(printf %s "$HF_TOKEN") --output none
      az role assignment create --role "Key Vault Secrets User" \\
        --assignee "$(az ml compute show --name <cluster> --query identity.principal_id --output tsv)" \\
        --scope "$(az keyvault show --name <vault> --query id --output tsv)"
      # job.yml: instead of HF_TOKEN
      environment_variables:
        KEY_VAULT_URL: https://<vault>.vault.azure.net/
      identity:
        type: managed
      # Python, in your script, before anything uses HF_TOKEN
      import os
      from azure.identity import DefaultAzureCredential
      from azure.keyvault.secrets import SecretClient
      # os.environ["AZURE_CLIENT_ID"] = os.environ["DEFAULT_IDENTITY_CLIENT_ID"]  # only with a user-assigned identity
      vault = SecretClient(vault_url=os.environ["KEY_VAULT_URL"], credential=DefaultAzureCredential())
      os.environ["HF_TOKEN"] = vault.get_secret("hf-token").value
      Add azure-identity and azure-keyvault-secrets to the environment. The cluster needs a managed identity; if it has none: az ml compute update --name <cluster> --identity-type system_assigned. Serverless compute takes the workspace's user-assigned one.
      A job with identity type user_identity keeps it, uses AzureMLOnBehalfOfCredential of azure.ai.ml.identity instead, and reads the vault with your role.
      If it was ever submitted or committed, rotate it, then clean up
      Rotate it first: https://huggingface.co/docs/hub/security-tokens
      Only a rotation makes the copies in logs, clones and diagnostics worthless.
      Variables, command, inputs and names of a submitted job can't be edited, and archiving only hides it. The CLI has no command to delete a job; REST has, after you have saved what you need of it:
      # shell (bash, zsh)
      az rest --method delete --url "https://management.azure.com/subscriptions/<subscription>/resourceGroups/<group>/providers/Microsoft.MachineLearningServices/workspaces/<workspace>/jobs/<job>?api-version=2024-04-01"
      Committed: take it out of the history (git filter-repo --replace-text <file-with-the-value>) and push; clones and forks keep it."
    `);
  });

  test("fits on a screen", () => {
    const [first] = remediesFor(subjectOf(place));
    expect(first?.steps.join("\n").split("\n").length).toBeLessThanOrEqual(22);
  });

  test.each([
    [["environment_variables", "X"], "commandJob", { environment_variables: VAULT_VARIABLE, identity: MANAGED }],
    [
      ["trial", "environment_variables", "X"],
      "sweepJob",
      { trial: { environment_variables: VAULT_VARIABLE }, identity: MANAGED },
    ],
    [
      ["jobs", "train", "environment_variables", "X"],
      "pipelineJob",
      { jobs: { train: { environment_variables: VAULT_VARIABLE, identity: MANAGED } } },
    ],
    [
      ["jobs", "a", "jobs", "b", "environment_variables", "X"],
      "pipelineJob",
      { jobs: { a: { jobs: { b: { environment_variables: VAULT_VARIABLE, identity: MANAGED } } } } },
    ],
    [
      ["jobs", "tune", "trial", "environment_variables", "X"],
      "pipelineJob",
      { jobs: { tune: { trial: { environment_variables: VAULT_VARIABLE } } }, identity: MANAGED },
    ],
    [
      ["jobs", "score", "task", "environment_variables", "X"],
      "pipelineJob",
      { jobs: { score: { task: { environment_variables: VAULT_VARIABLE }, identity: MANAGED } } },
    ],
    [
      ["create_job", "environment_variables", "X"],
      "commandJob",
      { create_job: { environment_variables: VAULT_VARIABLE, identity: MANAGED } },
    ],
    [
      ["inputs", "token"],
      "pipelineJob",
      { jobs: { "<node>": { environment_variables: VAULT_VARIABLE, identity: MANAGED } } },
    ],
    [
      ["properties", "environmentVariables", "X"],
      "../azureml-rest/job",
      { properties: { environmentVariables: VAULT_VARIABLE, identity: { identityType: "Managed" } } },
    ],
    [
      ["resources", 2, "properties", "environmentVariables", "X"],
      "../azureml-rest/job",
      { properties: { environmentVariables: VAULT_VARIABLE, identity: { identityType: "Managed" } } },
    ],
  ])("%j: the lines go where the format has them", (path, format, expected) => {
    expect(yamlFor({ ...place, path, format: format.replace(/^\.\.\//, "") })).toEqual(expected);
  });

  test("of a JSON body or a script is changed in its own language", () => {
    expect(blocksOf(remediesFor(subjectOf({ ...place, file: "body.json" }))).json).toHaveLength(1);
    expect(adviceFor({ ...place, file: "train.ipynb" })).toContain("identity=ManagedIdentityConfiguration(),");
  });

  test("of AutoML can't be read by any code of the user", () => {
    const text = adviceFor({ ...place, format: "azureml/autoMLJob" });
    expect(text).toContain("an AutoML job runs no code of yours");
    expect(text).not.toContain("SecretClient");
  });

  test("of SDK v1 is read with Run.get_secret", () => {
    const text = adviceFor({ ...place, format: "azureml-v1/runConfig" });
    expect(text).toContain(`get_secret(name="hf-token")`);
    expect(text).not.toContain("SecretClient");
  });
});
