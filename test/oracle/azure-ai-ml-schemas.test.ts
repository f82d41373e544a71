import { beforeAll, describe, expect, test } from "vitest";
import type { Path } from "../../src/document/document.ts";
import { formatPath } from "../../src/document/document.ts";
import { definitionOf } from "../support/document.ts";
import { askSdk, explanations, hasSdk, sortOut } from "./python.ts";

/** One line of azure-ai-ml-schemas.py. */
interface Place {
  readonly schema: string;
  readonly meaning: string;
  readonly path: Path;
  readonly types: readonly (readonly [Path, string])[];
  readonly missing?: string;
}

const VALUE = "a value of the oracle";

/** The value at the path, in maps and lists that are made where they are not there. */
function put(root: Record<string, unknown>, path: Path, value: unknown): void {
  let node = root as Record<string | number, unknown>;
  for (const [index, key] of path.slice(0, -1).entries()) {
    node[key] ??= typeof path[index + 1] === "number" ? [] : {};
    node = node[key] as Record<string | number, unknown>;
  }
  node[path.at(-1) ?? ""] = value;
}

/** The smallest definition with a value at the place. */
function definitionWith({ schema, path, types }: Place): string {
  const root: Record<string, unknown> = { $schema: `azureml/latest/${schema}.schema.json` };
  for (const [at, type] of types) put(root, at, type);
  if (path[0] === "create_monitor") put(root, ["trigger", "type"], "cron");
  put(root, path, VALUE);
  return JSON.stringify(root);
}

/** What we read at a place where the SDK has a meaning, as a line; `undefined` when it is the same. */
async function differenceAt(place: Place): Promise<string | undefined> {
  const definition = await definitionOf(definitionWith(place), "job.json");
  const field = definition?.fields.find(({ value }) => value === VALUE);
  if (field?.role === place.meaning) return undefined;
  const read = definition === undefined ? "not recognised" : (field?.holds ?? field?.role ?? "nothing");
  return `${place.schema} ${formatPath(place.path)}: ${place.meaning} of the SDK, here ${read}`;
}

/**
 * Our tables against the schemas of the SDK, place by place, whether or not any file we know uses it. Differences that are
 * right are explained in azure-ai-ml-schemas-differences.json.
 */
describe.skipIf(!hasSdk())("the schemas of the SDK", () => {
  let places: Place[] = [];
  const found: string[] = [];

  beforeAll(async () => {
    places = askSdk<Place>("azure-ai-ml-schemas.py");
    for (const place of places.filter(({ missing }) => missing === undefined)) {
      const difference = await differenceAt(place);
      if (difference !== undefined) found.push(difference);
    }
    console.log(`the schemas have ${places.length} places with a meaning`);
  }, 120_000);

  test("are all there, with all that is known to have a meaning", () => {
    expect(places.filter(({ missing }) => missing !== undefined)).toEqual([]);
    expect(places.length).toBeGreaterThan(600);
    for (const meaning of ["env", "name", "tag", "command", "text", "credential"])
      expect(places.some((place) => place.meaning === meaning)).toBe(true);
  });

  test("mean what our tables mean, where no reason is given", () => {
    expect(sortOut(found, explanations("azure-ai-ml-schemas-differences.json"))).toEqual({
      unexplained: [],
      unused: [],
    });
  });
});
