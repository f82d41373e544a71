import { existsSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { GIT_TOKEN, PASSWORD, TOKEN } from "../support/arm-contents.ts";
import { auditProcess } from "../support/audit-process.ts";
import type { AuditRun } from "../support/audit-process.ts";
import { folderOf } from "../support/cli.ts";
import { serve } from "./open-audit.ts";

/** How many jobs the large tests read; a CI machine of its own reads 100,000. */
const MANY = Number(process.env["JOBSCRUB_AUDIT_JOBS"] ?? 10_000);
const MINUTES = 60_000;
// Machines that do much else at the same time are slow.
vi.setConfig({ testTimeout: 2 * MINUTES });
const MOST_MEMORY_MB = 250;
const MOST_GROWTH_MB = 80;

/** A report as it is whenever it is made. */
function timeless(text: string): string {
  return text.replace(/"durationMs": \d+/, '"durationMs": 0');
}

const reportIn = (folder: string): string => timeless(readFileSync(join(folder, "report.json"), "utf8"));
const JSON_REPORT = ["--format", "json", "--output", "report.json"] as const;

test("leaks give 1, and people are told whom to tell and what to rotate first", async () => {
  const { origin } = await serve(200);
  const { status, stdout, stderr } = await auditProcess(origin);
  expect(stderr).toBe("");
  expect(status).toBe(1);
  expect(stdout).toContain("in 4 jobs since 2024-");
  const plan = stdout.slice(stdout.indexOf("Rotate in this order"));
  const titles = [...plan.matchAll(/^ +\d+\. (.*) \(error/gm)].map(([, title]) => title);
  expect(titles).toEqual([
    expect.stringContaining("Hugging Face access token hf_") as string,
    expect.stringContaining("GitHub token ghp_") as string,
    expect.stringContaining("Password in an address") as string,
  ]);
  expect(plan).toContain("Tell:\n   ada@contoso.com");
  for (const value of [TOKEN, GIT_TOKEN, PASSWORD]) expect(stdout).not.toContain(value);
});

test("nothing to report gives 0, what could not be read 2", async () => {
  const clean = await serve(5);
  expect((await auditProcess(clean.origin, { args: ["--only", "jobs"] })).status).toBe(0);
  const closed = await serve(5, { faults: { fail: (_, operation) => (operation === "Jobs_List" ? 403 : undefined) } });
  const { status, stderr } = await auditProcess(closed.origin, { args: ["--only", "jobs"] });
  expect(status).toBe(2);
  expect(stderr).toContain("could not be read");
});

test("what could not be read is said with --quiet, too", async () => {
  const fail = (_: number, operation: string): number | undefined => (operation === "Jobs_List" ? 403 : undefined);
  const { origin } = await serve(5, { faults: { fail } });
  const { status, stdout, stderr } = await auditProcess(origin, { args: ["--only", "jobs", "--quiet"] });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(
    "jobscrub: workspaces/w/jobs: not read (403 AuthorizationFailed); you need the role Reader on the workspace\n" +
      "jobscrub: 1 list could not be read\n",
  );
});

test("an experiment that nothing is of is not called clean", async () => {
  const { origin } = await serve(5);
  const { status, stderr } = await auditProcess(origin, { args: ["--experiment", "chrun"] });
  expect([status, stderr]).toEqual([3, 'jobscrub: no job or run is of "chrun"\n']);
  const args = ["--experiment", "chrun", "--since", "2025-01-01"];
  expect((await auditProcess(origin, { args })).status).toBe(0);
});

test("nothing is asked when the report could not be written in the end", async () => {
  const server = await serve(5);
  const { status, stderr } = await auditProcess(server.origin, { args: ["--output", "missing/report.json"] });
  expect(status).toBe(2);
  expect(stderr).toContain("cannot write missing/report.json (ENOENT)");
  expect(server.asked).toEqual([]);
});

test("who is not let in is told so in a line", async () => {
  const { origin } = await serve(1, { faults: { fail: () => 401 } });
  const { status, stderr } = await auditProcess(origin);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^jobscrub: .*(?:role Reader|az login).*\n/);
});

test("the plan to delete names every job with a secret, and deletes nothing", async () => {
  const server = await serve(500);
  const { stdout, status } = await auditProcess(server.origin, { args: ["--delete-plan"] });
  expect(status).toBe(1);
  const lines = stdout.trim().split("\n");
  const commands = lines.filter((line) => !line.startsWith("#"));
  expect(lines[0]).toMatch(/^# .*Rotate the secrets first/);
  expect(commands.filter((line) => line.includes("/jobs/"))).toHaveLength(10);
  expect(
    commands.filter((line) => line.includes("/versions/")).map((line) => line.split("/").slice(-4).join("/")),
  ).toEqual([
    "components/prep/versions/1?api-version=2024-04-01'",
    "environments/sklearn/versions/1?api-version=2024-04-01'",
  ]);
  for (const line of commands) expect(line).toMatch(/^az rest --method delete --url '[^']+'$/);
  expect(server.asked.filter((each) => each.startsWith("DELETE"))).toEqual([]);
});

test("an audit without a checkpoint leaves nothing behind", async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("jobscrub-audit-")).length;
  const { origin } = await serve(10);
  await auditProcess(origin, { args: ["--only", "jobs"] });
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("jobscrub-audit-")).length).toBe(before);
});

