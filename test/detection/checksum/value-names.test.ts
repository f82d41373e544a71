import { expect, test } from "vitest";
import { mentions, namesAt } from "../../../src/detection/checksum/value-names.ts";
import { fieldOf } from "../../support/field.ts";

/** The names of `V` in a value of the environment variable `FIELD_NAME`. */
function names(value: string): readonly string[] {
  const at = value.indexOf("V!");
  return namesAt(fieldOf({ role: "env", name: "FIELD_NAME", value }), at, at + 2);
}

test.each([
  ["--account-key V!", "account_key"],
  ["--account-key=V! --x", "account_key"],
  ["export AZURE_STORAGE_KEY='V!'", "azure_storage_key"],
  ['{"accountKey": "V!"}', "account_key"],
  ['{\\"accountKey\\": \\"V!\\"}', "account_key"],
  ['os.environ["API_KEY"] = "V!"', "api_key"],
  ['setenv("API_KEY", "V!")', "api_key"],
  ['-H "Authorization: Bearer V!"', "bearer"],
  ["-H 'api-key: V!'", "api_key"],
  ["environment_variables.X_KEY=V!", "environment_variables_x_key"],
])("%s", (value, name) => {
  expect(names(value)).toEqual([name]);
});

test.each(["V!", ' "V!"\n', "'V!'"])("the field's name counts for its whole value: %j", (value) => {
  expect(names(value)).toEqual(["field_name", "field_name"]);
});

test.each(["x/V!", "V! and more text", "https://V!@host"])("a part of a value has no name of its own: %j", (value) => {
  expect(names(value)).toEqual([]);
});

test("the name above and further names count too", () => {
  const field = {
    ...fieldOf({ role: "credential", name: "password", value: "V!" }),
    path: ["docker", "baseImageRegistry", "password"],
    usedAs: ["--acr-pw"],
  };
  expect(namesAt(field, 0, 2)).toEqual(["password", "base_image_registry_password", "acr_pw"]);
});

test("a word is looked for in the value and in all names", () => {
  const field = { ...fieldOf({ role: "env", name: "CACHE", value: "x" }), usedAs: ["--redis-key"] };
  expect(mentions(field, /redis/i)).toBe(true);
  expect(mentions(field, /cache/i)).toBe(true);
  expect(mentions(field, /batch/i)).toBe(false);
});
