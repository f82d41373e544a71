import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { fillSamples } from "../build/samples.ts";
import { scan } from "../src/library/scan.ts";
import type { Report } from "../src/findings/report.ts";

const ROOT = join(import.meta.dirname, "..", "fixtures");
const EXPECTED = "findings.txt";

/** Each folder that holds a findings.txt is one case: the files as users write them, and what must be found in them. */
const cases = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(EXPECTED))
  .map((name) => name.slice(0, -EXPECTED.length - 1))
  .toSorted();

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** The case with made-up credentials in place of its marks, outside of this repository. */
function materialise(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "jobscrub-fixture-"));
  made.push(folder);
  cpSync(join(ROOT, name), folder, { recursive: true });
  rmSync(join(folder, EXPECTED));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, fillSamples(readFileSync(path, "utf8")));
  }
  return folder;
}

/** One line a finding, ordered: place, severity, confidence, rule, role, path. */
function describeReport(report: Report): string {
  const formats = Object.entries(report.summary.formats).map(([id, { definitions }]) => `# ${definitions} ${id}`);
  const findings = report.findings.map(
    ({ file, start, end, severity, confidence, rule, role, path }) =>
      `${file.split(sep).join("/")}:${start.line}:${start.column}-${end.line === start.line ? "" : `${end.line}:`}${end.column} ${severity} ${confidence} ${rule} ${role} ${path}`,
  );
  const problems = report.problems.map(
    ({ file, line, column, message }) => `problem ${file}:${line ?? ""}:${column ?? ""} ${message}`,
  );
  return `${[...formats, ...findings, ...problems].join("\n")}\n`;
}

test("there are cases", () => {
  expect(cases.length).toBeGreaterThan(20);
});

describe.each(cases)("%s", (name) => {
  test("has these findings", async () => {
    const folder = materialise(name);
    const report = await scan({
      cwd: folder,
      config: { names: { deny: ["falcon"], allow: [], people: ["alex doe", "adoe"], gitAuthors: false } },
    });
    await expect(describeReport(report)).toMatchFileSnapshot(join(ROOT, name, EXPECTED));
    expect(relative(ROOT, join(ROOT, name)).split(sep)).toHaveLength(2);
    expect(existsSync(join(ROOT, name, EXPECTED))).toBe(true);
  });
});
