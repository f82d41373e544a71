import { expect, test } from "vitest";
import { Secret } from "../../src/detection/secret.ts";
import { KnownValues } from "../../src/fleet/known-values.ts";
import type { ValuePlace } from "../../src/fleet/known-values.ts";
import { memoryResults } from "./memory-results.ts";

const place = (name: string): ValuePlace => ({
  workspace: { subscription: "s", group: "g", name: "w" },
  noun: "job",
  resource: `jobs/${name}`,
  file: `workspaces/w/jobs/${name}`,
});

/** Workers of one run, and what the service answers them. */
function workers(values: Readonly<Record<string, string | undefined>>): {
  start: () => KnownValues;
  reads: string[];
  contents: () => string;
} {
  const results = memoryResults();
  const reads: string[] = [];
  const read = async ({ resource }: ValuePlace): Promise<Secret | undefined> => {
    const name = resource.slice("jobs/".length);
    reads.push(name);
    const value = values[name];
    return value === undefined ? undefined : new Secret(value);
  };
  return { start: () => new KnownValues(results, read), reads, contents: results.contents };
}

test("one value has one name whichever worker comes by, and values that look alike have different ones", async () => {
  const values = { a: "hunter-2x", b: "hunter-3y", c: "hunter-2x" };
  const { start, reads, contents } = workers(values);
  const [one, two] = [start(), start()];
  const name = await one.nameOf(new Secret(values.a), [], place("a"));
  const other = await two.nameOf(new Secret(values.b), [], place("b"));
  expect(other).not.toBe(name);
  expect(await two.nameOf(new Secret(values.c), [], place("c"))).toBe(name);
  expect(await start().nameOf(new Secret(values.b), [], place("b"))).toBe(other);
  // What a worker has found or read itself it reads no more.
  expect(reads).toEqual(["a", "a"]);
  expect(contents()).toContain("jobs/a");
  expect(contents()).not.toContain("hunter");
});

test("workers that come at the same time agree", async () => {
  const values = Object.fromEntries(Array.from({ length: 30 }, (_, number) => [`j${number}`, `hunter-${number % 3}x`]));
  const { start } = workers(values);
  const all = Array.from({ length: 5 }, start);
  const [first = start()] = all;
  const names = await Promise.all(
    Object.entries(values).map(([job, value], index) =>
      (all[index % 5] ?? first).nameOf(new Secret(value), [], place(job)),
    ),
  );
  expect(new Set(names).size).toBe(3);
  names.forEach((name, index) => expect(name).toBe(names[index % 3]));
});

test("a value whose first place is gone is told from no other, and has a name all the same", async () => {
  const { start } = workers({ b: "hunter-2x" });
  const first = await start().nameOf(new Secret("hunter-2x"), [], place("a"));
  const second = await start().nameOf(new Secret("hunter-2x"), [], place("b"));
  expect(second).not.toBe(first);
  expect(await start().nameOf(new Secret("hunter-2x"), [], place("c"))).toBe(second);
});

test("a value that could not be read is read the next time", async () => {
  const results = memoryResults();
  await new KnownValues(results, async () => undefined).nameOf(new Secret("hunter-2x"), [], place("a"));
  let calls = 0;
  const later = new KnownValues(results, async () => {
    if (++calls === 1) throw new Error("no answer");
    return new Secret("hunter-2x");
  });
  await expect(later.nameOf(new Secret("hunter-2x"), [], place("b"))).rejects.toThrow("no answer");
  expect(await later.nameOf(new Secret("hunter-2x"), [], place("b"))).toMatch(/ 1$/);
});

test("values of different scopes are not compared", async () => {
  const { start, reads } = workers({ a: "true" });
  const name = await start().nameOf(new Secret("true"), ["a rule"], place("a"));
  expect(await start().nameOf(new Secret("true"), ["another"], place("b"))).not.toBe(name);
  expect(reads).toEqual([]);
});
