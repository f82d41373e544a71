import { describe, expect, test } from "vitest";
import { fieldsOf } from "./fields-of.ts";

const SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
const ML = "Microsoft.MachineLearningServices";

/** The fields of a template that begin with a path. */
async function template(parts: object, path: string): Promise<string[]> {
  const fields = await fieldsOf(JSON.stringify({ $schema: SCHEMA, ...parts }), "template.json");
  return fields.filter((field) => field.replace(/^azureml-rest\/\S+ /, "").startsWith(path));
}

describe("resources", () => {
  const properties = { jobType: "Command", environmentVariables: { A: "x" } };

  test.each([
    ["a list", { resources: [{ type: `${ML}/workspaces/jobs`, properties }] }, "resources[0]"],
    ["a map by symbolic name", { resources: { job: { type: `${ML}/workspaces/jobs`, properties } } }, "resources.job"],
    [
      "a child that names the last part of its type",
      { resources: [{ type: `${ML}/workspaces`, name: "ws", resources: [{ type: "jobs", properties }] }] },
      "resources[0].resources[0]",
    ],
    [
      "a child that names its whole type",
      { resources: [{ type: `${ML}/workspaces`, resources: [{ type: `${ML}/workspaces/jobs`, properties }] }] },
      "resources[0].resources[0]",
    ],
    [
      "in a nested template",
      {
        resources: [
          {
            type: "Microsoft.Resources/deployments",
            properties: { template: { resources: [{ type: `${ML}/workspaces/jobs`, properties }] } },
          },
        ],
      },
      "resources[0].properties.template.resources[0]",
    ],
  ])("%s", async (_, parts, path) => {
    expect(await template(parts, `${path}.properties.environmentVariables`)).toEqual([
      `azureml-rest/job ${path}.properties.environmentVariables.A env = x`,
    ]);
  });

  test("of other services hold credentials and variables as well", async () => {
    const resources = [
      { type: "Microsoft.KeyVault/vaults/secrets", properties: { value: "x" } },
      {
        type: "Microsoft.Resources/deploymentScripts",
        properties: { environmentVariables: [{ name: "B", secureValue: "y" }], scriptContent: "z" },
      },
    ];
    expect(await template({ resources }, "resources")).toEqual(
      expect.arrayContaining([
        "resources[0].properties.value credential = x",
        "resources[1].properties.environmentVariables[0].secureValue credential = y",
        "resources[1].properties.scriptContent command = z",
      ]),
    );
  });
});

describe("parameters", () => {
  test.each([
    ["secureString", "x", "defaultValue credential = x"],
    ["securestring", "x", "defaultValue credential = x"],
    ["secureObject", { a: "x" }, "defaultValue.a credential = x"],
    ["string", "x", "defaultValue input = x"],
    ["object", { a: "x" }, "defaultValue.a input = x"],
  ])("of type %s with a default", async (type, defaultValue, expected) => {
    expect(await template({ parameters: { p: { type, defaultValue } } }, "parameters.p.default")).toEqual([
      `parameters.p.${expected}`,
    ]);
  });

  test("of a linked template, and its address", async () => {
    const linked = {
      type: "Microsoft.Resources/deployments",
      properties: { templateLink: { uri: "https://x" }, parameters: { p: { value: "v" } } },
    };
    expect(await template({ resources: [linked] }, "resources[0].properties")).toEqual([
      "resources[0].properties.templateLink.uri url = https://x",
      "resources[0].properties.parameters.p.value input = v",
    ]);
  });

  test("of a parameters file", async () => {
    const text = JSON.stringify({
      $schema: SCHEMA.replace("Template", "Parameters"),
      parameters: { p: { value: "v" }, q: { reference: { secretName: "s" } } },
    });
    expect(await fieldsOf(text, "parameters.json")).toEqual(
      expect.arrayContaining(["parameters.p.value input = v", "parameters.q.reference.secretName setting = s"]),
    );
  });
});
