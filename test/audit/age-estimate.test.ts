import { expect, test } from "vitest";
import { AgeEstimate } from "../../src/audit/age-estimate.ts";
import type { Resource } from "../../src/audit/resource-list.ts";

const page = (...dates: readonly (string | undefined)[]): Resource[] =>
  dates.map((createdAt) => ({ path: "", name: "", body: {}, ...(createdAt === undefined ? {} : { createdAt }) }));

const NOW = Date.parse("2026-01-11");

test("a list with the newest first is as far as its dates go back", () => {
  const estimate = new AgeEstimate("2026-01-01", NOW);
  expect(estimate.after(page("2026-01-11", "2026-01-10"))).toBeCloseTo(0.1);
  expect(estimate.after(page("2026-01-09", "2026-01-06"))).toBeCloseTo(0.5);
  expect(estimate.after(page("2025-12-01"))).toBe(1);
});

test("a list with the oldest first is as far as its dates go on", () => {
  const estimate = new AgeEstimate("2026-01-01", NOW);
  expect(estimate.after(page("2026-01-02", "2026-01-03"))).toBeCloseTo(0.2);
});

test("without dates nothing is guessed", () => {
  expect(new AgeEstimate(undefined, NOW).after(page("2026-01-02"))).toBeUndefined();
  expect(new AgeEstimate("2026-01-01", NOW).after(page(undefined))).toBeUndefined();
  expect(new AgeEstimate("2026-01-01", NOW).after([])).toBeUndefined();
});
