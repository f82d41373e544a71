import { describe, expect, test } from "vitest";
import { BIN, CLEAN_JOB, LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";
import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";

const FILES = { "clean.yml": CLEAN_JOB, "leak.yml": LEAKING_JOB, "-dash.yml": LEAKING_JOB };

describe("what stands behind --", () => {
  test("is files, and only they are scanned", () => {
    const cwd = folderOf(FILES);
    expect(jobscrub(["scan", "--quiet", "--", "clean.yml"], { cwd })).toMatchObject({ status: 0, stdout: "" });
    const { status, stdout } = jobscrub(["scan", "--quiet", "--", "-dash.yml"], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^-dash\.yml:6:13 error huggingface-token .*\n$/);
  });

  test("is there or could not be read", () => {
    const { status, stderr } = jobscrub(["scan", "--", "gone.yml"], { cwd: folderOf(FILES) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^jobscrub: no such file or folder: gone\.yml\n/);
  });

  test("is no file for a command without files", () => {
    const cwd = folderOf(FILES);
    const { status, stderr } = jobscrub(["init", "--", "x"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^jobscrub: Unknown argument: x\n/);
  });
});

test.each([
  ["--format", "json", "--format", "sarif"],
  ["--min-confidence", "high", "--min-confidence", "low"],
  ["--fail-on", "never", "--fail-on", "error"],
  ["--output", "a", "-o", "b"],
])("an option that is no list is given once: %s", (...args) => {
  const { status, stdout, stderr } = jobscrub(["scan", ...args], { cwd: folderOf(FILES) });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toBe(`jobscrub: ${args[0]} is given more than once; give it once\nTry: jobscrub scan --help\n`);
});

test("a rule takes one word, so that files can follow; it can be given again", () => {
  const cwd = folderOf(FILES);
  const args = ["--exclude-rule", "huggingface-token", "--exclude-rule", "jwt", "leak.yml"];
  expect(jobscrub(["scan", ...args], { cwd }).status).toBe(0);
  expect(jobscrub(["scan", "--exclude-rule", "jwt", "leak.yml"], { cwd }).status).toBe(1);
});

test.skipIf(!existsSync("/dev/full"))("a full disk is one clear line", () => {
  const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${BIN}" scan > /dev/full`], {
    cwd: folderOf(FILES),
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toBe("jobscrub: cannot write the output (ENOSPC)\n");
});
