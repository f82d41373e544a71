import { expect, test, vi } from "vitest";
import { CLOUDS, readEndpoint } from "../../src/azure/cloud.ts";
import { fleetReport } from "../../src/fleet/fleet-report.ts";
import { planWorkspaces } from "../../src/fleet/plan-workspaces.ts";
import type { Queue } from "../../src/fleet/queue.ts";
import { workspaceRunner } from "../../src/fleet/run-workspace.ts";
import { sliceId, sliceTitle } from "../../src/fleet/slice.ts";
import type { Slice, WorkspaceSlice } from "../../src/fleet/slice.ts";
import { SliceError } from "../../src/fleet/slice-error.ts";
import { storableReport } from "../../src/fleet/storable-report.ts";
import type { JsonReport } from "../../src/reporters/merge-json.ts";
import { GIT_TOKEN, GROUP, PASSWORD, SUBSCRIPTION, TOKEN, workspacePath } from "../support/arm-contents.ts";
import type { ArmServer } from "../support/arm-server.ts";
import { auditOf, serve } from "../audit/open-audit.ts";
import { alikePasswords } from "./alike-passwords.ts";
import { comparable } from "./comparable.ts";
import { memoryResults } from "./memory-results.ts";

// Machines that do much else at the same time are slow.
vi.setConfig({ testTimeout: 120_000 });

const never = new AbortController().signal;
const W = { subscription: SUBSCRIPTION, group: GROUP, name: "w" };
const V = { subscription: SUBSCRIPTION, group: GROUP, name: "v" };
const ELSEWHERE = { subscription: SUBSCRIPTION, group: "other-group", name: "w" };

/** A queue that only keeps what it is given. */
function keptQueue(): { queue: Queue; slices: Slice[] } {
  const slices: Slice[] = [];
  const counts = async (): ReturnType<Queue["counts"]> => ({
    waiting: 0,
    active: 0,
    delayed: 0,
    done: slices.length,
    failed: 0,
  });
  const add = async (more: readonly Slice[]): Promise<number> => {
    const known = new Set(slices.map(sliceId));
    const fresh = more.filter((slice) => !known.has(sliceId(slice)));
    slices.push(...fresh);
    return fresh.length;
  };
  const queue = { add, counts, failed: async () => [] } as unknown as Queue;
  return { queue, slices };
}

/** Plans and does all slices, some of them twice and by several workers, and reports. */
async function fleetOf(
  { origin }: ArmServer,
  workspaces: readonly (typeof W)[],
  parts: number,
  wishes: Parameters<typeof planWorkspaces>[2] = {},
): Promise<{ report: JsonReport; contents: string; slices: readonly Slice[] }> {
  const { queue, slices } = keptQueue();
  const results = memoryResults();
  await planWorkspaces({ queue, results }, workspaces, wishes, parts);
  const service = { cloud: CLOUDS.AzureCloud, endpoint: readEndpoint(origin) };
  const workers = [1, 2].map(() => workspaceRunner(service, results, undefined));
  const order = [...slices, ...slices.slice(0, 5)].toSorted(() => Math.random() - 0.5) as WorkspaceSlice[];
  const lane = async (runner: (typeof workers)[0]): Promise<void> => {
    for (let slice = order.pop(); slice !== undefined; slice = order.pop())
      await results.save(sliceId(slice), await runner.run(slice, never));
  };
  await Promise.all(workers.map(lane));
  const { report } = await fleetReport({ queue, results });
  return { report, contents: results.contents(), slices };
}

test("slices of workspaces bring the report of an audit of them all, in whatever order they are done", async () => {
  const server = await serve(60, { page: 7 }, alikePasswords);
  const audited = await auditOf(server, { workspaces: [V, W, ELSEWHERE].toSorted(byGroup) });
  const { report, contents, slices } = await fleetOf(server, [W, ELSEWHERE, V], 3);
  expect(slices.length).toBe(3 * (15 - 6 + 6 * 3));
  expect(new Set(slices.map(sliceId)).size).toBe(slices.length);
  expect(report.findings.some(({ file }) => file.startsWith("resourceGroups/other-group/workspaces/w/"))).toBe(true);
  expect(Math.max(...report.findings.map(({ group = 0 }) => group))).toBeGreaterThan(2);
  expect(comparable(report)).toEqual(comparable(storableReport(audited.report)));
  for (const value of [TOKEN, GIT_TOKEN, PASSWORD, "hunter-"]) expect(contents).not.toContain(value);
  expect(server.faults).toEqual([]);
});

function byGroup(a: typeof W, b: typeof W): number {
  return `${a.group}/${a.name}` < `${b.group}/${b.name}` ? -1 : 1;
}

