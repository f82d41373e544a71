import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import type { JsonReport } from "../../src/reporters/merge-json.ts";
import { BIN, CLEAN_JOB, LEAKING_JOB, jobscrub } from "../support/cli.ts";
import { startPostgres } from "../support/postgres.ts";
import { startRedis } from "../support/redis.ts";

/** 10,000 takes minutes; a few hundred show the same. */
const SLICES = Number(process.env["JOBSCRUB_FLEET_SLICES"] ?? 900);
const WORKERS = 3;
/** How long it may take: the slices, and twice the time after which a dead worker's slices are given to another. */
const PATIENCE_MS = 90_000 + SLICES * 60;
const LOCK_SECONDS = 2;

const TOKEN = fillSamples("@@hf_token@@");

let root: string;
let single: JsonReport;

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "jobscrub-many-")));
  const names = Array.from({ length: SLICES }, (_, number) => `repository-${number}`);
  for (const [number, name] of names.entries()) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, "job.yml"), fillSamples(number % 3 === 0 ? CLEAN_JOB : LEAKING_JOB));
  }
  writeFileSync(join(root, "list"), names.join("\n"));
  const { stdout } = jobscrub(["scan", "--format", "json", "--fail-on", "never", ...names], { cwd: root });
  single = JSON.parse(stdout) as JsonReport;
}, PATIENCE_MS);

afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ["PostgreSQL", startPostgres],
  ["Redis", startRedis],
])(
  "workers on %s of which some are killed do every slice once",
  async (_, start) => {
    const server = await start();
    if (server === undefined) return;
    const workers: ChildProcess[] = [];
    try {
      const fleet = (...args: string[]): ReturnType<typeof jobscrub> =>
        jobscrub(["fleet", ...args, "--queue", server.url], { cwd: root });
      expect(fleet("plan", "--repos", "list").stdout).toBe(`${SLICES} slices added, 0 there already\n`);
      expect(fleet("plan", "--repos", "list").stdout).toBe(`0 slices added, ${SLICES} there already\n`);

      const started = performance.now();
      workers.push(...Array.from({ length: WORKERS }, () => startWorker(server.url)));
      const done = (): number => statusOf(fleet("status", "--format", "json").stdout).slices.done;
      // How many slices were in work, which the killed worker shared.
      const killed: number[] = [];
      for (const share of [0.2, 0.5]) {
        while (done() < SLICES * share) await sleep(50);
        await sleep(Math.random() * 200);
        const victim = Math.floor(Math.random() * workers.length);
        killed.push(statusOf(fleet("status", "--format", "json").stdout).slices.active);
        await Promise.all(workers.splice(victim, 1, startWorker(server.url)).map(kill));
      }
      expect(await Promise.all(workers.map(ended))).toEqual(workers.map(() => 0));
      expect(Math.max(...killed)).toBeGreaterThan(0);
      const seconds = (performance.now() - started) / 1000;
      if (SLICES >= 1000)
        console.log(`${SLICES} slices in ${seconds.toFixed(0)} s, active when killed: ${killed.join(", ")}`);

      expect(statusOf(fleet("status", "--format", "json").stdout)).toMatchObject({
        slices: { waiting: 0, active: 0, delayed: 0, done: SLICES, failed: 0 },
        failed: [],
      });
      const { status, stdout, stderr } = fleet("report", "--format", "json");
      expect([status, stderr]).toEqual([1, ""]);
      expect(comparable(JSON.parse(stdout) as JsonReport)).toEqual(comparable(single));
      const contents = server.contents();
      expect(contents).toContain("HF_TOKEN");
      expect(contents).not.toContain(TOKEN);
    } finally {
      await Promise.all(workers.map(kill));
      await server.stop();
    }
  },
  PATIENCE_MS,
);

/** All that must be equal: the advice is not stored, and which values are alike in different slices nobody knows. */
function comparable({ findings, summary, problems }: JsonReport): unknown {
  return {
    problems,
    summary: { ...summary, durationMs: 0 },
    findings: findings.map((finding) => ({ ...finding, group: 0, remedies: [] })),
  };
}

interface Status {
  readonly slices: Readonly<Record<"waiting" | "active" | "delayed" | "done" | "failed", number>>;
  readonly failed: readonly unknown[];
}

function statusOf(text: string): Status {
  return JSON.parse(text) as Status;
}

function startWorker(url: string): ChildProcess {
  return spawn(process.execPath, [BIN, "fleet", "work", "--queue", url, "--lock", String(LOCK_SECONDS)], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"] },
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode === null && child.signalCode === null
    ? new Promise((done) => child.once("exit", done))
    : Promise.resolve(child.exitCode);
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await ended(child);
}
