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

/** Those of the machine. */
const SHELLS = ["bash", "dash", "zsh"].filter((shell) => spawnSync(shell, ["-c", "exit 0"]).status === 0);

describe.each(SHELLS)("in %s", (shell) => {
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
    expect(run(cwd, path, 'set -eu; eval "$(jobscrub hook az --remove)"')).toBe(0);
  });

  test.each(["--subscription s", "--query name -o tsv", "--output=json --only-show-errors", "-o json --verbose"])(
    "nothing gets around it with %s before the words",
    (options) => {
      const { cwd, path, calls } = machine();
      expect(run(cwd, path, `eval "$(jobscrub hook az)"; az ${options} ml job create -f job.yml`)).toBe(1);
      expect(calls()).not.toContain("<ml>");
    },
  );

  test("nor with other letters, a subshell, or a second hook", () => {
    const { cwd, path, calls } = machine();
    const hook = 'set -eu; eval "$(jobscrub hook az mlflow)"; eval "$(jobscrub hook az)"';
    expect(run(cwd, path, `${hook}; (az ML Job create -f job.yml)`)).toBe(1);
    expect(run(cwd, path, `${hook}; x=$(az ml job create -f job.yml | cat); exit 5`)).toBe(5);
    expect(calls()).not.toContain("<ml>");
  });

  test("it leaves no variables behind, and keeps what is said", () => {
    const { cwd, path } = machine();
    const script = 'set -u; eval "$(jobscrub hook az)"; az ml job list; az version; set | grep -c ^jobscrub_';
    const { stdout, stderr } = spawnSync(shell, ["-c", script], {
      cwd,
      env: { PATH: path, HOME: cwd },
      encoding: "utf8",
    });
    expect([stdout, stderr]).toEqual(["0\n", ""]);
  });
});

test("scripts of bash that are started from a hooked shell are gated too", () => {
  const { cwd, path, calls } = machine();
  writeFileSync(join(cwd, "go.sh"), "az ml job create -f job.yml\n");
  const run = (script: string): number | null =>
    spawnSync("bash", ["-c", script], { cwd, env: { PATH: path, HOME: cwd } }).status;
  expect(run('eval "$(jobscrub hook az)"; bash go.sh')).toBe(1);
  expect(calls()).not.toContain("<ml>");
});

test("an alias does not keep the gate away", () => {
  const { cwd, path, calls } = machine();
  const lines = [
    "shopt -s expand_aliases",
    "alias az='az --verbose'",
    'eval "$(jobscrub hook az)"',
    "az ml job create -f job.yml",
  ];
  expect(spawnSync("bash", ["-c", lines.join("\n")], { cwd, env: { PATH: path, HOME: cwd } }).status).toBe(1);
  expect(calls()).not.toContain("<ml>");
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
  // Made anew where it stands already, it must not find itself.
  const again = jobscrub(["hook", "az", "--script"], { cwd, env: { PATH: `${before}:${path}` } });
  expect(again.stdout).toBe(stdout);
  writeFileSync(join(before, "az"), "");
  expect(jobscrub(["hook", "az", "--script"], { cwd, env: { PATH: `${before}:${path}` } }).stdout).toBe(stdout);
});

test("only programs that submit", () => {
  expect(jobscrub(["hook", "rm"]).status).toBe(2);
});
