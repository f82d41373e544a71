import { describe, expect, test } from "vitest";
import { definitionOf } from "../support/document.ts";

/** `path → names` of the inputs that are used under other names. */
async function uses(text: string): Promise<Record<string, readonly string[]>> {
  const definition = await definitionOf(text);
  const inputs = definition?.fields.filter(({ usedAs }) => usedAs !== undefined) ?? [];
  return Object.fromEntries(inputs.map(({ path, usedAs = [] }) => [path.join("."), usedAs]));
}

const job = (inputs: string, command: string, more = ""): string => `type: command
command: ${command}
environment: azureml:env@latest
compute: azureml:c
inputs:
${inputs}${more}`;

describe("an input of a command job", () => {
  test.each<[string, string, string, Record<string, string[]>]>([
    ["a flag", "  key: abc\n", "python x.py --api_key ${{inputs.key}}", { "inputs.key": ["api_key"] }],
    ["an assignment", "  key: abc\n", "python x.py --api_key=${{ inputs.key }}", { "inputs.key": ["api_key"] }],
    [
      "a variable in the command",
      "  key: abc\n",
      "export TOKEN=${{inputs.key}} && python x.py",
      { "inputs.key": ["TOKEN"] },
    ],
    ["a part of a value", "  key: abc\n", "python x.py --url https://x/${{inputs.key}}/y", { "inputs.key": ["url"] }],
    [
      "several uses",
      "  key: abc\n",
      "x --a ${{inputs.key}} --b ${{inputs.key}} --a ${{inputs.key}}",
      { "inputs.key": ["a", "b"] },
    ],
    [
      "several inputs",
      "  k: a\n  l: b\n",
      "x --a ${{inputs.k}} --b ${{inputs.l}}",
      { "inputs.k": ["a"], "inputs.l": ["b"] },
    ],
    [
      "a map with a default",
      "  key: { type: string, default: abc }\n",
      "x --a ${{inputs.key}}",
      { "inputs.key.default": ["a"] },
    ],
    ["no use", "  key: abc\n", "x --a ${{inputs.other}} --b ${{outputs.key}}", {}],
    ["a use without a name", "  key: abc\n", "x ${{inputs.key}}", {}],
  ])("%s", async (_, inputs, command, expected) => expect(await uses(job(inputs, command))).toEqual(expected));

  test("an environment variable", async () => {
    expect(await uses(job("  key: abc\n", "x", "environment_variables:\n  TOKEN: ${{inputs.key}}\n"))).toEqual({
      "inputs.key": ["TOKEN"],
    });
  });

  test("a use in very many places", async () => {
    const command = Array.from({ length: 5000 }, (_, index) => `--a${index} \${{inputs.key}}`).join(" ");
    expect((await uses(job("  key: abc\n", `x ${command}`)))["inputs.key"]).toHaveLength(20);
  });
});

const pipeline = (inputs: string, jobs: string): string => `type: pipeline
inputs:
${inputs}jobs:
${jobs}`;

describe("through a pipeline", () => {
  test("an input of the pipeline has the name of the node's input and its uses", async () => {
    const text = pipeline(
      "  secret: abc\n",
      `  train:
    type: command
    command: python x.py --api_key \${{inputs.key}}
    environment: azureml:e@latest
    inputs:
      key: \${{parent.inputs.secret}}
`,
    );
    expect(await uses(text)).toEqual({ "inputs.secret": ["key", "api_key"], "jobs.train.inputs.key": ["api_key"] });
  });

  test("a node of a component elsewhere gives the name of its input", async () => {
    const text = pipeline(
      "  secret: abc\n",
      '  train:\n    component: azureml:c@latest\n    inputs: { wandb_key: "${{parent.inputs.secret}}" }\n',
    );
    expect(await uses(text)).toEqual({ "inputs.secret": ["wandb_key"] });
  });

  test("two levels, through a component that is written inside a node", async () => {
    const text = pipeline(
      "  outer: abc\n",
      `  sub:
    inputs:
      middle: \${{parent.inputs.outer}}
    component:
      type: pipeline
      inputs:
        middle: { type: string }
      jobs:
        train:
          type: command
          command: python x.py --api_key \${{inputs.inner}}
          environment: azureml:e@latest
          inputs:
            inner: \${{parent.inputs.middle}}
`,
    );
    expect(await uses(text)).toEqual({
      "inputs.outer": ["middle", "inner", "api_key"],
      "jobs.sub.inputs.middle": ["inner", "api_key"],
      "jobs.sub.component.jobs.train.inputs.inner": ["api_key"],
    });
  });

  test("an inline component's command means the inputs of its node", async () => {
    const text = pipeline(
      "  outer: abc\n",
      `  train:
    inputs: { key: literal }
    component:
      type: command
      command: x --api_key \${{inputs.key}}
      inputs:
        key: { type: string, default: none }
`,
    );
    expect(await uses(text)).toEqual({
      "jobs.train.inputs.key": ["api_key"],
      "jobs.train.component.inputs.key.default": ["api_key"],
    });
  });

  test("a node that is bound to itself ends", async () => {
    const text = pipeline(
      "  a: ${{parent.inputs.a}}\n",
      '  t:\n    component: azureml:c@latest\n    inputs: { a: "${{parent.inputs.a}}" }\n',
    );
    expect(await uses(text)).toEqual({ "inputs.a": ["a"] });
  });
});

test("the arguments of a parallel job", async () => {
  const text = `type: parallel
inputs: { key: abc }
task: { program_arguments: "--model x --api_key \${{inputs.key}}" }
`;
  expect(await uses(text)).toEqual({ "inputs.key": ["api_key"] });
});

test("a body for the REST API", async () => {
  const text = JSON.stringify({
    properties: {
      jobType: "Command",
      command: "x --api_key ${{inputs.key}}",
      inputs: { key: { jobInputType: "literal", value: "abc" } },
    },
  });
  const definition = await definitionOf(text, "body.json");
  expect(definition?.fields.find(({ usedAs }) => usedAs !== undefined)).toMatchObject({
    path: ["properties", "inputs", "key", "value"],
    usedAs: ["api_key"],
  });
});
