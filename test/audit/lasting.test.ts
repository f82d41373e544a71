import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lastingOf } from "../../src/audit/lasting.ts";

interface Definition {
  readonly properties?: Readonly<Record<string, { readonly "x-ms-mutability"?: readonly string[] }>>;
}

const FILE = join(import.meta.dirname, "../../src/azure/ai-ml-rest/specification.json");
const { definitions } = JSON.parse(readFileSync(FILE, "utf8")) as { definitions: Record<string, Definition> };

/** What the specification says of the properties of some definitions: whether a later request may change them. */
function mutable(names: readonly string[]): [string, boolean][] {
  return names
    .flatMap((name) => Object.entries(definitions[name]?.properties ?? {}))
    .flatMap(([name, { "x-ms-mutability": how }]) =>
      how === undefined ? [] : [[name, how.includes("update")] as [string, boolean]],
    );
}

const JOB = ["ResourceBase", "JobBase", "CommandJob", "SparkJob", "SweepJob", "PipelineJob", "AutoMLJob"];

test.each(mutable(JOB))("whether %s of a job can be changed is what the specification says", (name, isChangeable) => {
  expect(lastingOf("job", `properties.${name}`).isChangeable).toBe(isChangeable && name !== "properties");
});

test("the specification says enough for that", () => {
  expect(mutable(JOB).length).toBeGreaterThan(20);
  expect(mutable(JOB)).toContainEqual(["environmentVariables", false]);
});

test.each([
  [
    "schedule",
    "properties.action.jobDefinition.environmentVariables.A",
    true,
    /every job that it has started keeps it/,
  ],
  ["online deployment", "properties.environmentVariables.A", true, /update the deployment/],
  ["component version", "properties.componentSpec.command", false, /only with the version/],
  ["component version", "properties.tags.a", true, /update the version/],
  ["run", "properties.properties.a", false, /logged for good/],
  ["workspace", "properties.hbiWorkspace", false, /when the workspace was created/],
  ["connection", "name", false, /cannot be changed/],
  ["environment", "name", false, /all its versions/],
])("of a %s %s can be changed: %s", (noun, path, isChangeable, note) => {
  expect(lastingOf(noun, path)).toEqual({ isChangeable, note: expect.stringMatching(note) as string });
});
