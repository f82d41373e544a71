import { spawnSync } from "node:child_process";
import { mkdirSync, openSync, closeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { BIN, LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";

const TEXT = fillSamples(LEAKING_JOB);

/** Runs jobscrub behind a pipe whose writer waits before, and between, two halves of the text. */
function behindSlowWriter(args: string) {
  const cwd = folderOf({ "job.yml": LEAKING_JOB });
  const writer = "sleep 0.4; head -c 40 job.yml; sleep 0.4; tail -c +41 job.yml";
  return spawnSync("sh", ["-c", `(${writer}) | "${process.execPath}" "${BIN}" ${args}`], { cwd, encoding: "utf8" });
}

test("a slow writer is waited for", () => {
  const { status, stdout, stderr } = behindSlowWriter("scan --stdin --quiet");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(stdout).toMatch(/^stdin\.yml:6:13 error huggingface-token /);
  const hashed = behindSlowWriter("hash-name");
  expect(hashed.stderr).not.toContain("internal error");
});

test("it is decoded as a file is", () => {
  const input = Buffer.from(`\u{feff}${TEXT}`, "utf16le");
  const { status, stdout } = jobscrub(["scan", "--stdin", "--quiet"], { cwd: folderOf({}), input });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^stdin\.yml:6:13 error huggingface-token /);
});

test.each([
  ["binary data", `\0${TEXT}`, ""],
  ["larger than the limit", TEXT, "limits: { maxFileSize: 10 }\n"],
])("what would not be read of a file could not be scanned: %s", (why, input, config) => {
  const cwd = folderOf({ "jobscrub.config.yaml": config });
  const { status, stdout, stderr } = jobscrub(["scan", "--stdin"], { cwd, input });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^jobscrub: cannot scan standard input: /);
  expect(stderr).toContain(why);
});

test("a folder is no standard input", () => {
  const cwd = folderOf({});
  mkdirSync(join(cwd, "folder"));
  const folder = openSync(join(cwd, "folder"), "r");
  const { status, stderr } = spawnSync(process.execPath, [BIN, "scan", "--stdin"], {
    cwd,
    encoding: "utf8",
    stdio: [folder, "pipe", "pipe"],
  });
  closeSync(folder);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^jobscrub: cannot read standard input \(EISDIR\)/);
});
