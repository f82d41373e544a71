import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { definitionOf } from "../support/document.ts";

const read = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")) as Record<string, string>;

/** Every place of the published schema that takes a text, with its type. */
const leaves = read("runconfig-leaves.json");
/** Places whose values can be judged like any setting, and why. */
const harmless = read("runconfig-harmless.json");

/** A run configuration with one value at a place; `**` is filled with a list that conda files have. */
function configurationWith(leaf: string): string {
  let tree: unknown = "a-value";
  const segments = leaf.split(".").flatMap((segment) => (segment === "**" ? ["channels", "*"] : [segment]));
  for (const segment of segments.toReversed()) tree = segment === "*" ? { x: tree } : { [segment]: tree };
  const root = tree as Record<string, unknown>;
  return JSON.stringify({ script: "train.py", ...root });
}

async function placeOf(leaf: string): Promise<string> {
  const definition = await definitionOf(configurationWith(leaf), "train.runconfig");
  expect(definition?.format.id).toBe("azureml-v1/runconfig");
  const field = definition?.fields.find(({ value }) => value === "a-value");
  if (field === undefined) return "unread";
  return field.role === "setting" ? (field.holds ?? "setting") : field.role;
}

test.each(Object.keys(leaves))("%s is a field of its own kind or known to be harmless", async (leaf) => {
  const place = await placeOf(leaf);
  expect(place, `${leaf} is read as a plain setting and stands in no list`).toSatisfy(
    (role: string) => role !== "unread" && (role !== "setting") !== Object.hasOwn(harmless, leaf),
  );
});

test("what is called harmless is in the schema and has a reason", () => {
  for (const [leaf, reason] of Object.entries(harmless)) {
    expect(leaves).toHaveProperty([leaf]);
    expect(reason.length, leaf).toBeGreaterThan(10);
  }
});

test("the places that hold secrets by their nature are read as such", async () => {
  expect(await placeOf("environment.environmentVariables.*")).toBe("env");
  expect(await placeOf("environment.docker.baseImageRegistry.password")).toBe("credential");
  expect(await placeOf("environment.docker.arguments.*")).toBe("command");
  expect(await placeOf("environment.python.condaDependencies.**")).toBe("url");
  expect(await placeOf("arguments.*")).toBe("argument");
  expect(await placeOf("spark.configuration.*")).toBe("input");
});
