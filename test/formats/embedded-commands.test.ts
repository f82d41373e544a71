import { describe, expect, test } from "vitest";
import { exampleField } from "../../src/detection/example-field.ts";
import { commandsWithin, withinWord } from "../../src/formats/embedded-commands.ts";
import { assignedInProse } from "../../src/formats/prose-assignments.ts";
import type { Field } from "../../src/formats/format.ts";

const told = (fields: Iterable<Field>): string[] => Array.from(fields, ({ name, value }) => `${name}=${value}`);
const text = (value: string): Field => exampleField({ role: "text", name: "description", value });

describe("a command inside a value is read from its program to the end of the line", () => {
  test.each([
    ["Reads with docker login -u contoso -p Xx4-9 acr", ["u=contoso", "password=Xx4-9"]],
    ["Uses curl -u svc:Xx4-9 to fetch", ["password=Xx4-9"]],
    ["first\ncurl -u svc:Xx4-9 https://contoso.com\nnot -p this", ["password=Xx4-9"]],
    ["mycurl -u svc:Xx4-9", []],
    ["Please curl the endpoint", []],
  ])("%s", (value, expected) => {
    expect(told(commandsWithin(text(value)))).toEqual(expected);
  });

  test("at its place in the file", () => {
    const field = text("Uses curl -u svc:Xx4-9 to fetch");
    const [found] = commandsWithin(field);
    expect(found?.within).toBe(field);
    expect(field.scalar.value.slice(found?.offset).startsWith("Xx4-9 to")).toBe(true);
  });
});

test("a word of a command can be a list of variables or a command", () => {
  expect(told(withinWord(text("LOG=info,DB_PASSWORD=Xx4-9")))).toEqual(["LOG=info", "DB_PASSWORD=Xx4-9"]);
  expect(told(withinWord(text("PGPASSWORD=Xx4-9 psql -h db")))).toEqual(["PGPASSWORD=Xx4-9"]);
  expect(told(withinWord(text("Xx4-9=")))).toEqual([]);
});

describe("in a text for people only what no word looks like is told", () => {
  test.each([
    ["Run with DB_PASSWORD=gR7-pwl2 set.", ["DB_PASSWORD=gR7-pwl2"]],
    ["Run with -v and DB_PASSWORD=gR7-pwl2, then wait.", ["DB_PASSWORD=gR7-pwl2"]],
    ["Run with DB_PASSWORD=required set.", []],
    ["-e DB_PASSWORD=gR7-pwl2 --ipc=host", ["DB_PASSWORD=gR7-pwl2"]],
    ["python train.py --token gR7-pwl2", ["token=gR7-pwl2"]],
    ["docker login -u contoso -p myLongWord acr", ["password=myLongWord"]],
  ])("%s", (value, expected) => {
    expect(told(assignedInProse(text(value), "prose"))).toEqual(expected);
  });
});
