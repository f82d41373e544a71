import { expect, test } from "vitest";
import { listedNames } from "../../../src/detection/names/listed-names.ts";
import { userForms } from "../../../src/detection/names/user-forms.ts";

test.each([
  ["Alex Doe", ["alexdoe", "doealex", "adoe", "alexd", "doea"]],
  ["alex.doe", ["alexdoe", "doealex", "adoe", "alexd", "doea"]],
  ["Doe, Alex", ["alexdoe", "doealex", "adoe", "alexd", "doea"]],
  ["Alex Maria Doe", ["alexmariadoe", "alexdoe", "doealex", "adoe", "alexd", "doea"]],
  ["Jürgen Groß", ["jurgengross", "juergengross", "jgross"]],
  ["adoe", ["adoe"]],
])("%s", (name, expected) => expect(userForms(name).map(([form]) => form)).toEqual(expect.arrayContaining(expected)));

test("an initial beside a surname that makes a common word is none", () => {
  const forms = [...userForms("Brian Ash"), ...userForms("Tom Rain"), ...userForms("Adam Wright")].map(
    ([form]) => form,
  );
  for (const word of ["bash", "train", "adamw"]) expect(forms).not.toContain(word);
});

test("an allowed form is no name, and others of the same person are", () => {
  const { people } = listedNames({ people: ["alex doe"], denied: [], allowed: ["ADOE"] });
  expect([...people.in("adoe")]).toEqual([]);
  expect([...people.in("alexd")]).toHaveLength(1);
});

test("thousands of authors are told apart by one look", () => {
  const people = Array.from({ length: 20_000 }, (_, index) => `given${index} surname${index}`);
  const { people: index } = listedNames({ people, denied: [], allowed: [] });
  expect(
    [...index.in("run of Given19999-Surname19999 and given1.surname2")].map(({ start, end }) => [start, end]),
  ).toEqual([[7, 30]]);
});
