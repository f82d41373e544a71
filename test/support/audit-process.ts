import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { BIN } from "./cli.ts";
import type { Run } from "./cli.ts";
import { SUBSCRIPTION } from "./arm-contents.ts";

export interface AuditRunOptions {
  readonly args?: readonly string[];
  readonly cwd?: string;
  /** Sends a signal after so many milliseconds, or when the standard error says something. */
  readonly stop?: { readonly signal: NodeJS.Signals; readonly after: number };
}

/** An audit as a process of its own, while this one serves it. */
export interface AuditRun extends Run {
  readonly signal: NodeJS.Signals | null;
  /** The most memory it held, in MB; 0 where the system does not tell. */
  readonly memory: number;
}

/** Runs `jobscrub audit` of a subscription against a server on this machine. */
export function auditProcess(origin: string, { args = [], cwd, stop }: AuditRunOptions = {}): Promise<AuditRun> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [BIN, "audit", "--endpoint", origin, "--subscription", SUBSCRIPTION, ...args],
      { cwd, env: { PATH: process.env["PATH"], HOME: process.env["HOME"] } },
    );
    let stdout = "";
    let stderr = "";
    let memory = 0;
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid))), 100);
    const kill = stop === undefined ? undefined : setTimeout(() => child.kill(stop.signal), stop.after);
    child.on("close", (status, signal) => {
      clearInterval(watch);
      clearTimeout(kill);
      resolve({ status, signal, stdout, stderr, memory });
    });
  });
}

function memoryOf(pid: number | undefined): number {
  try {
    const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
