import fc from "fast-check";
import { expect, test } from "vitest";
import { remediesFor } from "../../src/remedies/remedy.ts";
import { all } from "./all-places.ts";
import { CATEGORIES, FAMILIES, ROLES, subjectOf, textOf } from "./subject.ts";

test("every place has advice that can be acted upon", () => {
  for (const { place, remedies } of all) {
    expect(remedies.length, JSON.stringify(place)).toBeGreaterThan(0);
    for (const remedy of remedies) {
      expect(remedy.title).toMatch(/^[A-Z][^\n]{10,170}[^.\s]$/);
      expect(remedy.safety).toBe("manual");
      expect(remedy.edits).toEqual([]);
      expect(remedy.steps.length).toBeGreaterThan(0);
      expect(remedy.steps.join("\n").split("\n").length, remedy.title).toBeLessThan(34);
      for (const step of remedy.steps) expect(step, remedy.title).not.toMatch(/undefined|\[object|\s$|^\s|^$/);
    }
  }
});

test("the last remedy of a secret that may have leaked is its rotation, and a slot has none", () => {
  for (const { place, remedies } of all) {
    const isRotation = remedies.at(-1)?.title.startsWith("If it was ever submitted or committed, rotate it");
    expect(isRotation, JSON.stringify(place)).toBe(place.category === "secret" && place.slot === false);
  }
  const info = remediesFor(subjectOf({ family: "job", role: "env", severity: "info" }));
  expect(textOf(info)).not.toContain("rotate it");
});

const references = /\$\{\{\s*(?:keyvault|azureml)|@Microsoft\.KeyVault\(|secretref:/i;

test("references are recommended where they are resolved, and nowhere else", () => {
  for (const { place, remedies } of all) {
    if (place.family === "online-deployment" || place.family === "command-line") continue;
    expect(textOf(remedies), JSON.stringify(place)).not.toMatch(references);
  }
  for (const role of ROLES) {
    expect(
      textOf(
        remediesFor(
          subjectOf({
            family: "job",
            role,
            category: "reference",
            value: "${{keyvault:https://kv.vault.azure.net/secrets/a/b}}",
          }),
        ),
      ),
    ).not.toMatch(references);
  }
  expect(textOf(remediesFor(subjectOf({ family: "online-deployment", role: "env" })))).toContain(
    "HF_TOKEN: ${{keyvault:https://<vault>.vault.azure.net/secrets/hf-token/<version>}}",
  );
});

/** Random secrets, and names, paths and files that hold the secret themselves. */
const secrets = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom("__lookupGetter__", "hasOwnProperty", "propertyIsEnumerable", "toLocaleString"),
  },
  { weight: 8, arbitrary: fc.stringMatching(/^[A-Za-z0-9_.~-]{12,60}$/) },
  { weight: 8, arbitrary: fc.string({ minLength: 12, maxLength: 80 }) },
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z]{4,8}:\/\/[a-z]{3,9}:[A-Za-z0-9]{12,30}@[a-z]{3,9}\.io\/x$/) },
);

test("no remedy repeats the value", () => {
  fc.assert(
    fc.property(
      secrets.filter((value) => value.trim().length >= 12),
      fc.constantFrom(...FAMILIES),
      fc.constantFrom(...ROLES),
      fc.constantFrom(...CATEGORIES),
      fc.constantFrom("plain", "name", "path", "file", "prefix"),
      fc.boolean(),
      (value, family, role, category, where, slot) => {
        const path =
          where === "path"
            ? ["jobs", value, "environment_variables", value]
            : where === "prefix"
              ? ["inputs", `my-${value}`]
              : ["inputs", "token"];
        const subject = subjectOf({
          family,
          role,
          category,
          path,
          slot,
          value,
          ...(where === "name" ? { name: value } : {}),
          file: where === "file" ? `a/${value}.yml` : "a/job.yml",
        });
        const text = textOf(remediesFor(subject));
        for (const secret of [value, value.trim(), value.toLowerCase()])
          expect(text.includes(secret), `${family} ${role} ${category} ${where}`).toBe(false);
      },
    ),
    { numRuns: 3000 },
  );
});
