import { expect, test } from "vitest";
import { isWanted, makeFilter } from "../../src/audit/filter.ts";
import type { Resource } from "../../src/audit/resource-list.ts";

const resource = (createdAt?: string, changedAt?: string): Resource => ({
  path: "jobs/j",
  name: "j",
  body: {},
  ...(createdAt === undefined ? {} : { createdAt }),
  ...(changedAt === undefined ? {} : { changedAt }),
});

test.each([
  ["2025-12-31T23:59:59.999Z", undefined, "before"],
  ["2026-01-01T00:00:00Z", undefined, "within"],
  ["2024-01-01T00:00:00Z", "2026-01-15T12:00:00Z", "within"],
  ["2026-01-31T23:59:59.999Z", undefined, "within"],
  ["2026-02-01T00:00:00Z", undefined, "after"],
  ["2026-01-15T00:00:00Z", "2026-02-02T00:00:00Z", "after"],
])("made %s and changed %s is in one of the periods that follow each other: %s", (created, changed, period) => {
  const periods = {
    before: { until: "2026-01-01" },
    within: { since: "2026-01-01", until: "2026-02-01" },
    after: { since: "2026-02-01" },
  };
  const wanted = Object.entries(periods).filter(([, wishes]) =>
    isWanted(resource(created, changed), makeFilter(wishes)),
  );
  expect(wanted.map(([name]) => name)).toEqual([period]);
});

test("what has no date may be of any", () => {
  expect(isWanted(resource(), makeFilter({ since: "2026-01-01", until: "2026-02-01" }))).toBe(true);
});

test.each(["since", "until"])("a date of --%s that is none is said", (option) => {
  expect(() => makeFilter({ [option]: "soon" })).toThrow(new RegExp(`^--${option} takes a date`));
});
