import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { sample } from "../../src/detection/sample.ts";
import { scan } from "../../src/library/scan.ts";
import { LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";
import { repositoryOf } from "../support/repository.ts";

const FILES = {
  "job.yml": `${LEAKING_JOB}  PASSWORD: @@password@@\n`,
  "jobs/b.yml": LEAKING_JOB.replace("python train.py", "python train.py --token @@hf_token@@"),
  "jobs/.env": "HF_TOKEN=@@hf_token@@\n",
} as const;

const fingerprints = async (options: Parameters<typeof scan>[0]): Promise<string[]> =>
  (await scan(options)).findings.map(({ fingerprint }) => fingerprint);

describe("jobscrub baseline", () => {
  test("known findings are not reported again, new ones are", () => {
    const cwd = repositoryOf(FILES);
    const written = jobscrub(["baseline"], { cwd });
    expect(written).toEqual({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/^wrote \d findings to jobscrub\.baseline\.json\n$/),
    });
    const text = readFileSync(join(cwd, "jobscrub.baseline.json"), "utf8");
    expect(text).not.toContain(fillSamples("@@hf_token@@"));

    const again = (args: readonly string[] = []) =>
      jobscrub(["scan", "--baseline", "jobscrub.baseline.json", "--format", "json", ...args], { cwd });
    expect(JSON.parse(again().stdout)).toMatchObject({ findings: [], summary: { suppressed: 5 } });
    expect(again().status).toBe(0);

    // The same findings after lines have moved and values have changed.
    const moved = readFileSync(join(cwd, "job.yml"), "utf8")
      .replace("compute:", "# moved\n\ncompute:")
      .replace(fillSamples("@@hf_token@@"), sample("hf_", 34, "upper"));
    writeFileSync(join(cwd, "job.yml"), moved);
    expect(again().status).toBe(0);

    writeFileSync(join(cwd, "job.yml"), `${moved}  OTHER: ${fillSamples("@@hf_token@@")}\n`);
    const { status, stdout } = again();
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings.map(({ path }: { path: string }) => path)).toEqual([
      "environment_variables.OTHER",
    ]);
  });

  test("the baseline of the configuration, from every folder", () => {
    const cwd = folderOf({ ...FILES, "jobscrub.config.yaml": "baseline: known.json\n" });
    expect(jobscrub(["baseline"], { cwd }).status).toBe(0);
    expect(jobscrub(["scan"], { cwd }).status).toBe(0);
    expect(jobscrub(["scan"], { cwd: join(cwd, "jobs") }).status).toBe(0);
    expect(jobscrub(["scan", cwd], { cwd: folderOf({}) }).status).toBe(0);
    expect(jobscrub(["scan", "b.yml"], { cwd: join(cwd, "jobs") }).status).toBe(0);
  });

  test("a broken baseline is an error, not an empty one", () => {
    const cwd = folderOf({ ...FILES, "known.json": `{"version": 1, "findings": [${fillSamples("@@hf_token@@")}]}` });
    const { status, stderr, stdout } = jobscrub(["scan", "--baseline", "known.json"], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toContain(fillSamples("@@hf_token@@"));
  });
});

describe("fingerprints", () => {
  test("do not depend on the working directory and on how paths are written", async () => {
    const folder = repositoryOf(FILES);
    const all = await fingerprints({ cwd: folder });
    expect(new Set(all).size).toBe(all.length);
    expect(await fingerprints({ cwd: folder, paths: [folder] })).toEqual(all);
    expect((await fingerprints({ cwd: join(folder, "jobs"), paths: [".."] })).toSorted()).toEqual(all.toSorted());
    expect((await fingerprints({ cwd: folderOf({}), paths: [folder] })).toSorted()).toEqual(all.toSorted());
  });

  test("do not depend on where the repository lies", async () => {
    expect(await fingerprints({ cwd: repositoryOf(FILES) })).toEqual(await fingerprints({ cwd: repositoryOf(FILES) }));
  });

  test("do not depend on values, lines, comments and order of keys", async () => {
    const cwd = repositoryOf({ "job.yml": FILES["job.yml"] });
    const before = await fingerprints({ cwd });
    const text = readFileSync(join(cwd, "job.yml"), "utf8");
    writeFileSync(
      join(cwd, "job.yml"),
      `# a comment\n\n${text.replace(fillSamples("@@hf_token@@"), sample("hf_", 34, "lower"))}`,
    );
    expect(await fingerprints({ cwd })).toEqual(before);
    const lines = text.split("\n");
    writeFileSync(join(cwd, "job.yml"), [...lines.slice(4, 7), ...lines.slice(0, 4)].join("\n"));
    expect((await fingerprints({ cwd })).toSorted()).toEqual(before.toSorted());
  });

  test("depend on file and field, and tell apart several findings of one field", async () => {
    const cwd = repositoryOf({ "job.yml": LEAKING_JOB });
    const before = await fingerprints({ cwd });
    mkdirSync(join(cwd, "moved"));
    renameSync(join(cwd, "job.yml"), join(cwd, "moved/job.yml"));
    expect(await fingerprints({ cwd })).not.toEqual(before);
    const two = repositoryOf({
      "a.yml": LEAKING_JOB.replace("train.py", `x @@hf_token@@ ${sample("hf_", 34, "upper")}`),
    });
    expect(new Set(await fingerprints({ cwd: two })).size).toBe(3);
  });
});
