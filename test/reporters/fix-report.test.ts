import { cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { viewOf } from "../../src/cli/fix-view.ts";
import { Secret } from "../../src/detection/secret.ts";
import { planFixes } from "../../src/engine/fix/make-plan.ts";
import type { FixRequest } from "../../src/engine/fix/make-plan.ts";
import { findCandidates } from "../../src/engine/fix/plan.ts";
import type { Candidates } from "../../src/engine/fix/plan.ts";
import { fixJson } from "../../src/reporters/fix-json.ts";
import { fixText } from "../../src/reporters/fix-report.ts";
import type { FixReport } from "../../src/reporters/fix-report.ts";

const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "jobscrub-fix-report-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A value that is shorter may be a part of other words. */
const SHORTEST = 8;

describe("everything that can be fixed in the fixtures", () => {
  let candidates: Candidates;
  beforeAll(async () => {
    for (const name of readdirSync(FIXTURES))
      cpSync(join(FIXTURES, name), join(folder, name), { recursive: true, filter: (path) => !path.includes("demo") });
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) writeFileSync(path, fillSamples(readFileSync(path, "latin1")), "latin1");
    }
    candidates = await findCandidates({ cwd: folder, minConfidence: "low" }, { rules: [], fingerprints: [] });
  }, 120_000);

  const reportWith = async (more: Partial<FixRequest>): Promise<FixReport> => {
    const request: FixRequest = {
      cwd: folder,
      writes: false,
      uploads: false,
      unsafe: true,
      resolver: true,
      whenTaken: "rename",
      nameOf: () => undefined,
      ...more,
    };
    const plan = await planFixes(candidates, request);
    return viewOf(candidates, plan, { cwd: folder, vault: "contoso", written: false, uploads: false, hints: [] });
  };

  test.each([true, false])(
    "is shown without a single value (resolver: %s)",
    async (resolver) => {
      const report = await reportWith({ resolver });
      expect(report.fixed.length).toBeGreaterThan(50);
      const references = /reference|deferred/;
      const secrets = candidates.files
        .flatMap((file) => file.candidates.map(({ finding }) => finding))
        .filter(({ severity, rule, role }) => severity !== "info" && role !== "name" && !references.test(rule))
        .map(({ file, path, secret }) => ({ place: `${file} ${path}`, file, value: Secret.reveal(secret) }))
        // A weak password is a word that advice uses too.
        .filter(({ value }) => value.length >= SHORTEST && !/^[a-z]+$/.test(value));
      expect(secrets.length).toBeGreaterThan(100);
      // A value may stand in another file where nothing is wrong with it.
      const textOf = (file: string): string => {
        const { before, after } = report.texts.find((each) => each.file === file) ?? { before: "", after: "" };
        return before + after;
      };
      expect(secrets.filter(({ file, value }) => textOf(file).includes(value)).map(({ place }) => place)).toEqual([]);
      const rest = { ...report, texts: [] };
      for (const text of [fixText(rest, { color: false, width: 80, diff: true }), fixJson(rest, "1.0.0")])
        expect(secrets.filter(({ value }) => text.includes(value)).map(({ place }) => place)).toEqual([]);
    },
    120_000,
  );

  test("is valid JSON that tells of each finding once", async () => {
    const report = await reportWith({});
    const { fixes, stays, summary } = JSON.parse(fixJson(report, "1.0.0")) as {
      fixes: { fingerprint: string; safety: string }[];
      stays: { fingerprint: string; why: string }[];
      summary: { fixes: number; stays: number };
    };
    expect(summary).toMatchObject({ fixes: fixes.length, stays: stays.length });
    const all = [...fixes, ...stays].map(({ fingerprint }) => fingerprint);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(fixes.map(({ safety }) => safety))).toEqual(new Set(["safe", "unsafe"]));
  }, 120_000);
});
