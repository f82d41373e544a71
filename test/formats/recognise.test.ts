import { describe, expect, test } from "vitest";
import { azuremlKinds, schemaName } from "../../src/formats/azureml/recognise.ts";
import { formatIds, mayHoldDefinition } from "../../src/formats/recognise.ts";
import { definitionOf } from "../support/document.ts";

/** What a text is and by what, as `id by`; `nothing` when it is not recognised. Checks the cheap look beforehand, too. */
async function recognised(text: string, file = "x.yml"): Promise<string> {
  const definition = await definitionOf(text, file);
  if (definition === undefined) return "nothing";
  const syntax = definition.document.syntax;
  if (syntax !== "text") expect(mayHoldDefinition(text, syntax)).toBe(true);
  return `${definition.format.id} ${definition.by}`;
}

describe("by $schema", () => {
  const rows = azuremlKinds.flatMap((kind) => kind.schemas.map((schema) => ({ schema, id: kind.id })));
  /** Of kinds with the same schema the last one is meant when nothing tells them apart. */
  const expected = new Map(rows.map(({ schema, id }) => [schema, id]));

  test.each([...expected].map(([schema, id]) => ({ schema, id })))("$schema", async ({ schema, id }) => {
    for (const url of [
      `https://azuremlschemas.azureedge.net/latest/${schema}.schema.json`,
      `http://azureml/sdk-2-0/${schema.toUpperCase()}.json`,
      `https://azuremlschemas.azureedge.net/development/${schema}.schema.json#`,
    ]) {
      expect(await recognised(`$schema: ${url}\nx: 1\n`)).toBe(`${id} schema`);
      expect(await recognised(JSON.stringify({ $schema: url, x: 1 }, null, 2), "x.json")).toBe(`${id} schema`);
    }
  });

  test("a connection of a kind that is not known yet", async () => {
    expect(
      await recognised(
        "$schema: https://azuremlschemas.azureedge.net/latest/newThingConnection.schema.json\nname: x\n",
      ),
    ).toBe("azureml/connection schema");
  });

  test("schedules and monitors have the same schema", async () => {
    const schema = "$schema: https://azuremlschemas.azureedge.net/latest/schedule.schema.json\ntrigger: {}\n";
    expect(await recognised(`${schema}create_monitor: {}\n`)).toBe("azureml/monitorSchedule schema");
    expect(await recognised(`${schema}create_job: ./x.yml\n`)).toBe("azureml/schedule schema");
  });

  test("names of schemas", () => {
    expect(schemaName("https://x.example/latest/commandJob.schema.json")).toBe("commandjob");
    expect(schemaName(" commandJob.json?x#y ")).toBe("commandjob");
    expect(schemaName("")).toBe("");
  });
});

describe("by type", () => {
  const ROWS: readonly (readonly [id: string, text: string])[] = [
    ["commandComponent", "type: command\ncommand: x\nversion: 1\n"],
    ["parallelComponent", "type: parallel\ntask: {}\nversion: 1\n"],
    ["sparkComponent", "type: spark\nentry: {}\nversion: 1\n"],
    ["sweepComponent", "type: sweep\ntrial: {}\nversion: 1\n"],
    ["autoMLComponent", "type: automl\ntask: x\nversion: 1\n"],
    ["importComponent", "type: import\nsource: {}\nversion: 1\n"],
    ["dataTransferComponent", "type: data_transfer\ntask: x\nversion: 1\n"],
    ["pipelineComponent", "type: pipeline\njobs: {}\nversion: 1\n"],
    ["modelBatchDeployment", "type: model\nendpoint_name: x\nmodel: y\n"],
    ["pipelineComponentBatchDeployment", "type: pipeline\nendpoint_name: x\ncomponent: y\n"],
    ["kubernetesOnlineDeployment", "type: kubernetes\nendpoint_name: x\nmodel: y\n"],
    ["commandJob", "type: command\ncommand: x\ncompute: y\n"],
    ["sweepJob", "type: sweep\ntrial: {}\n"],
    ["pipelineJob", "type: pipeline\njobs: {}\n"],
    ["sparkJob", "type: spark\nentry: {}\n"],
    ["autoMLJob", "type: automl\ntask: x\n"],
    ["parallelJob", "type: parallel\ntask: {}\n"],
    ["finetuningJob", "type: finetuning\nmodel: x\n"],
    ["distillationJob", "type: distillation\nstudent_model: x\n"],
    ["importJob", "type: import\nsource: {}\n"],
    ["dataTransferJob", "type: data_transfer\ntask: x\n"],
    ["azureBlob", "type: azure_blob\nname: x\naccount_name: y\n"],
    ["azureFile", "type: azure_file\nname: x\n"],
    ["azureDataLakeGen1", "type: azure_data_lake_gen1\nname: x\n"],
    ["azureDataLakeGen2", "type: azure_data_lake_gen2\nname: x\n"],
    ["oneLake", "type: one_lake\nname: x\n"],
    ["hdfs", "type: hdfs\nname: x\n"],
    ["connection", "type: azure_open_ai\nname: x\napi_key: y\n"],
    ["connection", "type: git\ntarget: x\ncredentials: {}\n"],
    ["connection", "type: custom\ncredentials: {}\n"],
    ["amlCompute", "type: amlcompute\nname: x\nsize: y\n"],
    ["computeInstance", "type: ComputeInstance\nname: x\n"],
    ["vmCompute", "type: virtualmachine\nresource_id: x\n"],
    ["kubernetesCompute", "type: kubernetes\nresource_id: x\n"],
    ["synapseSparkCompute", "type: synapsespark\nresource_id: x\n"],
    ["hub", "type: hub\nname: x\nlocation: y\n"],
    ["project", "type: project\nhub_id: x\n"],
    ["data", "type: uri_file\nname: x\npath: y\n"],
    ["mltable", "type: mltable\npaths: [{ file: ./x.csv }]\ntransformations: []\n"],
    ["model", "type: mlflow_model\npath: x\n"],
  ];

  test.each(ROWS)("%s: %j", async (id, text) => expect(await recognised(text)).toBe(`azureml/${id} type`));

  test("each kind that has a type has a row", () => {
    const missing = azuremlKinds
      .filter((kind) => kind.types !== undefined && !ROWS.some(([id]) => kind.id === `azureml/${id}`))
      .map(({ id }) => id);
    expect(missing).toEqual([]);
  });
});

