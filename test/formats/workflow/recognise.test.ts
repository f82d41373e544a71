import { expect, test } from "vitest";
import { definitionOf } from "../../support/document.ts";

async function idOf(text: string, file: string): Promise<string | undefined> {
  return (await definitionOf(text, file))?.format.id;
}

/** `role name=value` of the fields that are no settings. */
async function read(text: string, file: string): Promise<string[]> {
  const definition = await definitionOf(text, file);
  return (definition?.fields ?? [])
    .filter(({ role }) => role !== "setting")
    .map(({ role, name, value }) => `${role} ${name}=${value.trim()}`);
}

test.each([
  ["on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n", "x.yml", "github/workflow"],
  ["on: push\njobs:\n  a:\n    uses: ./b.yml\n", "x.yml", "github/workflow"],
  ["jobs:\n  a: {}\n", ".github/workflows/x.yml", "github/workflow"],
  ["runs:\n  using: composite\n  steps: []\n", "action.yml", "github/action"],
  ["steps:\n- script: x\n", "x.yml", "azure-devops/pipeline"],
  ["steps:\n- ${{ if true }}:\n  - task: X@1\n", "x.yml", "azure-devops/pipeline"],
  ["jobs:\n- deployment: x\n", "x.yml", "azure-devops/pipeline"],
  ["stages:\n- stage: x\n", "x.yml", "azure-devops/pipeline"],
  ["extends:\n  template: x.yml\n", "x.yml", "azure-devops/pipeline"],
  ["variables:\n  a: b\n", "vars.yml", "azure-devops/pipeline"],
  ["services:\n  a:\n    image: b\n", "x.yml", "docker/compose"],
  ["services:\n  a: {}\n", "docker-compose.prod.yml", "docker/compose"],
  ["a:\n  script: x\nstages: [b]\n", ".gitlab-ci.yml", "gitlab/pipeline"],
  ["type: pipeline\njobs:\n  a:\n    type: command\n    command: x\n", "x.yml", "azureml/pipelineJob"],
  ["jobs:\n  a:\n    command: x\n", "x.yml", undefined],
  ["stages: [a, b]\n", "x.yml", undefined],
  ["services:\n  a:\n    image: b\nother: c\n", "x.yml", undefined],
  ["variables:\n  a: b\nother: c\n", "x.yml", undefined],
])("%j in %s is %s", async (text, file, id) => expect(await idOf(text, file)).toBe(id));

test("a workflow has variables, commands and inputs at every level", async () => {
  const text = `on: {workflow_call: {inputs: {token: {default: ""}}}}
env: {A: 1}
jobs:
  build:
    runs-on: x
    env: {B: 2}
    container: {image: x, env: {C: 3}, credentials: {username: u, password: p}}
    steps:
      - run: x
        env: {D: 4}
      - uses: azure/login@v2
        with: {creds: c}
  call:
    uses: x
    with: {k: v}
    secrets: {S: t}
`;
  expect(await read(text, "x.yml")).toEqual([
    "env A=1",
    "env B=2",
    "env C=3",
    "credential password=p",
    "command run=x",
    "env D=4",
    "input creds=c",
    "input k=v",
    "input S=t",
  ]);
});

test("a pipeline of Azure DevOps has them below stages, jobs, deployments and conditions", async () => {
  const text = `variables: [{name: A, value: 1}, {group: g}]
stages:
- \${{ if x }}:
  - stage: s
    variables: {B: 2}
    jobs:
    - deployment: d
      strategy: {canary: {on: {failure: {steps: [{bash: r}]}}, deploy: {steps: [{script: x, env: {C: 3}}]}}}
    - template: t.yml
      parameters: {k: v}
`;
  const found = await read(text, "x.yml");
  for (const field of ["env A=1", "env B=2", "command bash=r", "command script=x", "env C=3", "input k=v"])
    expect(found).toContain(field);
});

test("a Compose file has variables as a map and as lines", async () => {
  const text =
    "services:\n  a:\n    image: x\n    environment: {A: '1'}\n  b:\n    image: x\n    environment: [B=2, C]\n";
  expect(await read(text, "compose.yml")).toEqual(expect.arrayContaining(["env A=1", "env B=2"]));
});

test("a pipeline of GitLab has scripts in lists of lists", async () => {
  const text = "variables: {A: {value: '1', description: d}}\nt:\n  before_script: x\n  script: [y, [z]]\n";
  const found = await read(text, ".gitlab-ci.yml");
  for (const field of ["env A=1", "command before_script=x", "command script=y", "command script=z"])
    expect(found).toContain(field);
});

test("what a step is given from the secrets of the platform is known in every command", async () => {
  const text = `on: push
jobs:
  a:
    runs-on: x
    steps:
      - env: {K: "\${{ secrets.WANDB }}"}
        run: az ml job create --set environment_variables.A=$K
`;
  const fields = (await definitionOf(text, "x.yml"))?.fields ?? [];
  expect(fields.find(({ holds }) => holds === "deferred")).toMatchObject({
    name: "A",
    usedAs: ["K", "WANDB", "secret"],
  });
});
