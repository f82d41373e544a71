import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { JsonReport } from "../../src/reporters/merge-json.ts";
import { GIT_TOKEN, PASSWORD, TOKEN, workspacePath } from "../support/arm-contents.ts";
import { folderOf } from "../support/cli.ts";
import type { Run } from "../support/cli.ts";
import { startPostgres } from "../support/postgres.ts";
import { startRedis } from "../support/redis.ts";
import { serve } from "../audit/open-audit.ts";
import { alikePasswords } from "./alike-passwords.ts";
import { comparable } from "./comparable.ts";
import { ended, kill, run, startWorker } from "./processes.ts";

const JOBS = 1000;
/** Into how many parts a long list is cut, by how many slices are wished for. */
const PARTS = Math.ceil((Number(process.env["JOBSCRUB_FLEET_SLICES"] ?? 200) / 2 - 9) / 6);
/** Two workspaces of nine short lists and six long ones. */
const SLICES = 2 * (9 + 6 * PARTS);
const WORKERS = 3;
const LOCK_SECONDS = 2;
const PATIENCE_MS = 240_000 + SLICES * 120;

const WHICH = ["--workspace", workspacePath("w"), workspacePath("v")];

test.each([
  ["PostgreSQL", startPostgres],
  ["Redis", startRedis],
])(
  "workers on %s of which some are killed bring the report of an audit of the same workspaces",
  async (_, start) => {
    const server = await start();
    if (server === undefined) return;
    const workers: ChildProcess[] = [];
    try {
      const temporary = folderOf({});
      const arm = await serve(JOBS, {}, alikePasswords);
      const at = ["--endpoint", arm.origin];
      const fleet = (...args: string[]): Promise<Run> => run(["fleet", ...args, "--queue", server.url]);
      const plan = ["plan", ...WHICH, "--slices", String(PARTS), "--until", "2999-01-01", ...at];
      expect((await fleet(...plan)).stdout).toBe(`${SLICES} slices added, 0 there already\n`);
      expect((await fleet(...plan)).stdout).toBe(`0 slices added, ${SLICES} there already\n`);
      expect(await fleet("plan", ...WHICH, ...at)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/with other options/) as string,
      });

      const work = ["fleet", "work", "--queue", server.url, "--lock", String(LOCK_SECONDS), ...at];
      workers.push(...Array.from({ length: WORKERS }, () => startWorker(work, temporary)));
      const counts = async (): Promise<Counts> => countsOf((await fleet("status", "--format", "json")).stdout);
      const killed: number[] = [];
      for (const share of [0.15, 0.45]) {
        while ((await counts()).done < SLICES * share) await sleep(50);
        await sleep(Math.random() * 200);
        killed.push((await counts()).active);
        const victim = Math.floor(Math.random() * workers.length);
        await Promise.all(workers.splice(victim, 1, startWorker(work, temporary)).map(kill));
      }
      expect(await Promise.all(workers.map(ended))).toEqual(workers.map(() => 0));
      expect(Math.max(...killed)).toBeGreaterThan(0);
      expect(await counts()).toEqual({ waiting: 0, active: 0, delayed: 0, done: SLICES, failed: 0 });

      const { status, stdout, stderr } = await fleet("report", "--format", "json");
      expect(status).toBe(1);
      expect(stderr).toMatch(/^\nRotate in this order/);
      const single = await run(["audit", ...WHICH, "--format", "json", ...at]);
      expect(comparable(JSON.parse(stdout) as JsonReport)).toEqual(comparable(JSON.parse(single.stdout) as JsonReport));
      expect(stderr).toBe(single.stderr);

      const contents = server.contents();
      expect(contents).toContain("DB_PASSWORD");
      for (const value of [TOKEN, GIT_TOKEN, PASSWORD, "hunter-"]) expect(contents).not.toContain(value);
      expect(arm.faults).toEqual([]);
    } finally {
      await Promise.all(workers.map(kill));
      await server.stop();
    }
  },
  PATIENCE_MS,
);

type Counts = Readonly<Record<"waiting" | "active" | "delayed" | "done" | "failed", number>>;

function countsOf(text: string): Counts {
  return (JSON.parse(text) as { readonly slices: Counts }).slices;
}
