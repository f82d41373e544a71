import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { configJsonSchema } from "../../src/config/json-schema.ts";
import { configSchema } from "../../src/config/schema.ts";

const validate = new Ajv2020().compile(configJsonSchema());

describe("JSON Schema and loader agree that it", () => {
  test.each([
    ["is empty", {}, true],
    [
      "is full",
      {
        include: ["a/**"],
        exclude: [],
        rules: { x: "off" },
        failOn: "never",
        minConfidence: "high",
        baseline: "b.json",
        allowEmpty: true,
      },
      true,
    ],
    ["has names", { names: { deny: ["falcon"], allow: [], people: ["adoe"], gitAuthors: false } }, true],
    ["has an ignore entry", { ignore: [{ rule: "x", reason: "because" }] }, true],
    ["has sizes", { limits: { maxFileSize: "10MB", maxFiles: 1 } }, true],
    ["has a size in bytes", { limits: { maxFileSize: 10 } }, true],
    ["has a typo", { failon: "error" }, false],
    ["has a typo below", { names: { denny: [] } }, false],
    ["has a wrong word", { failOn: "errors" }, false],
    ["has a wrong setting", { rules: { x: "of" } }, false],
    ["has a number among the words", { names: { deny: [1] } }, false],
    ["has a blank word", { names: { deny: [" "] } }, false],
    ["has no reason", { ignore: [{ rule: "x" }] }, false],
    ["has a blank reason", { ignore: [{ rule: "x", reason: " " }] }, false],
    ["ignores everything", { ignore: [{ reason: "because" }] }, false],
    ["has a glob from the root", { include: ["/jobs/**"] }, false],
    ["has a negated glob", { exclude: ["!jobs/**"] }, false],
    ["has a wrong size", { limits: { maxFileSize: "10 megabytes" } }, false],
    ["has a size of nothing", { limits: { maxFileSize: "0MB" } }, false],
    ["has a negative limit", { limits: { maxDepth: -1 } }, false],
    ["has null", { baseline: null }, false],
    ["is a list", [], false],
  ])("%s", (_, config, good) => {
    expect({ ajv: validate(config), zod: configSchema.safeParse(config).success }).toEqual({ ajv: good, zod: good });
  });
});

test("every option is explained", () => {
  interface Part {
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Part>>;
    readonly items?: Part;
  }
  const check = (part: Part, path: string): void => {
    expect(part.description?.length ?? 0, path).toBeGreaterThan(10);
    for (const [key, inner] of Object.entries({ ...part.properties, ...part.items?.properties }))
      check(inner, `${path}.${key}`);
  };
  check(configJsonSchema(), "");
});

test("with the rules given, others are errors", () => {
  const check = new Ajv2020().compile(configJsonSchema([{ id: "wandb-api-key", title: "Weights & Biases API key" }]));
  expect(check({ rules: { "wandb-api-key": "off" } })).toBe(true);
  expect(check({ rules: { "wandb-api-key": "of" } })).toBe(false);
  expect(check({ rules: { "wandb-apikey": "off" } })).toBe(false);
});
