import { describe, expect, test } from "vitest";
import { scanText } from "../../src/library/scan.ts";
import { definitionOf, documentOf } from "../support/document.ts";
import { fieldsOf, writtenOf } from "./fields-of.ts";

/** The fields of `var x = …`. */
const read = (expression: string): Promise<string[]> => fieldsOf(`var x = ${expression}\n`, "main.bicep");

describe("strings", () => {
  test.each([
    ["'plain'", "plain"],
    [String.raw`'it\'s \\ \n'`, "it's \\ \n"],
    [String.raw`'\u{41}\u{1F511}'`, "A\u{1f511}"],
    [String.raw`'\${name}'`, "${name}"],
    ["'${name}'", "${name}"],
    ["'a${f('b', { c })}e'", "a${f('b', { c })}e"],
    ["'''\nline 'one'\nline \\n\n'''", "line 'one'\nline \\n\n"],
    ["'''a''''", "a'"],
    ["''", ""],
  ])("%s", async (written, value) => {
    expect(await read(written)).toEqual([`var.x setting = ${value}`]);
  });

  test.each(["'open", "'${open", "'''open", "'a\\"])("%s is left open without harm", async (written) => {
    const [first] = await read(`${written}\nparam password string = 'hunter-2x'`);
    expect(first).toMatch(/^var\.x setting = /);
  });

  test("each unit of a value leads back to where it is written", async () => {
    const document = await documentOf(String.raw`var x = 'a\'b\u{41}c'`, "main.bicep");
    const found = (await definitionOf(document.source.text, "main.bicep"))?.fields[0];
    const at = (start: number, end: number): string | undefined =>
      found && document.source.slice(found.scalar.at(start, end));
    expect([at(0, 1), at(1, 2), at(3, 4), at(4, 5), at(0, 5)]).toEqual([
      "a",
      String.raw`\'`,
      String.raw`\u{41}`,
      "c",
      String.raw`a\'b\u{41}c`,
    ]);
  });
});

describe("expressions", () => {
  test.each([
    ["name", []],
    ["account.listKeys().keys[0].value", []],
    ["kv.getSecret('hf-token')", ["var.x.arguments[0] setting = hf-token"]],
    ["empty(a) ? 'b' : c", ["var.x setting = b"]],
    ["a == 'prod' ? 'b' : 'c'", ["var.x[0] setting = b", "var.x[1] setting = c"]],
    ["a ?? 'b'", ["var.x setting = b"]],
    ["('b')", ["var.x setting = b"]],
    ["union({ a: 'b' }, other)", ["var.x.a setting = b"]],
    ["a\n  ? 'b'\n  : c", ["var.x setting = b"]],
    ["[\n  'a'\n  'b' // two\n]", ["var.x[0] setting = a", "var.x[1] setting = b"]],
    [
      "{ a: 1, 'b': true, c: { d: null } }",
      ["var.x.a setting = 1", "var.x.b setting = true", "var.x.c.d setting = null"],
    ],
    ["[for i in range(0, 3): { a: 'b' }]", ["var.x.a setting = b"]],
    ["[for (item, i) in items: if (item.on) { a: 'b' }]", ["var.x.a setting = b"]],
    ["{\n  ...shared\n  a: 'b'\n}", ["var.x.a setting = b"]],
    ["/* one */ 'a' // two", ["var.x setting = a"]],
    ["map(items, item => { a: 'b' })", ["var.x.a setting = b"]],
  ])("%s", async (written, fields) => {
    expect(await read(written)).toEqual(fields);
  });
});

describe("declarations", () => {
  test("a default of a secure parameter is a credential, of another one an input", async () => {
    const text = "@secure()\n@minLength(3)\nparam a string = 'x'\n@description('y')\nparam b object = { c: 'z' }\n";
    expect((await fieldsOf(text, "main.bicep")).filter((field) => field.includes("default"))).toEqual([
      "param.a.default credential = x",
      "param.b.default.c input = z",
    ]);
  });

  test("a parameters file", async () => {
    const text = "using './main.bicep'\nparam a = 'x'\nparam b = az.getSecret('s', 'g', 'v', 'n')\n";
    expect((await definitionOf(text, "prod.bicepparam"))?.format.id).toBe("bicep/parameters");
    expect(await fieldsOf(text, "prod.bicepparam")).toContain("param.a.value input = x");
  });

  test("resources of Azure ML are read as the REST body they are, also inside others, in conditions and loops", async () => {
    const text = `
resource ws 'Microsoft.MachineLearningServices/workspaces@2024-04-01' = if (deploy) {
  name: 'ws'
  @batchSize(1)
  resource store 'datastores' = [for name in names: {
    name: name
    properties: { datastoreType: 'AzureBlob', credentials: { secrets: { key: 'x' } } }
  }]
  resource scoring 'onlineEndpoints@2024-04-01' = {
    name: 'scoring'
    resource blue 'deployments' = {
      properties: { environmentVariables: { A: 'y' } }
    }
  }
}
resource job 'microsoft.machinelearningservices/workspaces/jobs@2024-04-01' = {
  properties: { environmentVariables: { B: 'z' }, command: 'run' }
}`;
    expect(await fieldsOf(text, "main.bicep")).toEqual(
      expect.arrayContaining([
        "azureml-rest/datastore resource.ws.resource.store.properties.credentials.secrets.key credential = x",
        "azureml-rest/onlineDeployment resource.ws.resource.scoring.resource.blue.properties.environmentVariables.A env = y",
        "azureml-rest/job resource.job.properties.environmentVariables.B env = z",
        "azureml-rest/job resource.job.properties.command command = run",
      ]),
    );
  });

  test("every value stands where its field says", async () => {
    const text =
      "\u{feff}param a string = 'x'\r\nvar b = '''\r\ny\r\n'''\r\nmodule c 'd.bicep' = { params: { e: 'f' } }\r\n";
    const written = await writtenOf(text, "main.bicep");
    expect(written).toEqual(expect.arrayContaining(["x", "y\r\n", "d.bicep", "f"]));
  });
});

test("a comment suppresses", async () => {
  const line = "param password string = 'hunter-2x' // jobscrub: ignore[literal-secret] made up";
  const { findings, summary } = await scanText(line, { file: "main.bicep" });
  expect(findings).toEqual([]);
  expect(summary.suppressed).toBe(1);
});

test("what is nested too deeply is read as text", async () => {
  const { problems } = await documentOf(`var x = ${"[".repeat(5000)}`, "main.bicep");
  expect(problems.map(({ message }) => message)).toEqual(["nested too deeply; read as plain text only"]);
});
