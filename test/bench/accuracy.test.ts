import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  annotatedKey,
  crcToken,
  devOpsPat,
  entraSecret,
  hisKey,
  marvin,
} from "../../bench/accuracy/planted/checksums.ts";
import { CONFIG, expectationOf } from "../../bench/accuracy/planted/run.ts";
import { plant } from "../../bench/accuracy/planted/plant.ts";
import type { PlantedFile } from "../../bench/accuracy/planted/plant.ts";
import { Random } from "../../bench/accuracy/planted/random.ts";
import { ownTemplates } from "../../bench/accuracy/planted/templates.ts";
import { ratios, score, tally } from "../../bench/accuracy/score.ts";
import type { Expectation, Hit } from "../../bench/accuracy/score.ts";
import { scanFolder } from "../../bench/accuracy/scanner.ts";
import { prepareCase } from "../../bench/accuracy/wild/wild.ts";
import { annotatedChecksumHolds } from "../../src/detection/checksum/annotated-key.ts";
import { devOpsPatKind } from "../../src/detection/checksum/devops-pat.ts";
import { scan } from "../../src/index.ts";

const DEFINITIONS = join(import.meta.dirname, "..", "..", "bench", "accuracy", "definitions");

const leak: Expectation = {
  file: "a.yml",
  leak: true,
  kind: "k",
  rules: ["r"],
  role: "env",
  syntax: "yaml",
  value: [10, 30],
  spans: [[15, 30]],
};
const harmless: Expectation = { ...leak, leak: false, rules: [], value: [40, 50], spans: [] };
const hit = (start: number, end: number, more: Partial<Hit> = {}): Hit => ({
  file: "a.yml",
  start,
  end,
  rule: "r",
  severity: "error",
  ...more,
});
const counts = (hits: readonly Hit[]) => {
  const { leaks, alarms } = score([leak, harmless], hits);
  return tally(leaks, alarms);
};

describe("score", () => {
  test.each([
    ["an exact span", [hit(15, 30)], { found: 1, exact: 1, alarms: 0 }],
    ["a span that is too wide", [hit(10, 30)], { found: 1, exact: 0, alarms: 0 }],
    ["nothing", [], { found: 0, exact: 0, alarms: 0 }],
    ["another file", [hit(15, 30, { file: "b.yml" })], { found: 0, exact: 0, alarms: 1 }],
    ["the harmless value", [hit(40, 50)], { found: 0, exact: 0, alarms: 1 }],
    ["the harmless value as a note", [hit(40, 50, { severity: "info" })], { found: 0, exact: 0, alarms: 0 }],
    ["beside the secret", [hit(10, 15)], { found: 0, exact: 0, alarms: 1 }],
    [
      "where it stands rather than what it is",
      [hit(40, 50, { rule: "misplaced-reference" })],
      { found: 0, exact: 0, alarms: 0 },
    ],
  ])("%s", (_, hits, expected) => {
    expect(counts(hits)).toMatchObject({ leaks: 1, ...expected });
  });

  test("tells the exact report of a leak from a second one", () => {
    const { leaks, doubles } = score([leak], [hit(10, 30), hit(15, 30)]);
    expect(leaks[0]?.exact).toBe(true);
    expect(doubles).toEqual([hit(10, 30)]);
  });

  test("counts precision by leaks found and false alarms", () => {
    expect(ratios({ leaks: 4, found: 3, exact: 2, ruleRight: 3, alarms: 1 })).toMatchObject({
      recall: 0.5,
      foundRecall: 0.75,
      precision: 0.75,
      f1: 0.6,
    });
  });
});

describe("planter", () => {
  const wanted = new Set(["job.yml", "deploy/deployment.yml"]);
  const templates = ownTemplates(DEFINITIONS).filter(({ file }) => wanted.has(file));
  let folder = "";
  let files: PlantedFile[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "jobscrub-test-"));
    files = plant(templates, 5);
    for (const { file, text } of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("plants the same for the same seed, and else for another", () => {
    expect(plant(templates, 5)).toEqual(files);
    expect(plant(templates, 6)).not.toEqual(files);
  });

  test("fills every slot, with about as many leaks as decoys", () => {
    expect(files.map(({ text }) => text).join("")).not.toContain("@slot");
    const plants = files.flatMap(({ plants }) => plants);
    const leaks = plants.filter(({ payload }) => payload.leak).length;
    expect(plants.length).toBeGreaterThan(10);
    expect(Math.abs(plants.length - 2 * leaks)).toBeLessThanOrEqual(4);
  });

  test("knows where what it planted stands", () => {
    for (const { text, plants } of files)
      for (const { payload, spans } of plants)
        for (const [index, { start, end }] of spans.entries()) {
          const [from, to] = payload.spans[index] ?? [0, 0];
          const written = text.slice(start, end);
          const secret = payload.text.slice(from, to);
          // Quoting changes only these characters.
          if (!/["'\\\n$`]/.test(secret)) expect(written).toBe(secret);
          else expect(written.length).toBeGreaterThanOrEqual(secret.length);
        }
  });

  test("is found by the scanner, which does worse when the marks are moved", async () => {
    const hits = await scanFolder({ scan }, folder, CONFIG);
    const expectations = files.flatMap(({ plants }) => plants.map(expectationOf));
    const { leaks } = score(expectations, hits);
    expect(leaks.filter(({ exact }) => exact).length / leaks.length).toBeGreaterThan(0.8);
    const moved = expectations.map((each) => ({
      ...each,
      spans: each.spans.map(([start, end]) => [start + 1, end + 1] as const),
    }));
    expect(score(moved, hits).leaks.filter(({ exact }) => exact)).toEqual([]);
  });
});

describe("checksums of the bench", () => {
  // Vectors of MarvinTests.cs and MarvinShared.cs, halves combined.
  test.each([
    ["", "004fb61a001bdbcc", 0x30_20_09_bc],
    ["616263", "d53cd9cecd0893b7", 0x6b_e0_2a_86],
    ["37f495", "004fb61a001bdbcc", 0x6b_3c_8b_90],
  ])("marvin of %j", (bytes, seed, expected) => {
    expect(marvin(Buffer.from(bytes, "hex"), Buffer.from(seed, "hex").toString("latin1"))).toBe(expected);
  });

  test("agree with the product's, which were written apart", () => {
    const random = new Random(3);
    expect(annotatedChecksumHolds(annotatedKey(random, "ACOG"))).toBe(true);
    expect(devOpsPatKind(devOpsPat(random))).toBe("user");
  });

  test("give keys of the published forms", () => {
    const random = new Random(4);
    expect(hisKey(random, 64, "+ASt", "Default0")).toMatch(/^[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==$/);
    expect(hisKey(random, 39, "AzSe", "PAdmin00")).toMatch(/^[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}$/);
    expect(entraSecret(random)).toMatch(/^.{3}8Q~.{31}[a-d].{2}$/);
    expect(crcToken(random, "ghp_")).toMatch(/^ghp_[A-Za-z0-9]{36}$/);
  });
});

test("a wild case says where its leak stands", () => {
  const { text, expectation } = prepareCase("job.env DB_PASSWORD: '⟦hunter-2x⟧'", "x-1", 1);
  const [start, end] = expectation[0]?.spans[0] ?? [0, 0];
  expect(text.slice(start, end)).toBe("hunter-2x");
  expect(prepareCase("job.env DB_PASSWORD: <password>", "x-2", 1).expectation).toMatchObject([{ leak: false }]);
});
