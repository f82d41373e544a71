import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { knownRules } from "../../src/engine/settings.ts";
import { scan, scanText } from "../../src/library/scan.ts";
import { reporters } from "../../src/reporters/index.ts";
import { reporterNames } from "../../src/reporters/names.ts";
import { CLEAN_JOB, LEAKING_JOB, folderOf } from "../support/cli.ts";
import { fillSamples } from "../../build/samples.ts";

const FILES = {
  "b.yml": `${LEAKING_JOB}  PASSWORD: @@password@@\n  OTHER: ""\ntags: { owner: a.b@contoso.com }\n`,
  "a/c.yml": LEAKING_JOB.replace("train.py", "train.py --wandb_key @@wandb_key@@ --token @@hf_token@@"),
  "a/b.json":
    '{"$schema": "x/commandJob.schema.json", "command": "x", "tags": {"t": "@@hf_token@@", "u": "@@github_token@@"}}',
  Dockerfile: "FROM x\nENV A=@@hf_token@@ B=@@github_token@@\n",
  "broken.yml": `${LEAKING_JOB}  X: "open\n`,
} as const;

describe("order", () => {
  test("by file, place and rule", async () => {
    const { findings } = await scan({ cwd: folderOf(FILES) });
    const places = findings.map(({ file, span, rule }) => [file, span.start, span.end, rule] as const);
    expect(places.length).toBeGreaterThan(8);
    const ordered = places.toSorted(
      (x, y) => (x[0] < y[0] ? -1 : Number(x[0] > y[0])) || x[1] - y[1] || x[2] - y[2] || (x[3] < y[3] ? -1 : 1),
    );
    expect(places).toEqual(ordered);
  });

  test("does not depend on the order of the paths", async () => {
    const cwd = folderOf(FILES);
    const { findings } = await scan({ cwd });
    const names = Object.keys(FILES);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (paths) => {
        const other = await scan({ cwd, paths });
        expect(JSON.stringify(other.findings)).toBe(JSON.stringify(findings));
      }),
      { numRuns: 8 },
    );
  });

  test.each(reporterNames)("two runs are the same, apart from the duration: %s", async (name) => {
    const cwd = folderOf(FILES);
    const run = async (): Promise<string> => {
      const { summary, ...rest } = await scan({ cwd });
      // The duration changes the text and where its lines break.
      const report = { ...rest, summary: { ...summary, durationMs: 0 } };
      return reporters[name](report, { color: false, width: 80, version: "0", rules: knownRules() });
    };
    expect(await run()).toBe(await run());
  });
});

describe("what is reported", () => {
  test("minConfidence", async () => {
    const cwd = folderOf(FILES);
    const all = (await scan({ cwd })).findings;
    const high = (await scan({ cwd, minConfidence: "high" })).findings;
    const medium = (await scan({ cwd, config: { minConfidence: "medium" } })).findings;
    expect(high.map(({ fingerprint }) => fingerprint)).toEqual(
      all.filter(({ confidence }) => confidence === "high").map(({ fingerprint }) => fingerprint),
    );
    expect(medium.map(({ fingerprint }) => fingerprint)).toEqual(
      all.filter(({ confidence }) => confidence !== "low").map(({ fingerprint }) => fingerprint),
    );
    expect(high.length).toBeLessThan(all.length);
    // What is left out for its confidence is not suppressed.
    expect((await scan({ cwd, minConfidence: "high" })).summary.suppressed).toBe(0);
  });

  test("counts of files, definitions, fields and formats", async () => {
    const { summary } = await scan({
      cwd: folderOf({ ...FILES, "none.yml": "a: 1\n", "conda.yml": "channels: [x]\ndependencies: [python]\n" }),
    });
    expect(summary).toMatchObject({ files: 7, definitions: 4, suppressed: 0 });
    expect(summary.formats).toEqual({
      "azureml/commandJob": { definitions: 4, by: { schema: 4 } },
      "conda/environment": { definitions: 1, by: { shape: 1 } },
      "docker/dockerfile": { definitions: 1, by: { name: 1 } },
    });
    expect(Object.keys(summary.formats)).toEqual(Object.keys(summary.formats).toSorted());
  });

  test("severities of the configuration and rules that are off", async () => {
    const cwd = folderOf({ "b.yml": FILES["b.yml"] });
    const { findings } = await scan({
      cwd,
      config: { rules: { "huggingface-token": "info", "literal-secret": "off" } },
    });
    expect(findings.filter(({ rule }) => rule === "huggingface-token").map(({ severity }) => severity)).toEqual([
      "info",
    ]);
    expect(findings.filter(({ rule }) => rule === "literal-secret")).toEqual([]);
    // What a rule that is off would have found is masked all the same.
    expect(JSON.stringify(findings)).not.toContain(fillSamples("@@password@@"));
  });

  test("a key that is a secret is masked in path and message", async () => {
    const token = fillSamples("@@hf_token@@");
    const report = await scanText(`${CLEAN_JOB}tags:\n  ${token}: ${token}\n`);
    expect(report.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(report)).not.toContain(token);
  });

  test("an alias gives one finding with related places", async () => {
    const { findings } = await scanText(
      fillSamples(`${LEAKING_JOB.replace("@@hf", "&t @@hf")}  AGAIN: *t\ntags: { t: *t }\n`),
    );
    expect(findings.map(({ path, related }) => [path, related.map((each) => each.path)])).toEqual([
      ["environment_variables.HF_TOKEN", ["environment_variables.AGAIN", "tags.t"]],
    ]);
  });
});
