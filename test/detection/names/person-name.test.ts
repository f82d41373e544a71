import { expect, test } from "vitest";
import { mayHoldPerson, personNames } from "../../../src/detection/names/person-name.ts";

const found = (value: string): string[] => [...personNames(value)].map(({ start, end }) => value.slice(start, end));

test.each([
  "Alex Doe",
  "maria-garcia",
  "MariaGarcia",
  "priya.sharma",
  "Nguyen, Thanh",
  "tanaka_kenji",
  "Oluwaseun Adeyemi",
  "Łukasz Kowalski",
  "alex doe",
])("%s is a person", (name) => {
  expect(found(name)).toEqual([name]);
  expect(mayHoldPerson(`tags:\n  owner: ${name}\n`)).toBe(true);
  if (!name.includes(" ")) expect(found(`exp ${name} 3`)).toEqual([name]);
});

test.each([
  "Grace Hopper",
  "Jordan Paris",
  "claude-gemma",
  "titanic iris diabetes",
  "Santa Clara",
  "John Doe",
  "alex said garcia wins",
  "martin ran to garcia",
  "the alex doe in lower case",
  "sam-lee",
  "martingale",
  "mariagarcia",
  "johnson-johnson",
  "Maria / Garcia",
])("%s is none", (name) => expect(found(name)).toEqual([]));

test("a text without a pair of names holds none", () => {
  expect(mayHoldPerson("display_name: alex\ncommand: python train.py --model garcia\n")).toBe(false);
});
