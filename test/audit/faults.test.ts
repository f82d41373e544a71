import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { openAccess, readCheckpoint } from "../../src/audit/index.ts";
import { ExpiredLinkError, nextPage } from "../../src/audit/next-page.ts";
import { CLOUDS, readEndpoint } from "../../src/azure/cloud.ts";
import { SUBSCRIPTION } from "../support/arm-contents.ts";
import type { Faults } from "../support/arm-server.ts";
import { folderOf } from "../support/cli.ts";
import { auditOf, linesOf, serve } from "./open-audit.ts";
import { stopAndGoOn } from "./stop-and-go-on.ts";

// Machines that do much else at the same time are slow.
vi.setConfig({ testTimeout: 120_000 });

const JOBS = 600;
const PAGE = 30;
const every =
  (count: number, from = 0) =>
  (request: number) =>
    request % count === from;

let undisturbed: Promise<{ lines: string[]; files: number }> | undefined;

/** What an audit says that nothing disturbs. */
async function whole(): Promise<{ lines: string[]; files: number }> {
  undisturbed ??= serve(JOBS)
    .then((server) => auditOf(server))
    .then((outcome) => ({ lines: linesOf(outcome), files: outcome.report.summary.files }));
  return undisturbed;
}

test.each<[string, Faults]>([
  ["throttles", { throttle: (request) => (every(5)(request) ? 0 : undefined) }],
  ["fails", { fail: (request) => (every(7)(request) ? 503 : every(11)(request) ? 500 : undefined) }],
  [
    "cuts connections",
    { cut: (request) => (every(6)(request) ? "before" : every(6, 3)(request) ? "within" : undefined) },
  ],
])("a service that %s loses nothing", async (_, faults) => {
  const server = await serve(JOBS, { page: PAGE, faults });
  const audited = await auditOf(server);
  expect(linesOf(audited)).toEqual((await whole()).lines);
  expect(audited.report.summary.files).toBe((await whole()).files);
  expect(audited.report.problems).toEqual([]);
  expect(server.faults).toEqual([]);
});

test("reads slow down before the limit is used up, so that nothing is throttled", async () => {
  // A bucket of 60 that gives 25 a second back, as the service has, but smaller.
  let filled = 60;
  let at = performance.now();
  const left = (): number => {
    const now = performance.now();
    filled = Math.min(60, filled + ((now - at) / 1000) * 25) - 1;
    at = now;
    return Math.max(0, Math.floor(filled));
  };
  const lowest: number[] = [];
  const server = await serve(4000, {
    page: 50,
    faults: {
      left: () => {
        const given = left();
        lowest.push(given);
        return given;
      },
    },
  });
  const { report } = await auditOf(server, { filter: { only: ["jobs"] } });
  expect(report.summary.files).toBe(4000);
  expect(Math.min(...lowest)).toBeGreaterThan(20);
});

test("a service that gives up is said to be so", async () => {
  const fail = (_: number, operation: string): number | undefined => (operation === "Jobs_List" ? 400 : undefined);
  const { report, unread } = await auditOf(await serve(10, { faults: { fail } }), { filter: { only: ["jobs"] } });
  expect(report.problems.map(({ message }) => message)).toEqual([
    "not read to the end (400 InternalServerError); try again later",
  ]);
  expect(unread).toBe(1);
});

test("a next page elsewhere is not followed, since the token would go there", async () => {
  const elsewhere = await serve(10);
  const server = await serve(10);
  const access = await openAccess({ cloud: CLOUDS.AzureCloud, endpoint: readEndpoint(server.origin) });
  const link = `${elsewhere.origin}/subscriptions/${SUBSCRIPTION}/providers/x`;
  await expect(nextPage(access, link, () => Promise.reject(new Error("not asked")))).rejects.toThrow(ExpiredLinkError);
  expect(elsewhere.asked).toEqual([]);
});

test.each([3, 8, 15, 21, 29, 34, 40, 44])(
  "stopped after %i requests and gone on, the report is the same",
  async (requests) => {
    expect(await stopAndGoOn(JOBS, requests, { page: PAGE })).toEqual(await whole());
  },
);

test("a list whose links have expired since then is begun anew, and counted once", async () => {
  let refused = 0;
  const result = await stopAndGoOn(JOBS, 15, { page: PAGE, isExpired: () => refused++ === 0 });
  expect(refused).toBeGreaterThan(1);
  expect(result).toEqual(await whole());
});

test("a checkpoint of another question is not used", () => {
  const folder = folderOf({});
  const file = join(folder, "checkpoint.json");
  writeFileSync(file, JSON.stringify({ version: 1, request: { user: "ada" }, workspaces: [], journal: 0 }));
  expect(() => readCheckpoint(file, { user: "grace" }, "checkpoint.json")).toThrow(/with other options/);
  writeFileSync(file, readFileSync(file, "utf8").slice(1));
  expect(() => readCheckpoint(file, {}, "checkpoint.json")).toThrow(/is no checkpoint/);
});
