import { expect, test } from "vitest";
import { postgresResults } from "../../src/fleet/postgres-results.ts";
import { redisResults } from "../../src/fleet/redis-results.ts";
import { restoreReports, storedFindings, storedRest } from "../../src/fleet/results.ts";
import { storableReport } from "../../src/fleet/storable-report.ts";
import { scanTextAs } from "../../src/engine/scan-text.ts";
import type { JsonReport } from "../../src/reporters/merge-json.ts";
import { fillSamples } from "../../build/samples.ts";
import { LEAKING_JOB } from "../support/cli.ts";
import { startPostgres } from "../support/postgres.ts";
import { startRedis } from "../support/redis.ts";

const reportOf = async (file: string): Promise<JsonReport> =>
  storableReport(await scanTextAs(fillSamples(LEAKING_JOB), { file }));

test("what is stored of a report holds the mask of a value and no advice", async () => {
  const report = await reportOf("job.yml");
  expect(report.findings).toMatchObject([{ file: "job.yml", masked: expect.stringMatching(/^hf_/), remedies: [] }]);
  expect(JSON.stringify(report)).not.toContain(fillSamples("@@hf_token@@"));
});

test("reports come back the same in whatever order their rows come, and a finding of two slices once", async () => {
  const [one, two] = [await reportOf("shared.yml"), await reportOf("shared.yml")];
  const slices = [
    ["b", storedRest(two)],
    ["a", storedRest(one)],
  ] as const;
  const findings = slices.flatMap(([slice]) =>
    storedFindings(one).map(({ fingerprint, finding }) => [slice, fingerprint, finding] as const),
  );
  const restored = restoreReports(slices, findings);
  expect(restored.map((report) => report.findings.length)).toEqual([1, 0]);
  expect(restored[0]).toEqual(one);
  expect(restoreReports(slices.toReversed(), findings.toReversed())).toEqual(restored);
});

test.each([
  ["PostgreSQL", startPostgres, postgresResults],
  ["Redis", startRedis, redisResults],
])(
  "%s keeps what slices bring, once however often it is stored, run by run",
  { timeout: 120_000 },
  async (_, start, open) => {
    const server = await start();
    if (server === undefined) return;
    try {
      const [results, other] = [await open(server.url, "one"), await open(server.url, "other")];
      // What PostgreSQL's own JSON would not take.
      const odd = { ...(await reportOf("b.yml")), problems: [{ file: "b\u0000\ud800.yml", message: "odd" }] };
      const plain = await reportOf("a.yml");
      await Promise.all([results.save("2", odd), results.save("1", plain), results.save("2", odd)]);
      await results.save("1", plain);
      expect(await results.reports()).toEqual([plain, odd]);
      expect(await results.pace()).toMatchObject({ done: 2, lately: 2 });
      expect(await other.reports()).toEqual([]);
      expect(await other.pace()).toEqual({ done: 0, lately: 0, seconds: 0 });
      const name = JSON.stringify(["odd …\u0000\ud800"]);
      const claims = await Promise.all(["a", "b", "c"].map((value) => results.claim(name, value)));
      expect(new Set(claims).size).toBe(1);
      expect(await results.claim(name, "d")).toBe(claims[0]);
      expect(await other.claim(name, "e")).toBe("e");
      await Promise.all([results.close(), other.close()]);
    } finally {
      await server.stop();
    }
  },
);
