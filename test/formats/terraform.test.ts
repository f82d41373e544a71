import { describe, expect, test } from "vitest";
import { definitionOf, documentOf } from "../support/document.ts";
import { fieldsOf, writtenOf } from "./fields-of.ts";

/** The fields of `locals { x = … }`. */
const read = (expression: string): Promise<string[]> => fieldsOf(`locals {\n  x = ${expression}\n}\n`, "main.tf");

describe("strings", () => {
  test.each([
    [`"plain"`, "plain"],
    [String.raw`"a \"b\" \\ \n \u0041 \U0001F511"`, 'a "b" \\ \n A \u{1f511}'],
    [`"$\${HOME} %%{if}"`, "${HOME} %{if}"],
    [`"\${var.a}"`, "${var.a}"],
    [`"a\${f("b", ["c"])}d"`, `a\${f("b", ["c"])}d`],
    ["<<EOT\n  one\n two\nEOT", "  one\n two"],
    ["<<-EOT\n    one\n\n      two\n  EOT", "one\n\n  two"],
    ["<<EOT\nEOT", ""],
  ])("%s", async (written, value) => {
    expect(await read(written)).toEqual([`locals.x input = ${value}`]);
  });

  test.each([`"open`, `"\${open`, "<<EOT\nopen", `"a\\`])("%s is left open without harm", async (written) => {
    expect((await read(written))[0]).toMatch(/^locals\.x input = /);
  });
});

describe("expressions", () => {
  test.each([
    ["var.a", []],
    [`var.a == "prod" ? "b" : var.c`, ["locals.x input = b"]],
    [`jsonencode({ a = "b" })`, ["locals.x.a input = b"]],
    [`{ a = "b", "c" : "d", (var.e) = "f" }`, ["locals.x.a input = b", "locals.x.c input = d"]],
    [`["a", var.b, "c"]`, ["locals.x[0] input = a", "locals.x[1] input = c"]],
    [`format("a", "b")`, ["locals.x.arguments[0] input = a", "locals.x.arguments[1] input = b"]],
    [`lookup(var.a, "b", "c")`, ["locals.x[0] input = c", "locals.x[1].arguments[0] input = b"]],
    [`coalesce(var.a, "b")`, ["locals.x input = b"]],
    [`sha256(coalesce(var.a, "b"))`, ["locals.x.arguments[0] input = b"]],
    [`{ for k, v in var.a : k => v if v != "b" }`, []],
    [`"a" # comment`, ["locals.x input = a"]],
    ["-1.5e3", ["locals.x input = -1.5e3"]],
  ])("%s", async (written, fields) => {
    expect(await read(written)).toEqual(fields);
  });
});

describe("blocks", () => {
  test("a default of a sensitive variable is a credential, of another one an input", async () => {
    const text = `variable "a" {\n  default = "x"\n  sensitive = true\n}\nvariable "b" { default = "y" }\n`;
    expect((await fieldsOf(text, "main.tf")).filter((field) => field.includes("default"))).toEqual([
      "variable.a.default credential = x",
      "variable.b.default input = y",
    ]);
  });

  test("resources of azurerm and of azapi", async () => {
    const text = `
resource "azurerm_machine_learning_datastore_datalake_gen2" "a" {
  client_secret = "x"
}
resource "azurerm_machine_learning_compute_cluster" "b" {
  ssh { admin_password = "y" }
}
resource "azapi_resource" "c" {
  type = "Microsoft.MachineLearningServices/workspaces/jobs@2024-04-01"
  body = jsonencode({ properties = { environmentVariables = { A = "z" } } })
}
resource "azapi_resource" "d" {
  type = "Microsoft.MachineLearningServices/workspaces/connections@2024-04-01"
  sensitive_body = { properties = { credentials = { pat = "w" } } }
}`;
    expect(await fieldsOf(text, "main.tf")).toEqual(
      expect.arrayContaining([
        "terraform/datastore_datalake_gen2 resource.azurerm_machine_learning_datastore_datalake_gen2.a.client_secret credential = x",
        "terraform/compute_cluster resource.azurerm_machine_learning_compute_cluster.b.ssh.admin_password credential = y",
        "azureml-rest/job resource.azapi_resource.c.body.properties.environmentVariables.A env = z",
        "azureml-rest/connection resource.azapi_resource.d.sensitive_body.properties.credentials.pat credential = w",
      ]),
    );
  });

  test("providers and backends", async () => {
    const text = `provider "azurerm" {\n  client_secret = "x"\n}\nterraform {\n  backend "azurerm" { access_key = "y" }\n}\n`;
    expect(await fieldsOf(text, "main.tf")).toEqual([
      "provider.azurerm.client_secret credential = x",
      "terraform.backend.azurerm.access_key credential = y",
    ]);
  });

  test.each([
    ["prod.auto.tfvars", "terraform/variables", `db_password = "x"\n`],
    ["main.tf", "terraform/configuration", `output "a" { value = "b" }`],
    ["terraform.tfstate", "terraform/state", '{"terraform_version": "1.9.0", "resources": []}'],
    ["terraform.tfstate.backup", "terraform/state", '{"terraform_version": "1.9.0", "resources": []}'],
    // Keys of a variables file may be those of a workspace.
    ["ws.tfvars", "terraform/variables", `storage_account = "a"\nkey_vault = "b"\nlocation = "c"\n`],
  ])("%s is %s", async (file, format, text) => {
    expect((await definitionOf(text, file))?.format.id).toBe(format);
  });

  test("every value stands where its field says", async () => {
    const text = '\u{feff}a = "x"\r\nb = <<-EOT\r\n  y\r\nEOT\r\nc {\r\n  d = ["e"]\r\n}\r\n';
    expect(await writtenOf(text, "x.tfvars")).toEqual(["x", "y\r", "e"]);
  });
});

test("what is nested too deeply is read as text", async () => {
  const { problems } = await documentOf("a {\n".repeat(5000), "main.tf");
  expect(problems.map(({ message }) => message)).toEqual(["nested too deeply; read as plain text only"]);
});

test("a file without a single literal is no definition", async () => {
  expect(await definitionOf("# nothing\n", "main.tf")).toBeUndefined();
});
