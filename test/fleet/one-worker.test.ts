import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import type { JsonReport } from "../../src/reporters/merge-json.ts";
import { BIN, CLEAN_JOB, LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";
import type { Run } from "../support/cli.ts";
import { startPostgres } from "../support/postgres.ts";
import { startRedis } from "../support/redis.ts";
import { commitAll, git, repositoryOf } from "../support/repository.ts";
import type { TemporaryServer } from "../support/temporary-server.ts";

/** Each step is a process of its own. */
const PATIENCE_MS = 180_000;

describe.each([
  ["PostgreSQL", startPostgres],
  ["Redis", startRedis],
])("a fleet on %s", { timeout: PATIENCE_MS }, (_, start) => {
  let server: TemporaryServer | undefined;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());

  /** Runs the program with a run of its own for each test. */
  const fleetIn =
    (cwd: string, run: string) =>
    (...args: string[]): Run => {
      const env = { JOBSCRUB_FLEET_URL: server?.url ?? "", HOME: cwd };
      return jobscrub(["fleet", ...args, "--run", run], { cwd, env });
    };

  test("clones a repository at a commit and scans it in parts, which gives the report of the whole", (context) => {
    if (server === undefined) return context.skip();
    const repository = repositoryOf(
      Object.fromEntries(Array.from({ length: 9 }, (_, number) => [`jobs/${number}.yml`, LEAKING_JOB])),
    );
    commitAll(repository);
    const commit = git(repository, ["rev-parse", "HEAD"]).trim();
    writeFileSync(join(repository, "later.yml"), fillSamples(LEAKING_JOB));
    commitAll(repository);
    const cwd = folderOf({ list: `file://${repository}@${commit}` });
    const fleet = fleetIn(cwd, "parts");
    expect(fleet("report")).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/the run parts has no slices/) as string,
    });
    expect(fleet("plan", "--repos", "list", "--slices", "3").stdout).toMatch(/^3 slices added/);
    expect(fleet("work")).toEqual({ status: 0, stdout: "3 slices done by this worker\n", stderr: "" });
    const { status, stdout } = fleet("report", "--format", "json");
    expect(status).toBe(1);
    const report = JSON.parse(stdout) as JsonReport;
    const name = repository.slice(1);
    expect(report.findings.map(({ file }) => file)).toEqual(
      Array.from({ length: 9 }, (_, number) => `${name}/jobs/${number}.yml`),
    );
    expect(report.summary).toMatchObject({ definitions: 9, findings: { error: 9, warning: 0, info: 0 } });

    // The same as of a clone that somebody made by hand.
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    git(cwd, ["clone", "--quiet", `file://${repository}`, join(cwd, name)]);
    git(join(cwd, name), ["reset", "--quiet", "--hard", commit]);
    const single = JSON.parse(jobscrub(["scan", name, "--format", "json"], { cwd }).stdout) as JsonReport;
    expect(report.findings.map((finding) => finding["fingerprint"])).toEqual(
      single.findings.map((finding) => finding["fingerprint"]),
    );
    for (const format of ["pretty", "sarif", "html"]) {
      const shown = fleet("report", "--format", format);
      expect([shown.status, shown.stderr]).toEqual([1, ""]);
      expect(shown.stdout).toContain("jobs/8.yml");
    }
  });

  test("says what failed and why, keeps no address or path of it, and tries it again when asked", (context) => {
    if (server === undefined) return context.skip();
    const cwd = folderOf({ "clean/job.yml": CLEAN_JOB, list: "" });
    const gone = join(cwd, "hunter-2x");
    mkdirSync(gone);
    writeFileSync(join(cwd, "list"), `clean\nfile://${gone}\nnowhere\n`);
    const fleet = fleetIn(cwd, "failing");
    const planned = fleet("plan", "--repos", "list");
    expect([planned.status, planned.stdout]).toEqual([2, "2 slices added, 0 there already\n"]);
    expect(planned.stderr).toBe("jobscrub: list:3: no such folder\n");
    expect(fleet("report").stderr).toMatch(/2 slices not done yet/);
    const worked = fleet("work");
    expect([worked.status, worked.stderr]).toEqual([
      0,
      `jobscrub: ${gone.slice(1)}: cannot be cloned: no such repository\n`,
    ]);
    const status = fleet("status").stdout;
    expect(status).toMatch(/^1 of 2 slices done, 0 in work, 0 waiting, 0 to be tried again, 1 failed\n/);
    expect(status).toMatch(/^failed: .*: cannot be cloned: no such repository \(1 attempt\)$/m);
    const report = fleet("report", "--format", "json");
    expect([report.status, report.stderr]).toEqual([2, "jobscrub: 1 slice failed; see the problems in the report\n"]);
    expect((JSON.parse(report.stdout) as JsonReport).problems).toEqual([
      { file: gone.slice(1), message: "not scanned: cannot be cloned: no such repository" },
    ]);
    expect(server.contents()).not.toMatch(/fatal|Command failed|jobscrub-fleet-|at .*\.js:\d/);

    git(gone, ["init", "--quiet"]);
    expect(fleet("plan", "--retry-failed").status).toBe(0);
    expect(fleet("work").stderr).toBe("");
    expect(fleet("status").stdout).toMatch(/^2 of 2 slices done.* 0 failed$/m);
    expect(fleet("report").status).toBe(0);
  });

  test("gives a slice back that it cannot finish in time when it is told to end", async (context) => {
    if (server === undefined) return context.skip();
    const asked: string[] = [];
    // Takes requests and never answers.
    const host = createServer((request) => asked.push(request.url ?? ""));
    await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
    try {
      const { port } = host.address() as AddressInfo;
      const cwd = folderOf({ list: `http://127.0.0.1:${port}/slow.git@${"0".repeat(40)}` });
      const fleet = fleetIn(cwd, "ending");
      fleet("plan", "--repos", "list");
      const worker = spawn(process.execPath, [BIN, "fleet", "work", "--run", "ending", "--grace", "0.2"], {
        cwd,
        stdio: ["ignore", "ignore", "inherit"],
        env: { PATH: process.env["PATH"], JOBSCRUB_FLEET_URL: server.url },
      });
      while (asked.length === 0) await sleep(50);
      const ended = new Promise((done) => worker.once("exit", (code, signal) => done([code, signal])));
      worker.kill("SIGTERM");
      expect(await ended).toEqual([0, null]);
    } finally {
      host.closeAllConnections();
      host.close();
    }
    const status = fleetIn(folderOf({}), "ending")("status").stdout;
    expect(status).toMatch(/^0 of 1 slices done, 0 in work, 1 waiting, 0 to be tried again, 0 failed\n/);
  });
});

test("a queue that cannot be reached is said in one line", () => {
  for (const url of ["redis://127.0.0.1:1", "postgres://127.0.0.1:1/x"]) {
    const { status, stderr } = jobscrub(["fleet", "status", "--queue", url]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^jobscrub: cannot use the queue in \w+: .*\nTry.*\n$/),
    ]);
  }
});
