import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";

const names = Array.from({ length: 12 }, (_, number) => `jobs/job-${number}.yml`);

interface Report {
  readonly summary: { readonly files: number; readonly definitions: number; readonly findings: unknown };
  readonly findings: readonly { readonly file: string; readonly rule: string }[];
}

test("the parts of a scan join into the report of the whole", () => {
  const cwd = folderOf(Object.fromEntries(names.map((name) => [name, LEAKING_JOB])));
  const out = folderOf({});
  const read = (file: string): Report => JSON.parse(readFileSync(file, "utf8")) as Report;
  expect(jobscrub(["scan", "--format", "json", "-o", join(out, "whole.json")], { cwd }).status).toBe(1);
  const parts = [1, 2, 3].map((part) => {
    const file = join(out, `part-${part}.json`);
    jobscrub(["scan", "--shard", `${part}/3`, "--format", "json", "-o", file], { cwd });
    return file;
  });
  expect(parts.map((part) => read(part).findings.length).every((count) => count < names.length)).toBe(true);
  expect(jobscrub(["merge", ...parts, "-o", join(out, "merged.json")], { cwd }).status).toBe(1);
  jobscrub(["merge", ...parts.toReversed(), "-o", join(out, "merged-again.json")], { cwd });
  const [whole, merged] = [read(join(out, "whole.json")), read(join(out, "merged.json"))];
  const places = (report: Report): unknown[] => report.findings.map(({ file, rule }) => [file, rule]);
  expect(places(merged)).toEqual(places(whole));
  expect(merged.summary.files).toBe(whole.summary.files);
  expect(merged.summary.definitions).toBe(whole.summary.definitions);
  expect(merged.summary.findings).toEqual(whole.summary.findings);
  expect(read(join(out, "merged-again.json"))).toEqual(merged);
});

test("a part without definitions is no failure, and what is no report is one", () => {
  const cwd = folderOf({ "a.txt": "x", "b.json": "{}" });
  expect(jobscrub(["scan", "--shard", "1/1"], { cwd }).status).toBe(0);
  const wrong = jobscrub(["merge", "b.json"], { cwd });
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("b.json is no JSON report")]);
  expect(jobscrub(["scan", "--shard", "3/2"], { cwd }).status).toBe(2);
});