describe("by shape", () => {
  const ROWS: readonly (readonly [id: string, text: string, file?: string])[] = [
    ["azureml/commandJob", "command: x\nenvironment: azureml:e@latest\n"],
    ["azureml/commandJob", "command: x\nenvironment: { image: y }\n"],
    ["azureml/batchDeployment", "endpoint_name: x\nmodel: y\nmini_batch_size: 1\n"],
    ["azureml/managedOnlineDeployment", "endpoint_name: x\nmodel: y\ninstance_type: z\n"],
    ["azureml/managedOnlineEndpoint", "name: x\nauth_mode: key\n"],
    ["azureml/environment", "name: x\nimage: y\nconda_file: z.yml\n"],
    ["azureml/environment", "name: x\nversion: 1\nbuild: { path: . }\n"],
    ["azureml/environment", "image: y\nconda_file: z.yml\n"],
    ["azureml/monitorSchedule", "name: x\ntrigger: {}\ncreate_monitor: {}\n"],
    ["azureml/schedule", "name: x\ntrigger: {}\ncreate_job: y.yml\n"],
    ["azureml/workspace", "name: x\nhbi_workspace: true\n"],
    ["azureml/workspace", "name: x\nstorage_account: y\n"],
    ["azureml/registry", "name: x\nreplication_locations: []\n"],
    ["azureml/flow", "inputs: {}\noutputs: {}\nnodes: []\n"],
    ["azureml/flowRun", "flow: .\ndata: x\ncolumn_mapping: {}\n"],
    ["azureml-rest/job", '{"properties": {"jobType": "Command", "command": "x"}}', "x.json"],
    ["azureml-rest/schedule", '{"properties": {"action": {"jobDefinition": {}}, "trigger": {}}}', "x.json"],
    ["azureml-rest/onlineDeployment", '{"properties": {"endpointComputeType": "Managed"}}', "x.json"],
    ["azureml-rest/batchDeployment", '{"properties": {"miniBatchSize": 1}}', "x.json"],
    ["azureml-rest/endpoint", '{"properties": {"authMode": "Key"}}', "x.json"],
    ["azureml-rest/datastore", '{"properties": {"datastoreType": "AzureBlob"}}', "x.json"],
    ["azureml-rest/connection", '{"properties": {"authType": "ApiKey", "category": "x"}}', "x.json"],
    ["azureml-rest/compute", '{"properties": {"computeType": "AmlCompute"}}', "x.json"],
    ["azureml-rest/environment", '{"properties": {"condaFile": "x"}}', "x.json"],
    ["azureml-rest/component", '{"properties": {"componentSpec": {}}}', "x.json"],
    ["azureml-rest/workspace", '{"properties": {"hbiWorkspace": true}}', "x.json"],
    ["azureml-rest/model", '{"properties": {"modelUri": "x"}}', "x.json"],
    ["azureml-rest/data", '{"properties": {"dataUri": "x", "dataType": "uri_file"}}', "x.json"],
    ["azureml-rest/code", '{"properties": {"codeUri": "x"}}', "x.json"],
    ["azureml-rest/feature", '{"properties": {"materializationSettings": {}}}', "x.json"],
    ["azureml-rest/registry", '{"properties": {"regionDetails": []}}', "x.json"],
    ["azureml-rest/keys", '{"keyType": "Primary", "keyValue": "x"}', "x.json"],
    ["azureml-rest/package", '{"inferencingServer": {}, "environmentVariables": {}}', "x.json"],
    ["azureml-rest/exchange", '{"parameters": {"body": {"properties": {"jobType": "Command"}}}}', "x.json"],
    ["azureml/mltable", "paths: [{ file: ./x.csv }]\ntransformations: []\n", "MLTable"],
    ["conda/environment", "channels: [x]\ndependencies: [python]\n"],
    ["conda/environment", "name: x\ndependencies:\n  - python\n  - pip:\n      - torch\n"],
  ];
  test.each(ROWS.map(([id, text, file = "x.yml"]) => ({ id, text, file })))(
    "$id: $text",
    async ({ id, text, file }) => {
      expect(await recognised(text, file)).toBe(`${id} shape`);
    },
  );

  test("each kind that has a shape has a row", () => {
    const missing = azuremlKinds
      .filter((kind) => kind.shape !== undefined && !ROWS.some(([id]) => kind.id === id))
      .map(({ id }) => id);
    expect(missing).toEqual([]);
  });
});