test("a filter holds in all slices, and the parts together read everything once", async () => {
  const wishes = { only: ["jobs", "runs"], experiments: ["Churn"], since: "2024-03-01", until: "2024-11-01" } as const;
  const server = await serve(400);
  const audited = await auditOf(server, { filter: wishes });
  const { report, slices } = await fleetOf(server, [W], 4, wishes);
  expect(slices.map(sliceTitle)).toContain(
    `subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/workspaces/w/jobs (4/4)`,
  );
  expect(report.summary.files).toBeGreaterThan(100);
  expect(comparable(report)).toEqual(comparable(storableReport(audited.report)));
});

test("planning again adds nothing, and other options are another run", async () => {
  const { queue, slices } = keptQueue();
  const fleet = { queue, results: memoryResults() };
  expect(await planWorkspaces(fleet, [W], { only: ["jobs"], since: "90d" }, 2)).toEqual({ slices: 2, added: 2 });
  expect(await planWorkspaces(fleet, [{ ...W, name: "W" }], { only: ["jobs"], since: "90d" }, 2)).toEqual({
    slices: 2,
    added: 0,
  });
  expect(await planWorkspaces(fleet, [V], { only: ["jobs"], since: "90d" }, 2)).toEqual({ slices: 2, added: 2 });
  const filters = slices.map((slice) => (slice as WorkspaceSlice).filter);
  expect(filters[3]).toEqual(filters[0]);
  await expect(planWorkspaces(fleet, [W], { only: ["jobs"], since: "91d" }, 2)).rejects.toThrow(/other options/);
  await expect(planWorkspaces(fleet, [W], { only: ["jobs"], since: "90d" }, 3)).rejects.toThrow(/other options/);
});

test("a list that must not be read makes the slice one that is not done, and what was read is kept", async () => {
  const fail = (_: number, operation: string): number | undefined =>
    operation === "ModelVersions_List" ? 403 : undefined;
  const { origin } = await serve(1, { faults: { fail } });
  const runner = workspaceRunner(
    { cloud: CLOUDS.AzureCloud, endpoint: readEndpoint(origin) },
    memoryResults(),
    undefined,
  );
  const { unread, summary, problems } = await runner.run({ kind: "workspace", workspace: W, list: "models" }, never);
  expect([unread, summary.files]).toEqual([1, 1]);
  expect(problems.map(({ message }) => message)).toEqual([
    "not read (403 AuthorizationFailed); you need the role Reader on the workspace",
  ]);
});

test("who is not signed in is told so where the slice stands", async () => {
  const { origin } = await serve(1, { faults: { fail: () => 401 } });
  const service = { cloud: CLOUDS.AzureCloud, endpoint: readEndpoint(origin) };
  const run = workspaceRunner(service, memoryResults(), undefined).run(
    { kind: "workspace", workspace: W, list: "jobs" },
    never,
  );
  await expect(run).rejects.toThrow(SliceError);
  await expect(run).rejects.toThrow(/sign in with: az login/);
});

test.each<Partial<WorkspaceSlice>>([
  { workspace: { ...W, name: ".." } },
  { workspace: { ...W, group: "g/providers/x" } },
  { list: "../listSecrets" as "jobs" },
])("what somebody else has put into the queue is not asked for: %o", async (more) => {
  const server = await serve(1);
  const service = { cloud: CLOUDS.AzureCloud, endpoint: readEndpoint(server.origin) };
  const slice: WorkspaceSlice = { kind: "workspace", workspace: W, list: "jobs", ...more };
  await expect(workspaceRunner(service, memoryResults(), undefined).run(slice, never)).rejects.toThrow(
    "not a slice that jobscrub plans",
  );
  expect(server.asked).toEqual([]);
});

test("a place that somebody else has claimed for a value is not asked for when it is none of a workspace", async () => {
  const server = await serve(60);
  const results = memoryResults();
  const service = { cloud: CLOUDS.AzureCloud, endpoint: readEndpoint(server.origin) };
  const slice: WorkspaceSlice = { kind: "workspace", workspace: W, list: "jobs" };
  const claims: string[] = [];
  const claim = async (name: string, value: string): Promise<string> => {
    claims.push(name);
    if (claims.length > 1) return results.claim(name, value);
    return JSON.stringify({ workspace: W, noun: "job", resource: "../listKeys?a=", file: "workspaces/w/jobs/j" });
  };
  const { findings } = await workspaceRunner(service, { claim }, undefined).run(slice, never);
  expect(findings.length).toBeGreaterThan(2);
  expect(server.asked.filter((each) => !/Jobs_|Workspaces_Get/.test(each))).toEqual([]);
});

test("a workspace has the same slices however its id is written", () => {
  const { subscription, group } = W;
  const slice: WorkspaceSlice = { kind: "workspace", workspace: W, list: "jobs" };
  expect(sliceId({ ...slice, workspace: { subscription, group: group.toUpperCase(), name: "W" } })).toBe(
    sliceId(slice),
  );
  expect(sliceId({ ...slice, list: "runs" })).not.toBe(sliceId(slice));
  expect(workspacePath()).toContain(group);
});
