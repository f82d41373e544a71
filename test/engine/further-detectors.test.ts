import { describe, expect, test } from "vitest";
import { checkDetector } from "../../src/detection/check-detector.ts";
import type { Detector, Match } from "../../src/detection/detector.ts";
import { scan, scanText } from "../../src/library/scan.ts";
import { CLEAN_JOB, folderOf } from "../support/cli.ts";

const VALUE = "ctso_k3x9q7m2w5tz";
const JOB = CLEAN_JOB.replace("EPOCHS: 3", `BUILD: ${VALUE}`);

function detectorOf(detect: Detector["detect"], more: Partial<Detector> = {}): Detector {
  return {
    id: "build-key",
    title: "Build key",
    category: "secret",
    severity: "error",
    docs: "Ask the build team.",
    references: [],
    roles: "all",
    precedence: 60,
    leaks: [{ role: "env", name: "BUILD", value: VALUE }],
    clean: [{ role: "env", name: "BUILD", value: "ctso_build" }],
    detect,
    ...more,
  };
}

const whole = ({ value }: { readonly value: string }): Match[] =>
  value === VALUE ? [{ start: 0, end: value.length, confidence: "high" }] : [];

const textOf = (report: object): string => JSON.stringify(report);

test("a detector of the caller finds, in files and texts", async () => {
  const detectors = [detectorOf(whole)];
  expect((await scanText(JOB, { detectors })).findings).toMatchObject([{ rule: "build-key" }]);
  const cwd = folderOf({ "job.yml": JOB });
  const report = await scan({ cwd, detectors, threads: 2 });
  expect(report.findings).toMatchObject([{ rule: "build-key", file: "job.yml" }]);
  expect((await scan({ cwd, detectors, excludeRules: ["build-key"] })).findings).toEqual([]);
});

test("so does a detector of the configuration, without a file", async () => {
  const custom = {
    id: "custom-build-key",
    title: "Build key",
    category: "secret",
    severity: "error",
    confidence: "high",
    docs: "Ask the build team.",
    references: [],
    pattern: "CTSO_(?<secret>[a-z0-9]{12})",
    flags: "i",
    minEntropy: 3,
    allow: [],
    leaks: [{ value: VALUE }],
    clean: [],
  } as const;
  const { findings } = await scanText(JOB, { config: { detectors: [custom] } });
  expect(findings).toMatchObject([{ rule: "custom-build-key", start: { line: 6, column: 15 } }]);
  await expect(scanText(JOB, { config: { detectors: [{ ...custom, pattern: "(a+)+" }] } })).rejects.toThrow(
    "scanText: option config: detectors[0].pattern: expected an upper bound",
  );
});

describe("a detector that cannot be used is refused", () => {
  test.each([
    [{ id: "Build Key" }, "id must be"],
    [{ id: "literal-secret" }, "another rule has this id"],
    [{ severity: "bad" as "error" }, "severity must be one of"],
    [{ category: "x" as "name" }, "category must be one of"],
    [{ roles: "env" as "all" }, "roles must be"],
    [{ detect: undefined as unknown as Detector["detect"] }, "detect must be a function"],
    [{ leaks: undefined as unknown as [] }, "leaks and clean"],
    [{ anchors: [/x/g] }, "anchors and signatures"],
  ])("%j", async (more, message) => {
    await expect(scanText(JOB, { detectors: [detectorOf(whole, more)] })).rejects.toThrow(message);
  });

  test("twice the same id", async () => {
    await expect(scanText(JOB, { detectors: [detectorOf(whole), detectorOf(whole)] })).rejects.toThrow("another rule");
  });
});

describe("a detector that fails is told, and the scan goes on", () => {
  const match = (more: object): Match[] => [{ start: 0, end: 4, confidence: "high", ...more }];
  test.each<[string, Detector["detect"], string]>([
    [
      "throws",
      ({ value }) => {
        throw new TypeError(value);
      },
      "TypeError",
    ],
    [
      "throws no error",
      ({ value }) => {
        throw value;
      },
      "an error",
    ],
    ["marks too much", ({ value }) => match({ end: value.length + 1 }), "a match that is no place in the value"],
    ["marks nothing", () => match({ end: 0 }), "a match that is no place in the value"],
    ["marks no numbers", () => match({ end: Number.NaN }), "a match that is no place in the value"],
    ["is not sure", () => match({ confidence: "very" }), "a match without a confidence"],
    ["gives no list", () => null as unknown as [], "TypeError"],
    [
      "never ends",
      function* () {
        for (;;) yield { start: 0, end: 1, confidence: "high" };
      },
      "more than 100000 matches in one value",
    ],
  ])("%s", async (_, detect, reason) => {
    const job = JOB.replace("BUILD:", "DB_PASSWORD: hunter-2x\n  BUILD:");
    const report = await scanText(job, { detectors: [detectorOf(detect)] });
    expect(report.problems.map(({ message }) => message)).toEqual([
      `the detector build-key failed (${reason}); what it finds in this file is not complete`,
    ]);
    expect(report.findings.some(({ rule }) => rule === "literal-secret")).toBe(true);
    expect(textOf(report.problems)).not.toContain(VALUE);
  });

  test("what it says of the value is left out", async () => {
    const detect: Detector["detect"] = (field) =>
      whole(field).map((each) => ({ ...each, message: `found ${field.value}`, evidence: [field.value] }));
    const report = await scanText(JOB, { detectors: [detectorOf(detect)] });
    expect(report.findings).toMatchObject([
      { rule: "build-key", message: expect.stringContaining("Build key") as string },
    ]);
    expect(textOf(report)).not.toContain(VALUE);
  });
});

describe("checkDetector", () => {
  test("has nothing to say of a good one", () => expect(checkDetector(detectorOf(whole))).toEqual([]));

  test.each<[string, Partial<Detector>, object[]]>([
    ["misses a leak", { detect: () => [] }, [{ examples: "leaks", index: 0, found: "nothing that it reports" }]],
    [
      "marks another part",
      { detect: () => [{ start: 0, end: 4, confidence: "high" }] },
      [{ examples: "leaks" }, { examples: "clean" }],
    ],
    [
      "throws",
      {
        detect: () => {
          throw new RangeError(VALUE);
        },
      },
      [{ found: "an error (RangeError)" }, { found: "an error (RangeError)" }],
    ],
    ["asks for another anchor", { anchors: ["contoso"] }, [{ examples: "leaks", index: 0, found: "none of them" }]],
    ["reads other roles", { roles: ["command"] }, [{ examples: "leaks", index: 0, found: "role env" }]],
  ])("tells when it %s", (_, more, failures) => {
    const told = checkDetector(detectorOf(whole, more));
    expect(told).toMatchObject(failures);
    expect(textOf(told)).not.toContain(VALUE);
  });
});
