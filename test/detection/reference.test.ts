import { describe, expect, test } from "vitest";
import { isReference, literalDefault } from "../../src/detection/reference.ts";
import { sample } from "../../src/detection/sample.ts";

describe("references and ciphertext", () => {
  test.each([
    "${{ secrets.TOKEN }}",
    "$(kv-secret)",
    "$[variables.token]",
    "$TOKEN",
    "$env:TOKEN",
    "%TOKEN%",
    "!TOKEN!",
    "{{ .Values.token }}",
    "__DB_PASSWORD_2__",
    "__DbPassword__",
    "__db.password__",
    "${var.token}",
    "azurerm_storage_account.main.primary_access_key",
    "[parameters('token')]",
    "kv.getSecret('token')",
    "{{resolve:ssm:token}}",
    "!Ref Token",
    "op://vault/item/token",
    "vault:secret/data/x#token",
    "@Microsoft.KeyVault(VaultName=x;SecretName=y)",
    "@pipeline().parameters.token",
    "https://contoso.vault.azure.net/secrets/token",
    'os.environ["TOKEN"]',
    "dbutils.secrets.get(scope='x', key='y')",
    "args.token",
    "ENC[AES256_GCM,data:x]",
    `AgBy${sample("", 400, "base64")}`,
  ])("%s", (value) => {
    expect(isReference(value)).toBe(true);
  });

  test.each([
    "$Trouble2019",
    "%Kx9trouble%",
    "$Otter73!",
    "__Otter73x__",
    "Kx9(trouble)",
    "ENC",
    `Ag${sample("", 40, "base64")}`,
    "blue.grass",
  ])("%s is none", (value) => {
    expect(isReference(value)).toBe(false);
  });
});

test("the literal default of a variable", () => {
  expect(literalDefault("${X:-abc}")).toEqual({ start: 5, text: "abc" });
  expect(literalDefault("${X-abc}")).toEqual({ start: 4, text: "abc" });
  expect(literalDefault("${X:-$Y}")).toBeUndefined();
  expect(literalDefault("${X}")).toBeUndefined();
});