test.each([
  [
    "arm/template schema",
    '{"$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": []}',
    "x.json",
  ],
  [
    "arm/parameters schema",
    '{"$schema": "https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#", "parameters": {}}',
    "x.json",
  ],
  ["env-file name", "A=b\n", ".env"],
  ["docker/dockerfile name", "FROM x\n", "Dockerfile"],
])("%s", async (expected, text, file) => expect(await recognised(text, file)).toBe(expected));

test("ids are unique and in their order of recognition", () => {
  expect(new Set(formatIds).size).toBe(formatIds.length);
  expect(formatIds.length).toBeGreaterThan(60);
});

describe("look-alikes are not recognised", () => {
  test.each<[string, string, string?]>([
    ["one service of docker compose", "image: x\ncommand: y\nenvironment: { A: b }\n"],
    ["Helm values", "image: { repository: x }\ntype: ClusterIP\ncommand: [x]\nenvironment: production\n"],
    ["a Helm chart", "apiVersion: v2\nname: x\ntype: application\nversion: 1.0.0\ndependencies: [{ name: y }]\n"],
    ["GitLab CI", "image: x\nstages: [a]\nbuild: { script: [x] }\n"],
    ["CircleCI", "version: 2.1\njobs: { build: { docker: [{ image: x }] } }\nworkflows: {}\n"],
    ["an Ansible play", "- hosts: all\n  tasks: [{ command: x, environment: { A: b } }]\n"],
    ["an MLmodel", "flavors: { python_function: {} }\nmodel_uuid: x\n"],
    ["pre-commit", "repos: [{ repo: x, hooks: [{ id: y }] }]\n"],
    ["a Hydra configuration", "defaults: [a]\nmodel: { type: x }\ntrainer: { command: y }\n"],
    [
      "OpenAPI",
      "openapi: 3.0.0\ninfo: { title: x, version: '1' }\npaths: {}\ncomponents: { schemas: { A: { type: object, properties: {} } } }\n",
    ],
    [
      "a JSON schema",
      '{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": {"command": {"type": "string"}}}',
      "x.json",
    ],
    [
      "package.json",
      '{"name": "x", "version": "1.0.0", "type": "module", "scripts": {"build": "x"}, "dependencies": {"a": "1"}}',
      "package.json",
    ],
    [
      "tsconfig.json",
      '{"$schema": "https://json.schemastore.org/tsconfig", "compilerOptions": {"strict": true}}',
      "tsconfig.json",
    ],
    ["VS Code's tasks", '{"version": "2.0.0", "tasks": [{"type": "shell", "command": "x"}]}', "tasks.json"],
    [
      "a dev container",
      '{"name": "x", "image": "y", "build": {"dockerfile": "z"}, "postCreateCommand": "x"}',
      "devcontainer.json",
    ],
    ["a notebook", '{"cells": [], "metadata": {}, "nbformat": 4}', "x.json"],
    ["a list", "- command: x\n  environment: azureml:e@latest\n"],
    ["one word", "command\n"],
    ["a lock file of conda", "version: 1\nmetadata: {}\npackage: [{ name: x }]\n"],
    ["a text", "command: not a definition\n", "notes.txt"],
    [
      "somebody else's schema",
      "$schema: https://example.com/commandJob-like.json\ntype: command\ncommand: x\ncompute: y\n",
    ],
  ])("%s", async (_, text, file) => expect(await recognised(text, file)).toBe("nothing"));
});

describe("a cheap look beforehand", () => {
  test.each([
    "$schema: x\n",
    '"$schema": x\n',
    "---\ntype: command\n",
    "--- {type: command}\n",
    "{type: command}\n",
    "{name: x, 'type': command}\n",
    "# x\r\ntype: command\r\n",
    "\u{feff}$schema: x\n",
    "a: 1\n---\ncommand: x\n",
  ])("%j may hold a definition", (text) => expect(mayHoldDefinition(text, "yaml")).toBe(true));

  test.each(["a: 1\n", "  type: x\n", "# type: x\n", "the type: x\n", ""])("%j holds none", (text) =>
    expect(mayHoldDefinition(text, "yaml")).toBe(false),
  );

  test("JSON is mostly something else", () => {
    expect(mayHoldDefinition('{"command": "x"}', "json")).toBe(true);
    expect(mayHoldDefinition('{"name": "x", "type": "module"}', "json")).toBe(false);
    expect(mayHoldDefinition("A=b", "dotenv")).toBe(true);
    expect(mayHoldDefinition("type: command", "text")).toBe(false);
  });
});
