import { expect, test } from "vitest";
import { mayHoldDefinition } from "../../src/formats/recognise.ts";
import { definitionOf } from "../support/document.ts";

async function formatOf(text: string, file: string): Promise<string | undefined> {
  const definition = await definitionOf(text, file);
  const syntax = definition?.document.syntax ?? "text";
  if (syntax !== "text") expect(mayHoldDefinition(text, syntax, file)).toBe(true);
  return definition?.format.id;
}

test.each([
  ["sagemaker/job", "x.json", '{"TrainingJobName": "x", "RoleArn": "y", "AlgorithmSpecification": {}}'],
  ["sagemaker/job", "x.yaml", "ModelName: x\nExecutionRoleArn: y\nPrimaryContainer: {}\n"],
  ["vertex/job", "x.yaml", "workerPoolSpecs: [{}]\n"],
  ["vertex/job", "x.json", '{"displayName": "x", "jobSpec": {"workerPoolSpecs": [{}]}}'],
  ["kubeflow/pipeline", "x.yaml", "pipelineInfo: { name: x }\ndeploymentSpec: {}\n"],
  ["databricks/bundle", "x.yml", "bundle: { name: x }\n"],
  ["databricks/bundle", "x.yml", "resources:\n  jobs: {}\n"],
  ["databricks/job", "x.json", '{"name": "x", "tasks": [{"task_key": "y"}]}'],
  ["skypilot/task", "x.yaml", "resources: { cloud: aws }\nrun: x\n"],
  ["dstack/configuration", "x.yml", "type: task\ncommands: [x]\n"],
  ["determined/experiment", "x.yaml", "entrypoint: x\nsearcher: { name: single }\n"],
  ["ray/cluster", "x.yaml", "cluster_name: x\nprovider: { type: aws }\n"],
  ["ray/runtimeEnv", "x.yaml", "working_dir: .\nenv_vars: { A: b }\n"],
  ["helm/values", "chart/values-prod.yaml", "image: x\n"],
  ["application/settings", "settings.yml", "a: b\n"],
  ["application/settings", "src/local.settings.json", '{"Values": {"a": "b"}}'],
  ["application/settings", "appsettings.Production.json", '{"a": "b"}'],
  ["application/toml", "settings.toml", "a = 'b'\n"],
  ["slurm/script", "train.sbatch", "srun x\n"],
  ["dvc/config", ".dvc/config.local", "[core]\n"],
])("%s in %s", async (id, file, text) => {
  expect(await formatOf(text, file)).toBe(id);
});

test.each([
  ["x.yaml", "run: x\n"],
  ["x.yaml", "resources: [a.yaml]\n"],
  ["x.yaml", "tasks: [{ name: x }]\n"],
  ["x.yaml", "type: task\n"],
  ["x.yaml", "entrypoint: x\n"],
  ["x.yaml", "env_vars: { A: b }\n"],
  ["tasks.json", '{"version": "2.0.0", "tasks": [{"type": "shell"}]}'],
  ["config.json", '{"model_type": "bert", "pad_token": "x"}'],
  ["tokenizer_config.json", '{"pad_token": "x"}'],
  ["my-settings.yaml", "a: b\n"],
  ["Cargo.toml", "[package]\n"],
  ["config", "[core]\n"],
])("nothing in %s: %s", async (file, text) => {
  expect(await formatOf(text, file)).toBeUndefined();
});

test.each([
  ['password = "a b" # c', "a b"],
  ["password = 'a#b'", "a#b"],
  ["password = 12 # c", "12"],
  ['"password" = "a"', "a"],
  ['password = """a"""', "a"],
  ['password = "a', "a"],
])("TOML: %s", async (text, value) => {
  const definition = await definitionOf(`[b]\n${text}\n`, "settings.toml");
  const field = definition?.fields.find(({ role }) => role === "setting");
  expect([field?.name, field?.value, field?.path]).toEqual(["password", value, ["b", "password"]]);
});
