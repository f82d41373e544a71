import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { BIN } from "../support/cli.ts";
import type { Run } from "../support/cli.ts";

/** Runs the program while this process answers it. */
export function run(args: readonly string[], cwd?: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, ...args], { env: environment(), cwd });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}

/** Starts a worker. @param temporary the folder for its temporary files, which it leaves there when it is killed */
export function startWorker(args: readonly string[], temporary: string): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...environment(), TMPDIR: temporary },
  });
}

function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], HOME: process.env["HOME"] };
}

/** The exit code of a process, once it has ended. */
export function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode === null && child.signalCode === null
    ? new Promise((done) => child.once("exit", done))
    : Promise.resolve(child.exitCode);
}

/** Kills a process so that it can do nothing about it. */
export async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await ended(child);
}
