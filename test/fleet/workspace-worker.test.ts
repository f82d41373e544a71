import { afterAll, beforeAll, expect, test } from "vitest";
import type { JsonReport } from "../../src/reporters/merge-json.ts";
import { PASSWORD, SUBSCRIPTION, TOKEN } from "../support/arm-contents.ts";
import { LEAKING_JOB, folderOf } from "../support/cli.ts";
import type { Run } from "../support/cli.ts";
import { startRedis } from "../support/redis.ts";
import type { TemporaryServer } from "../support/temporary-server.ts";
import { serve } from "../audit/open-audit.ts";
import { comparable } from "./comparable.ts";
import { run } from "./processes.ts";

/** Each step is a process of its own, and a slice that failed is tried again after 5 seconds. */
const PATIENCE_MS = 180_000;

let server: TemporaryServer | undefined;
beforeAll(async () => {
  server = await startRedis();
});
afterAll(() => server?.stop());

const fleetOf =
  (name: string, origin: string, cwd?: string) =>
  (...args: string[]): Promise<Run> =>
    run(["fleet", ...args, "--run", name, "--queue", server?.url ?? "", "--endpoint", origin], cwd);

test("a list that is refused at first is read by a later attempt", { timeout: PATIENCE_MS }, async (context) => {
  if (server === undefined) return context.skip();
  let refusals = 0;
  const fail = (_: number, operation: string): number | undefined =>
    operation === "Datastores_List" && refusals++ === 0 ? 403 : undefined;
  const { origin } = await serve(120, { faults: { fail } });
  const fleet = fleetOf("refused", origin);
  expect((await fleet("plan", "--subscription", SUBSCRIPTION)).stdout).toBe("15 slices added, 0 there already\n");
  const worked = await fleet("work");
  expect(worked.stderr).toMatch(
    /^jobscrub: subscriptions\/[\w-]+\/resourceGroups\/ml-group\/workspaces\/w\/datastores: cannot be read to the end \(1 of the lists in it\)\n$/,
  );
  expect(worked.stdout).toBe("15 slices done by this worker\n");
  const report = await fleet("report", "--format", "json");
  const single = await run(["audit", "--subscription", SUBSCRIPTION, "--format", "json", "--endpoint", origin]);
  expect(comparable(JSON.parse(report.stdout) as JsonReport)).toEqual(
    comparable(JSON.parse(single.stdout) as JsonReport),
  );
});

test(
  "people read of repositories and workspaces in one report, with what to rotate",
  { timeout: PATIENCE_MS },
  async (context) => {
    if (server === undefined) return context.skip();
    const { origin } = await serve(200);
    const cwd = folderOf({ "models/job.yml": LEAKING_JOB, list: "models\n" });
    const fleet = fleetOf("both", origin, cwd);
    const which = ["--subscription", SUBSCRIPTION, "--only", "jobs", "components"];
    const { stdout } = await fleet("plan", "--repos", "list", ...which, "--slices", "3");
    expect(stdout).toBe("9 slices added, 0 there already\n");
    expect((await fleet("work")).stdout).toBe("9 slices done by this worker\n");
    const report = await fleet("report");
    expect([report.status, report.stderr]).toEqual([1, ""]);
    expect(report.stdout).toContain("in 4 jobs since 2024-");
    expect(report.stdout).toContain("models/job.yml");
    expect(report.stdout).toMatch(/\nRotate in this order .*\n +1\. Hugging Face access token/);
    expect(report.stdout).toContain("Tell:\n   grace@contoso.com (5 places)");
    expect(report.stdout.slice(report.stdout.indexOf("Rotate in"))).not.toContain("models/job.yml");
    for (const value of [TOKEN, PASSWORD]) expect(report.stdout).not.toContain(value);
    for (const format of ["sarif", "html", "markdown", "junit", "github"]) {
      const shown = await fleet("report", "--format", format);
      expect(shown.status, format).toBe(1);
      expect(shown.stdout, format).toContain("in 4 jobs since 2024-");
      expect(shown.stderr, format).toContain("Rotate in this order");
    }
  },
);

test("nothing to scan is said", async (context) => {
  if (server === undefined) return context.skip();
  const { status, stderr } = await fleetOf("nothing", "http://127.0.0.1:1")("plan");
  expect([status, stderr]).toEqual([2, expect.stringMatching(/say what to scan: --repos FILE, or --workspace/)]);
});
