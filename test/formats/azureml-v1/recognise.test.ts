import { describe, expect, test } from "vitest";
import { syntaxOf } from "../../../src/document/parse.ts";
import { mayHoldDefinition } from "../../../src/formats/recognise.ts";
import { definitionOf } from "../../support/document.ts";

const recognised = async (text: string, file = "x.yml"): Promise<string> => {
  const definition = await definitionOf(text, file);
  return definition === undefined ? "nothing" : `${definition.format.id} ${definition.by}`;
};

describe("files of version 1", () => {
  test.each<[string, string, string, string]>([
    ["a run configuration by name", "script: x.py\ntarget: local\n", "a/train.runconfig", "azureml-v1/runconfig name"],
    ["without extension", "script: x.py\ntarget: local\n", ".azureml/local", "azureml-v1/runconfig name"],
    ["in the older folder", "script: x.py\n", "a\\aml_config\\docker", "azureml-v1/runconfig name"],
    ["as JSON in YAML", '{"script": "x.py", "target": "local"}', ".azureml/local", "azureml-v1/runconfig name"],
    [
      "by shape",
      "script: x.py\nenvironment: { environmentVariables: { A: b } }\n",
      "run_config.yml",
      "azureml-v1/runconfig shape",
    ],
    [
      "in snake case",
      "command: python x.py\nenvironment: { python: { user_managed_dependencies: true } }\n",
      "r.yml",
      "azureml-v1/runconfig shape",
    ],
    [
      "an environment",
      '{"name": "e", "environmentVariables": {}, "docker": {"baseImage": "x"}}',
      "e.json",
      "azureml-v1/environment shape",
    ],
    [
      "an environment by name",
      '{"name": "e", "environmentVariables": {}}',
      "a/azureml_environment.json",
      "azureml-v1/environment shape",
    ],
    [
      "an inference configuration",
      "entryScript: s.py\nsourceDirectory: src\n",
      "i.yml",
      "azureml-v1/inferenceConfig shape",
    ],
    ["a deployment configuration", '{"computeType": "aks"}', "d.json", "azureml-v1/deploymentConfig shape"],
    ["a pipeline", "pipeline: { name: x, default_compute: y, steps: {} }\n", "p.yml", "azureml-v1/pipeline shape"],
    ["a schedule", "Schedule: { recurrence: { frequency: Day } }\n", "s.yml", "azureml-v1/schedule shape"],
    [
      "HyperDrive",
      "sampling: { type: random, parameter_space: [] }\nprimary_metric_name: x\n",
      "h.yml",
      "azureml-v1/hyperdrive shape",
    ],
    ["an action", '{"experiment_name": "x"}', ".cloud/.azure/run.json", "azureml-v1/actionParameters name"],
    [
      "a workspace",
      '{"subscription_id": "a", "resource_group": "b", "workspace_name": "c"}',
      ".azureml/config.json",
      "azureml/workspaceConfig shape",
    ],
  ])("%s", async (_, text, file, expected) => {
    expect(await recognised(text, file)).toBe(expected);
    expect(mayHoldDefinition(text, syntaxOf(file)), "the cheap look").toBe(true);
  });

  test.each<[string, string, string?]>([
    ["a GitLab job", "script: [make]\nenvironment: { name: production }\n"],
    ["a dvc stage", "pipeline: { steps: [a, b] }\n"],
    ["another pipeline", "pipeline:\n  agent: any\n  steps: { a: { run: x } }\n"],
    ["another sampling", "sampling: { temperature: 0.7 }\n"],
    ["another schema", "$schema: https://example.com/x.json\nscript: x\n", "a.runconfig"],
    ["a Kubernetes object", "apiVersion: v1\nscript: x\n", ".azureml/x.yml"],
    ["a type of compute elsewhere", "computeType: gpu\n"],
    ["Docker settings", "docker: { image: x }\npython: { version: 3 }\n"],
  ])("%s is none", async (_, text, file) => expect(await recognised(text, file)).not.toContain("azureml-v1"));
});

test.each([
  ["a.runconfig", "yaml"],
  [".azureml/local", "yaml"],
  ["x/.azureml/cpu-cluster", "yaml"],
  [".azureml/config.json", "json"],
  [".azureml/a/b", "text"],
  ["azureml/local", "text"],
  ["MLproject", "yaml"],
  [".condarc", "yaml"],
])("%s is %s", (file, syntax) => expect(syntaxOf(file)).toBe(syntax));

const fields = async (text: string, file: string): Promise<string[]> =>
  ((await definitionOf(text, file))?.fields ?? []).map(
    ({ role, holds, name, value }) => `${holds ?? role} ${name}=${value}`,
  );

test("keys have both spellings", async () => {
  const camel = "environment: { environmentVariables: { A: b }, docker: { baseImageRegistry: { password: c } } }\n";
  const snake = camel.replaceAll(/[A-Z](?=[a-z])/g, (letter) => `_${letter.toLowerCase()}`);
  for (const text of [camel, snake])
    expect(await fields(`script: x\n${text}`, "a.runconfig")).toEqual(
      expect.arrayContaining(["env A=b", "credential password=c"]),
    );
});

test("the name of a variable is no secret", async () => {
  const text = "script: x\ndata: { a: { environmentVariableName: API_TOKEN } }\n";
  expect(await fields(text, "a.runconfig")).toContain("pointer environmentVariableName=API_TOKEN");
});

test("a conda section inside of an environment is read as conda", async () => {
  const text = "script: x\nenvironment: { python: { condaDependencies: { channels: [c], variables: { V: w } } } }\n";
  expect(await fields(text, "a.runconfig")).toEqual(expect.arrayContaining(["url channels=c", "env V=w"]));
});

test("settings of a service", async () => {
  const text =
    '{"computeType": "ACI", "authEnabled": false, "sslKey": "k", "sslCertificate": "c", "keys": {"primaryKey": "p"}}';
  expect(await fields(text, "d.json")).toEqual(
    expect.arrayContaining([
      "posture authEnabled=false",
      "credential sslKey=k",
      "public sslCertificate=c",
      "credential primaryKey=p",
    ]),
  );
});

test("a configuration names its folder and its conda file", async () => {
  const text = "entryScript: s.py\nsourceDirectory: service\ncondaFile: env.yml\n";
  expect((await definitionOf(text))?.links.map(({ what, target }) => `${what} ${target}`)).toEqual([
    "code service",
    "conda env.yml",
  ]);
});
