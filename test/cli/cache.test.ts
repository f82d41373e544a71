import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BIN, CLEAN_JOB, LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";
import type { Run } from "../support/cli.ts";

const FILES = 240;

/** A folder of many jobs, of which some differ from all others, and one leaks. */
function manyJobs(): string {
  const jobs = Array.from({ length: FILES }, (_, index) => [
    `jobs/job-${index}.yml`,
    index % 3 === 0 ? CLEAN_JOB : CLEAN_JOB.replace("EPOCHS: 3", `EPOCHS: ${index}\n  MODE: "plain-text-${index}"`),
  ]);
  return folderOf({ ...Object.fromEntries(jobs), "leaks.yml": LEAKING_JOB });
}

interface Scan extends Run {
  /** The report without what differs from run to run. */
  readonly report: unknown;
}

function scan(cwd: string, store: string, ...args: string[]): Scan {
  const run = jobscrub(["scan", "--format", "json", ...args], { cwd, env: { XDG_CACHE_HOME: store } });
  const report = JSON.parse(run.stdout) as { summary: { durationMs?: number } };
  delete report.summary.durationMs;
  return { ...run, report };
}

function stored(store: string): string[] {
  const folder = join(store, "jobscrub");
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

test("the second scan says what the first one said, and finds what has changed", () => {
  const cwd = manyJobs();
  const store = folderOf({});
  const first = scan(cwd, store);
  expect(first.status).toBe(1);
  expect(stored(store)).toHaveLength(1);
  expect(scan(cwd, store).report).toEqual(first.report);
  expect(scan(cwd, store, "--no-cache").report).toEqual(first.report);

  writeFileSync(join(cwd, "jobs", "job-7.yml"), CLEAN_JOB.replace("EPOCHS: 3", "DB_PASSWORD: hunter-2x"));
  const changed = scan(cwd, store);
  expect(changed.stdout).toContain("jobs/job-7.yml");
  expect(changed.report).toEqual(scan(cwd, store, "--no-cache").report);
});

test("a file is read again when it has changed, though it has the size and the time of before", async () => {
  const cwd = manyJobs();
  const changed = join(cwd, "jobs", "job-6.yml");
  writeFileSync(changed, `${CLEAN_JOB}# ${"-".repeat(60)}\n`);
  const store = folderOf({});
  // What was changed just now may change again without a trace.
  await new Promise((next) => setTimeout(next, 2100));
  const first = scan(cwd, store);
  const [path = ""] = stored(store);
  expect(Object.keys((JSON.parse(readFileSync(path, "utf8")) as { files: object }).files)).toHaveLength(2 * FILES);
  expect(scan(cwd, store).report).toEqual(first.report);

  const { atime, mtime, size } = statSync(changed);
  const leak = CLEAN_JOB.replace("EPOCHS: 3", "DB_PASSWORD: hunter-2x");
  writeFileSync(changed, `${leak}# `.padEnd(size, "-"));
  utimesSync(changed, atime, mtime);
  expect(statSync(changed)).toMatchObject({ size, mtime });
  const again = scan(cwd, store);
  expect(again.stdout).toContain("jobs/job-6.yml");
  expect(again.report).toEqual(scan(cwd, store, "--no-cache").report);

  // As a checkout does.
  utimesSync(join(cwd, "jobs", "job-8.yml"), new Date(), new Date());
  expect(scan(cwd, store).report).toEqual(scan(cwd, store, "--no-cache").report);
}, 30_000);

test("what else decides is asked for anew", () => {
  const cwd = manyJobs();
  const store = folderOf({});
  expect(scan(cwd, store).stdout).not.toContain("denied-name");
  writeFileSync(join(cwd, "jobscrub.config.yaml"), "names:\n  deny: [plain-text-5]\n");
  const denied = scan(cwd, store);
  expect(denied.stdout).toContain("denied-name");
  expect(denied.report).toEqual(scan(cwd, store, "--no-cache").report);
});

test.skipIf(!existsSync("/proc/self"))("a scan ends where the folder for it can never be made", () => {
  const { status, stdout } = spawnSync(process.execPath, [BIN, "scan", "--quiet"], {
    cwd: manyJobs(),
    encoding: "utf8",
    env: { ...process.env, XDG_CACHE_HOME: "/proc/no/such/folder" },
    timeout: 30_000,
  });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^leaks\.yml:6:13 error huggingface-token /);
});

test("nothing is kept of a file that leaks, no text of the others, and nobody else can read it", () => {
  const cwd = manyJobs();
  const store = folderOf({});
  scan(cwd, store);
  const [path = ""] = stored(store);
  const text = readFileSync(path, "utf8");
  expect(text).not.toMatch(/hf_|plain-text|EPOCHS|leaks\.yml/);
  const known = Object.keys((JSON.parse(text) as { files: object }).files).length;
  // By their texts, and by their states unless they were changed just now.
  expect(known).toBeGreaterThanOrEqual(FILES);
  expect(known).toBeLessThanOrEqual(2 * FILES);
  expect([statSync(path).mode & 0o777, statSync(join(store, "jobscrub")).mode & 0o777]).toEqual([0o600, 0o700]);
});

test.each([
  ["no JSON", () => "{"],
  ["something else", () => "[]"],
  ["summaries of another form", (text: string) => text.replaceAll(String.raw`\"fields\":`, String.raw`\"filed\":`)],
  ["indices of nothing", (text: string) => text.replaceAll(/":\d+/g, '":99999')],
])("a store that holds %s is as good as none", (_, spoil) => {
  const cwd = manyJobs();
  const store = folderOf({});
  const first = scan(cwd, store);
  const [path = ""] = stored(store);
  writeFileSync(path, spoil(readFileSync(path, "utf8")));
  expect(scan(cwd, store).report).toEqual(first.report);
});

test("a folder that cannot be written is no failure", () => {
  const cwd = manyJobs();
  const store = folderOf({ jobscrub: "a file where the folder would be" });
  chmodSync(store, 0o500);
  expect(scan(cwd, store)).toMatchObject({ status: 1, stderr: "" });
});

test("--no-cache, a few files, standard input and the index leave nothing behind", () => {
  const cwd = manyJobs();
  const store = folderOf({});
  scan(cwd, store, "--no-cache");
  scan(cwd, store, "leaks.yml");
  expect(stored(store)).toEqual([]);
});
