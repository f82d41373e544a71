import { expect, test } from "vitest";
import { stepParts, withoutNames } from "../../src/reporters/steps.ts";

test.each([
  ["Delete the line.", [{ prose: "Delete the line." }]],
  ["Note: read the page first", [{ prose: "Note: read the page first" }]],
  ["`az keyvault secret set` prints it: take care", [{ prose: "`az keyvault secret set` prints it: take care" }]],
  ["az login --identity", [{ code: ["az login --identity"] }]],
  ["Log in: az login --identity", [{ prose: "Log in:" }, { code: ["az login --identity"] }]],
  ["If not: git add . now. Then go on.", [{ prose: "If not:" }, { code: ["git add . now"] }, { prose: "Then go on." }]],
  ["# job.yml:\nidentity:\n  type: managed", [{ code: ["# job.yml:", "identity:", "  type: managed"] }]],
  ["Add this:\nidentity:\n  type: managed", [{ prose: "Add this:" }, { code: ["identity:", "  type: managed"] }]],
])("the parts of %j", (step, parts) => {
  expect(stepParts(step)).toEqual(parts);
});

test.each([
  ["read HF_TOKEN from hf-token", ["HF_TOKEN"], "read \0 from \0"],
  ["read it from job.yml", ["a", "job.yml"], "read it from \0"],
  ["read it", ["", "...", "名前", "x.".repeat(1_000_000)], "read it"],
])("%j without %j", (text, names, rest) => {
  expect(withoutNames(text, names)).toBe(rest);
});
