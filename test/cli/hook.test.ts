import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { BIN, LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";

/** A folder with programs: `az` that writes down its words and ends with 7, and `jobscrub`. */
function machine(): { cwd: string; bin: string; path: string; calls: () => string } {
  const cwd = folderOf({
    "job.yml": LEAKING_JOB,
    "clean.yml": LEAKING_JOB.replace(/ {2}HF_TOKEN.*\n/, "  EPOCHS: 3\n"),
  });
  const bin = join(cwd, "bin");
  mkdirSync(bin);
  const program = (name: string, text: string): void => {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  };
  program(
    "az",
    `#!/bin/sh\nfor word in "$@"; do printf '<%s>' "$word" >> "${cwd}/calls"; done\necho >> "${cwd}/calls"\nexit 7\n`,
  );
  program("jobscrub", `#!/bin/sh\necho started >> "${cwd}/starts"\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  const read = (name: string): string => {
    try {
      return readFileSync(join(cwd, name), "utf8");
    } catch {
      return "";
    }
  };
  return { cwd, bin, path: `${bin}:${process.env["PATH"] ?? ""}`, calls: () => `${read("calls")}${read("starts")}` };
}

describe.each(["bash", "dash"])("in %s", (shell) => {
  const run = (cwd: string, path: string, script: string): number | null =>
    spawnSync(shell, ["-c", script], { cwd, env: { PATH: path, HOME: cwd } }).status;

  test("a job that leaks is not submitted, another one is, with its exit code", () => {
    const { cwd, path, calls } = machine();
    const hook = 'eval "$(jobscrub hook az)"';
    expect(run(cwd, path, `${hook}; az ml job create --file job.yml`)).toBe(1);
    expect(calls()).not.toContain("<ml>");
    expect(run(cwd, path, `${hook}; az --debug ml job create --file clean.yml --set 'display_name=a b'`)).toBe(7);
    expect(calls()).toContain("<--debug><ml><job><create><--file><clean.yml><--set><display_name=a b>");
  });

  test("templates are looked at too", () => {
    const { cwd, path, calls } = machine();
    writeFileSync(join(cwd, "main.bicep"), fillSamples("param hfToken string = '@@hf_token@@'\n"));
    expect(run(cwd, path, 'eval "$(jobscrub hook az)"; az deployment group create -g rg -f main.bicep')).toBe(1);
    expect(calls()).not.toContain("<deployment>");
  });

  test("other commands cost nothing, and it can be taken away", () => {
    const { cwd, path, calls } = machine();
    expect(run(cwd, path, 'eval "$(jobscrub hook az)"; az group list --query "[0]"')).toBe(7);
    // Once to print the code of the hook.
    expect(calls()).toBe("<group><list><--query><[0]>\nstarted\n");
    const removed = 'eval "$(jobscrub hook az)"; eval "$(jobscrub hook az --remove)"; az ml job create --file job.yml';
    expect(run(cwd, path, removed)).toBe(7);
  });
});

test("a script stands before the program on the PATH", () => {
  const { cwd, bin, path, calls } = machine();
  const { stdout } = jobscrub(["hook", "az", "--script"], { cwd, env: { PATH: path } });
  const before = join(cwd, "before");
  mkdirSync(before);
  writeFileSync(join(before, "az"), stdout, { mode: 0o755 });
  const run = (...args: string[]): number | null =>
    spawnSync("az", args, { cwd, env: { PATH: `${before}:${bin}:${process.env["PATH"] ?? ""}`, HOME: cwd } }).status;
  expect(run("ml", "job", "create", "-f", "job.yml")).toBe(1);
  expect(run("ml", "job", "create", "-f", "clean.yml")).toBe(7);
  expect(run("version")).toBe(7);
  expect(calls()).toContain("<ml><job><create><-f><clean.yml>\n<version>\n");
});

test("only programs that submit", () => {
  expect(jobscrub(["hook", "rm"]).status).toBe(2);
});
