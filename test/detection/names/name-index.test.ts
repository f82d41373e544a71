import fc from "fast-check";
import { expect, test } from "vitest";
import { NameIndex } from "../../../src/detection/names/name-index.ts";
import { fold } from "../../../src/detection/names/words.ts";

const indexOf = (...names: string[]): NameIndex<string> =>
  new NameIndex(names.map((name) => [fold(name), name] as const));
const found = (value: string, ...names: string[]): string[] =>
  [...indexOf(...names).in(value)].map(({ start, end }) => value.slice(start, end));

test.each([
  ["Project-Falcon", ["project falcon"], ["Project-Falcon"]],
  ["projectfalcon", ["project falcon"], ["projectfalcon"]],
  ["my PROJECT_FALCON_v2", ["Project Falcon"], ["PROJECT_FALCON"]],
  ["falconv2", ["falcon"], ["falcon"]],
  ["falcon2", ["falcon"], ["falcon"]],
  ["FALCONv2", ["falcon"], ["FALCON"]],
  ["falconry", ["falcon"], []],
  ["scanner", ["ann"], []],
  ["x-ab-y", ["ab"], ["ab"]],
  ["ab", ["ab"], ["ab"]],
  ["blue heron lake", ["blue heron", "blue heron lake", "lake"], ["blue heron lake"]],
  ["falcon and falcon", ["falcon"], ["falcon", "falcon"]],
  ["Müller", ["Muller"], ["Müller"]],
  ["Проект Сокол", ["сокол"], ["Сокол"]],
])("in %s of %j: %j", (value, names, places) => expect(found(value, ...names)).toEqual(places));

test("what is found in a value, the look at the whole text does not miss", () => {
  const name = fc.constantFrom("falcon", "Project Falcon", "adoe", "x1", "blue-heron", "Doe, Alex");
  const part = fc.constantFrom(
    "falcon",
    "Falcon",
    "PROJECT",
    "FALCON",
    "project",
    "adoe",
    "x1",
    "X",
    "1",
    "blue",
    "Heron",
    "doe",
    "Alex",
    "v",
    "v2",
    "a",
    "é",
    "–",
    "😀",
  );
  const separator = fc.constantFrom("", "-", "_", " ", ".", ": ", "\n  ");
  fc.assert(
    fc.property(
      fc.array(name, { maxLength: 3 }),
      fc.array(fc.tuple(part, separator), { maxLength: 6 }),
      (names, parts) => {
        const text = parts.flat().join("");
        const index = indexOf(...names);
        if ([...index.in(text)].length > 0) expect(index.mayStandIn(text)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test("a look at a text tells what cannot be there", () => {
  const index = indexOf("falcon", "alex doe");
  expect(index.mayStandIn("display_name: churn-baseline\ncommand: python train.py # scanner falconry")).toBe(false);
  expect(index.mayStandIn("display_name: churn\nexperiment_name: Project-Falcon\n")).toBe(true);
  expect(indexOf().mayStandIn("falcon é")).toBe(false);
});