test(
  "Ctrl-C leaves a checkpoint, and the same command goes on",
  async () => {
    const folder = folderOf({});
    const { origin } = await serve(3000, { faults: { throttle: slow() } });
    const args = ["--checkpoint", "at.json", ...JSON_REPORT];
    const stopped = await auditProcess(origin, { args, cwd: folder, stop: { signal: "SIGINT", after: 2500 } });
    expect(stopped.stderr).toContain("the same command goes on where at.json says");
    expect(stopped.status).toBe(130);
    const left =
      readFileSync(join(folder, "at.json"), "utf8") + readFileSync(join(folder, "at.json.places.jsonl"), "utf8");
    for (const value of [TOKEN, GIT_TOKEN, PASSWORD]) expect(left).not.toContain(value);
    const other = await auditProcess(origin, { args: ["--user", "ada", ...args], cwd: folder });
    expect(other.stderr).toContain("with other options");
    expect((await auditProcess(origin, { args, cwd: folder })).status).toBe(1);
    expect(existsSync(join(folder, "at.json"))).toBe(false);
    expect(existsSync(join(folder, "at.json.places.jsonl"))).toBe(false);
    expect(reportIn(folder)).toBe((await undisturbed(3000)).report);
  },
  5 * MINUTES,
);

test(
  "killed again and again, an audit gives the same report in the end",
  async () => {
    const folder = folderOf({});
    const server = await serve(MANY, { faults: { left: () => 11_000 } });
    const args = ["--checkpoint", "at.json", ...JSON_REPORT];
    let run: AuditRun;
    let kills = 0;
    do {
      // Later each time, so that it gets to its end also on a slow machine.
      const after = 1500 + 1000 * kills + Math.random() * 1500;
      run = await auditProcess(server.origin, {
        args,
        cwd: folder,
        ...(kills < 5 ? { stop: { signal: "SIGKILL", after } } : {}),
      });
      if (run.signal === "SIGKILL") kills++;
    } while (run.signal === "SIGKILL");
    expect(kills).toBeGreaterThan(0);
    expect(run.status).toBe(1);
    expect(reportIn(folder)).toBe((await undisturbed(MANY)).report);
    expect(server.faults).toEqual([]);
  },
  20 * MINUTES,
);

test(
  "memory does not grow with the number of jobs",
  async () => {
    const few = await undisturbed(MANY / 10);
    const many = await undisturbed(MANY);
    expect(JSON.parse(many.report)).toMatchObject({ summary: { files: MANY + 23 } });
    // Elsewhere the system does not tell.
    if (process.platform !== "linux") return;
    expect(many.memory).toBeLessThan(MOST_MEMORY_MB);
    expect(many.memory).toBeLessThan(few.memory + MOST_GROWTH_MB);
  },
  20 * MINUTES,
);

/** Throttles now and then, so that there is time to stop. */
function slow(): (request: number) => number | undefined {
  const seen = new Set<number>();
  return (request) => {
    if (request % 6 !== 0 || seen.has(request)) return undefined;
    seen.add(request);
    return 1;
  };
}

interface Undisturbed extends Pick<AuditRun, "memory"> {
  readonly report: string;
}

const audits = new Map<number, Promise<Undisturbed>>();

/** An audit of so many jobs that nothing disturbs. */
async function undisturbed(jobs: number): Promise<Undisturbed> {
  const folder = folderOf({});
  const known = audits.get(jobs);
  if (known !== undefined) return known;
  const { origin } = await serve(jobs);
  const made = auditProcess(origin, { args: JSON_REPORT, cwd: folder }).then(({ memory }) => ({
    memory,
    report: reportIn(folder),
  }));
  audits.set(jobs, made);
  return made;
}
