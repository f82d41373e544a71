import { expect, test } from "vitest";
import { Exposures } from "../../src/audit/exposures.ts";
import { Secret } from "../../src/detection/secret.ts";
import type { Finding } from "../../src/findings/finding.ts";

const findingOf = (value: string, severity: Finding["severity"] = "error"): Finding => ({
  rule: "literal-secret",
  severity,
  confidence: "high",
  message: "a password",
  file: "workspaces/w/jobs/j",
  format: { id: "azureml-rest/job", title: "job", family: "job" },
  role: "env",
  path: "properties.environmentVariables.A",
  span: { start: 0, end: 1 },
  start: { line: 1, column: 1 },
  end: { line: 1, column: 2 },
  secret: new Secret(value),
  fingerprint: "0123456789abcdef0123",
  evidence: [],
  remedies: [],
  related: [],
  excerpt: { firstLine: 1, lines: [], mark: { line: 1, column: 1, length: 1 } },
});

const where = (name: string, createdAt = "2026-01-01"): Parameters<Exposures["add"]>[1] => ({
  workspace: 0,
  noun: "job",
  resource: `jobs/${name}`,
  file: `workspaces/w/jobs/${name}`,
  order: [0],
  createdAt,
  createdBy: "ada",
});

test("places of one value are counted, from the first to the last", () => {
  const exposures = new Exposures();
  exposures.add(findingOf("hunter-2x"), where("b", "2026-02-01"));
  exposures.add(findingOf("hunter-2x"), where("a", "2025-12-01"));
  exposures.add(findingOf("hunter-3y"), where("c"));
  expect(exposures.findings().map(({ exposure }) => [exposure?.places, exposure?.since, exposure?.until])).toEqual([
    [2, "2025-12-01", "2026-02-01"],
    [1, "2026-01-01", "2026-01-01"],
  ]);
});

test("what the journal tells of places is enough to go on counting, once their values were read again", () => {
  const before = new Exposures();
  const places = [before.add(findingOf("hunter-2x"), where("a")), before.add(findingOf("hunter-2x"), where("b"))];
  expect(JSON.stringify(places)).not.toContain("hunter");
  const after = new Exposures();
  for (const place of places) after.count(JSON.parse(JSON.stringify(place)) as (typeof places)[0]);
  expect(after.problems().map(({ message }) => message)).toEqual([
    "literal-secret was found at properties.environmentVariables.A, but the resource has changed or is gone since then",
  ]);
  after.restore(0, findingOf("hunter-2x"));
  after.add(findingOf("hunter-2x"), where("c"));
  expect(after.findings().map(({ exposure }) => exposure?.places)).toEqual([3]);
  expect(after.problems()).toEqual([]);
});

test("of very many different values some are kept and the others counted, severity by severity", () => {
  const exposures = new Exposures();
  for (let index = 0; index < 1500; index++) exposures.add(findingOf(`hunter-${index}`), where(`j${index}`));
  exposures.add(findingOf("hunter-2x", "warning"), where("w"));
  expect(exposures.findings()).toHaveLength(1001);
  expect(exposures.problems().map(({ message }) => message)).toEqual([
    "500 more findings are not shown, since there are too many different ones",
  ]);
});
