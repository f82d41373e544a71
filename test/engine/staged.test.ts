import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { scan } from "../../src/library/scan.ts";
import { CLEAN_JOB, LEAKING_JOB, jobscrub } from "../support/cli.ts";
import { commitAll, git, repositoryOf } from "../support/repository.ts";

const LEAKING = fillSamples(LEAKING_JOB);

async function staged(cwd: string, options: Parameters<typeof scan>[0] = {}): Promise<string[]> {
  const report = await scan({ cwd, staged: true, ...options });
  return [
    ...report.findings.map(({ file }) => file),
    ...report.problems.map(({ file, message }) => `${file}: ${message}`),
  ];
}

function write(folder: string, name: string, text: string | Buffer): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
  git(folder, ["add", "--force", name]);
}

describe("the content of the index is scanned", () => {
  test("not that of the work tree", async () => {
    const cwd = repositoryOf({ "job.yml": CLEAN_JOB });
    commitAll(cwd);
    write(cwd, "job.yml", LEAKING);
    writeFileSync(join(cwd, "job.yml"), CLEAN_JOB);
    expect(await staged(cwd)).toEqual(["job.yml"]);
    expect((await scan({ cwd })).findings).toEqual([]);
    git(cwd, ["add", "job.yml"]);
    writeFileSync(join(cwd, "job.yml"), LEAKING);
    expect(await staged(cwd)).toEqual([]);
  });

  test("only files that differ from HEAD", async () => {
    const cwd = repositoryOf({ "old.yml": LEAKING_JOB, "ignored.yml": "" });
    commitAll(cwd);
    write(cwd, "new.yml", LEAKING);
    writeFileSync(join(cwd, "unstaged.yml"), LEAKING);
    expect(await staged(cwd)).toEqual(["new.yml"]);
  });

  test("renamed, moved and deleted files", async () => {
    const cwd = repositoryOf({
      "a.yml": LEAKING_JOB,
      "b.yml": LEAKING_JOB,
      "c.yml": LEAKING_JOB,
      "d.yml": LEAKING_JOB,
    });
    commitAll(cwd);
    renameSync(join(cwd, "a.yml"), join(cwd, "a2.yml"));
    mkdirSync(join(cwd, "sub"));
    renameSync(join(cwd, "b.yml"), join(cwd, "sub/b.yml"));
    rmSync(join(cwd, "c.yml"));
    git(cwd, ["add", "--all"]);
    rmSync(join(cwd, "d.yml"));
    expect(await staged(cwd)).toEqual(["a2.yml", "sub/b.yml"]);
  });

  test("from a subfolder, whose name is not needed", async () => {
    const cwd = repositoryOf({});
    write(cwd, "job.yml", LEAKING);
    write(cwd, "sub/job.yml", LEAKING);
    write(cwd, "subway/job.yml", LEAKING);
    expect(await staged(join(cwd, "sub"))).toEqual(["../job.yml", "../subway/job.yml", "job.yml"]);
    expect(await staged(cwd, { paths: ["sub"] })).toEqual(["sub/job.yml"]);
    expect(await staged(join(cwd, "sub"), { paths: ["."] })).toEqual(["job.yml"]);
    expect(await staged(cwd, { paths: ["job.yml", "./subway/"] })).toEqual(["job.yml", "subway/job.yml"]);
  });

  test("names with colons, blanks and letters of all languages", async () => {
    const cwd = repositoryOf({});
    const names = [
      "1:job.yml",
      "a job.yml",
      "äöü.yml",
      ...(process.platform === "win32" ? [] : ["new\nline.yml", 'quote".yml']),
    ];
    for (const name of names) write(cwd, name, LEAKING);
    expect((await staged(cwd)).toSorted()).toEqual(names.toSorted());
  });
});

describe("the configuration holds", () => {
  test("include, exclude and the limits", async () => {
    const cwd = repositoryOf({});
    for (const name of ["a.yml", "b.yml", "sub/c.yml"]) write(cwd, name, LEAKING);
    expect(await staged(cwd, { config: { exclude: ["sub/**"] } })).toEqual(["a.yml", "b.yml"]);
    expect(await staged(cwd, { config: { include: ["sub/**"] } })).toEqual(["sub/c.yml"]);
    const limits = { ...DEFAULTS.limits, maxFiles: 2 };
    expect(await staged(cwd, { config: { limits } })).toEqual([
      "a.yml",
      "b.yml",
      ".: more than 2 files (limits.maxFiles); the rest was not scanned",
    ]);
  });

  test("large and binary files are problems", async () => {
    const cwd = repositoryOf({});
    write(cwd, "large.yml", `${LEAKING}# ${"x".repeat(2000)}\n`);
    write(cwd, "binary.yml", Buffer.from([1, 0, 2]));
    write(cwd, "job.yml", LEAKING);
    const limits = { ...DEFAULTS.limits, maxFileSize: 1000 };
    expect(await staged(cwd, { config: { limits } })).toEqual([
      "job.yml",
      "binary.yml: binary data; skipped",
      "large.yml: larger than the limit of 1000 bytes (limits.maxFileSize); skipped",
    ]);
  });
});

describe("in a hook", () => {
  test("the index that a commit in progress has named is the one that counts", () => {
    const cwd = repositoryOf({ "a.yml": CLEAN_JOB, "b.yml": CLEAN_JOB });
    commitAll(cwd);
    write(cwd, "a.yml", LEAKING);
    const index = join(cwd, ".git/next-index");
    // `git commit b.yml` commits an index in which a.yml is as it was.
    writeFileSync(index, "");
    rmSync(index);
    const env = { GIT_INDEX_FILE: index };
    expect(jobscrub(["scan", "--staged"], { cwd }).status).toBe(1);
    expect(jobscrub(["scan", "--staged"], { cwd, env }).status).toBe(0);
  });

  test("as git runs it before a commit", () => {
    const cwd = repositoryOf({ "job.yml": CLEAN_JOB });
    commitAll(cwd);
    const bin = join(import.meta.dirname, "../../dist/bin/jobscrub.js");
    const hook = `#!/bin/sh\nexec "${process.execPath}" "${bin}" scan --staged --quiet\n`;
    writeFileSync(join(cwd, ".git/hooks/pre-commit"), hook, { mode: 0o755 });
    writeFileSync(join(cwd, "job.yml"), LEAKING);
    expect(() => git(cwd, ["commit", "--quiet", "--all", "--message", "leak"])).toThrow();
    expect(() => git(cwd, ["commit", "--quiet", "--message", "leak", "job.yml"])).toThrow();
    writeFileSync(join(cwd, "job.yml"), `${CLEAN_JOB}# changed\n`);
    git(cwd, ["commit", "--quiet", "--all", "--message", "clean"]);
  });
});
