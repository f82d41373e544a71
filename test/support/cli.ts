import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { fillSamples } from "../../build/samples.ts";

export const BIN = join(import.meta.dirname, "..", "..", "dist", "bin", "jobscrub.js");

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a process, without a terminal and without the colours of the environment. */
export function jobscrub(
  args: readonly string[],
  options: { cwd?: string; input?: string | Buffer; env?: Record<string, string> } = {},
): Run {
  const { cwd, input, env = {} } = options;
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** A folder with these files, marks of samples filled in; it goes away with the test. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  // The real path: what the program shows is relative to where it really runs.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "jobscrub-cli-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, fillSamples(text));
  }
  return folder;
}

/** A command job that leaks a token, and one that does not. */
export const LEAKING_JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
command: python train.py
environment: azureml:env@latest
compute: azureml:cluster
environment_variables:
  HF_TOKEN: @@hf_token@@
`;

export const CLEAN_JOB = LEAKING_JOB.replace("HF_TOKEN: @@hf_token@@", "EPOCHS: 3");
