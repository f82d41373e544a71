import { describe, expect, test } from "vitest";
import { isReference } from "../../src/detection/reference.ts";
import { remediesFor } from "../../src/remedies/remedy.ts";
import { adviceFor, blocksOf, subjectOf } from "./subject.ts";

const value = {
  family: "template",
  role: "input",
  path: ["param", "sqlPassword", "default"],
  name: "sqlPassword",
} as const;

describe("a value in a template", () => {
  test.each([
    ["main.bicep", "az.getSecret('<subscription>', '<group>', '<vault>', 'sql-password')"],
    ["main.bicep", "@secure()\nparam sqlPassword string"],
    ["prod.bicepparam", "sqlPassword: vault.getSecret('sql-password')"],
    ["main.tf", 'data "azurerm_key_vault_secret" "sql_password" {'],
    ["terraform.tfvars.json", "export TF_VAR_sql_password"],
    ["prod.tfvars", "# where the variable is used: data.azurerm_key_vault_secret.sql_password.value"],
    ["prod.tfvars", "The state holds what a data source has read, in plain text"],
    ["template.json", '"secretName": "sql-password"'],
    ["terraform.tfstate", "remote backend"],
  ])("of %s: %s", (file, expected) => {
    expect(adviceFor({ ...value, file })).toContain(expected);
  });

  test.each([
    [["provider", "azurerm", "client_secret"], "export ARM_CLIENT_SECRET"],
    [["terraform", "backend", "azurerm", "access_key"], "export ARM_ACCESS_KEY"],
    [["terraform", "backend", "azurerm", "access_key"], "use_azuread_auth = true"],
    [["terraform", "backend", "http", "password"], "takes neither variables nor data sources"],
  ])("with which Terraform signs in (%j) is not read from a data source: %s", (path, expected) => {
    const name = path.at(-1) ?? "";
    const text = adviceFor({
      ...value,
      role: "credential",
      format: "terraform/configuration",
      path,
      name,
      file: "main.tf",
    });
    expect(text).toContain(expected);
    expect(text).not.toContain("azurerm_key_vault_secret");
  });

  test("another provider can read it there", () => {
    const path = ["provider", "snowflake", "password"];
    expect(adviceFor({ ...value, role: "credential", path, name: "password", file: "main.tf" })).toContain(
      'data "azurerm_key_vault_secret" "password" {',
    );
  });

  test("what is offered in its place is itself no finding", () => {
    expect(isReference("data.azurerm_key_vault_secret.sql_password.value")).toBe(true);
  });
});

describe("a value of a resource that a template declares", () => {
  const credentials = ["resource", "store", "properties", "credentials", "secrets", "key"];

  test("as a credential can come from a secure parameter, and the CLI is not asked to create anything", () => {
    const text = adviceFor({
      family: "datastore",
      role: "credential",
      format: "azureml-rest/datastore",
      path: credentials,
      file: "main.bicep",
    });
    expect(text).toContain("@secure()");
    expect(text).not.toContain("az ml datastore create");
  });

  test("in a job's environment keeps the advice of a job, with the lines of the REST body", () => {
    const path = ["resource", "job", "properties", "environmentVariables", "HF_TOKEN"];
    const remedies = remediesFor(
      subjectOf({ family: "job", role: "env", format: "azureml-rest/job", path, file: "main.bicep" }),
    );
    expect(blocksOf(remedies).yaml).toEqual([]);
    const [json = ""] = blocksOf(remedies).json;
    expect(JSON.parse(json.slice(json.indexOf("{")))).toHaveProperty("properties.environmentVariables.KEY_VAULT_URL");
  });
});
