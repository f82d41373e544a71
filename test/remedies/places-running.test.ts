import { expect, test } from "vitest";
import type { Place } from "./subject.ts";
import { adviceFor } from "./subject.ts";

const KEYVAULT = "${{keyvault:";

/** What advice must say and must never say, place by place. */
const PLACES: readonly (readonly [string, Place, says: readonly string[], never: readonly string[]])[] = [
  [
    "job input",
    { family: "job", role: "input", path: ["inputs", "api_key"] },
    ["Inputs are stored and shown like environment variables", "KEY_VAULT_URL", `get_secret("api-key")`],
    [KEYVAULT],
  ],
  [
    "job argument",
    { family: "job", role: "argument", name: "--hf-token", path: ["command"] },
    ["Remove --hf-token from the command", "can't be changed after submission", `get_secret("hf-token")`],
    [KEYVAULT],
  ],
  [
    "job docker_args",
    { family: "job", role: "argument", name: "HF_TOKEN", path: ["resources", "docker_args"] },
    ["docker_args are stored with the job"],
    [KEYVAULT],
  ],
  [
    "private package in a command",
    {
      family: "job",
      role: "command",
      path: ["command"],
      value: "pip install --extra-index-url https://u:0123456789abcdef@pkgs.dev.azure.com/f/simple x",
    },
    ["conda file", "type: python_feed"],
    [KEYVAULT, "SecretClient"],
  ],
  ["scheduled job", { family: "schedule", role: "env" }, ["KEY_VAULT_URL", "az ml schedule update"], [KEYVAULT]],
  [
    "signal of a monitor",
    {
      family: "schedule",
      role: "env",
      path: ["create_monitor", "monitoring_signals", "s", "connection", "environment_variables", "K"],
    },
    ["secret_config"],
    [KEYVAULT, "SecretClient"],
  ],
  [
    "variable in a command",
    { family: "job", role: "env", name: "HF_TOKEN", path: ["command"], within: true },
    ["Remove HF_TOKEN from the command", `os.environ["HF_TOKEN"] =`],
    [KEYVAULT, "instead of HF_TOKEN"],
  ],
  [
    "setting of a pipeline",
    { family: "job", role: "input", format: "azureml/pipelineJob", path: ["settings", "token"] },
    ["<node>:"],
    ["Inputs are"],
  ],
  [
    "job of a schedule",
    { family: "job", role: "env", path: ["create_job", "environment_variables", "K"] },
    ["create_job:", "az ml schedule update"],
    [KEYVAULT],
  ],
  [
    "weak password",
    { family: "job", role: "env", name: "DB_PASSWORD", value: "password" },
    [`os.environ["DB_PASSWORD"] = vault.get_secret("db-password").value`],
    [KEYVAULT],
  ],
  [
    "variable of the shell",
    { family: "job", role: "argument", name: "--path" },
    ["read -rs SECRET"],
    ["read -rs PATH"],
  ],
  [
    "spark conf",
    { family: "job", role: "tag", format: "azureml/sparkJob", path: ["conf", "spark.hadoop.fs.azure.account.key.x"] },
    ["type: managed", "TokenLibrary", "abfss://"],
    [KEYVAULT, "SecretClient"],
  ],
  [
    "distillation key",
    {
      family: "job",
      role: "credential",
      format: "azureml/distillationJob",
      path: ["teacher_model_endpoint_connection", "api_key"],
    },
    ["made for this one job", "into the job's properties", "Regenerate"],
    [KEYVAULT],
  ],
  [
    "tag of a job",
    { family: "job", role: "tag", path: ["tags", "token"] },
    ["Delete the secret from token", "runTags"],
    [KEYVAULT, "SecretClient"],
  ],
  [
    "component default",
    { family: "component", role: "input", name: "api_key", path: ["inputs", "api_key", "default"] },
    ["A version of a component can't be changed", "<node>:", "components/<component>/versions/<version>"],
    [KEYVAULT, "jobs/<job>"],
  ],
  [
    "online deployment",
    { family: "online-deployment", role: "env" },
    [
      KEYVAULT,
      "${{azureml://connections/<connection>/credentials/HF_TOKEN}}",
      "public preview",
      "Azure RBAC",
      "az ml online-endpoint show",
      "az ml online-deployment update",
    ],
    ["jobs/<job>", "az ml compute"],
  ],
  [
    "Kubernetes deployment",
    { family: "online-deployment", role: "env", format: "azureml/kubernetesOnlineDeployment" },
    [KEYVAULT, "try it on Kubernetes first"],
    [],
  ],
  [
    "batch deployment",
    { family: "batch-deployment", role: "env", path: ["settings", "environment_variables", "K"] },
    ["No reference to a secret is documented for batch deployments", "init()", "settings:"],
    [KEYVAULT, "identity:"],
  ],
  [
    "flow",
    { family: "flow", role: "env", path: ["environment_variables", "OPENAI_API_KEY"] },
    ["OPENAI_API_KEY: ${<connection>.api_key}", "not in a job"],
    [KEYVAULT],
  ],
  [
    "key of several lines",
    { family: "job", role: "env", name: "SSH_KEY", value: "-----\nabcdefgh\n-----" },
    ["--file <file-with-the-value>"],
    ["read -rs"],
  ],
];

test.each(PLACES)("%s", (_, place, says, never) => {
  const text = adviceFor(place);
  for (const words of says) expect(text).toContain(words);
  for (const words of never) expect(text).not.toContain(words);
});
