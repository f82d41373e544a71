import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { BIN } from "./cli.ts";
import type { KeyVaultServer } from "./key-vault-server.ts";

export const VAULT_HOST = "team-vault.vault.azure.net";
export const VAULT_URL = `https://${VAULT_HOST}`;

/** What makes a run of `jobscrub fix` act, without questions. */
export const ACT = ["--write", "--vault", VAULT_URL, "--upload", "--yes"];

export interface FixRun {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface FixOptions {
  readonly cwd: string;
  /** Without it there is no network and nobody is signed in. */
  readonly server?: KeyVaultServer;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly started?: (child: ChildProcess) => void;
}

/** Runs the built program beside the test, which serves the vault meanwhile. */
export function run(args: readonly string[], { cwd, server, env, uid, started }: FixOptions): Promise<FixRun> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid }),
    env: { PATH: process.env["PATH"], HOME: cwd, ...server?.network, ...server?.identity("appservice"), ...env },
  });
  started?.(child);
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (status, signal) =>
      done({ status, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** `jobscrub fix` with some arguments. */
export function fix(args: readonly string[], options: FixOptions): Promise<FixRun> {
  return run(["fix", ...args], options);
}

/** All files below a folder with their bytes as text, one character a byte. */
export function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path, "latin1")];
    }),
  );
}

export const JOURNAL = ".jobscrub-fix.json";

export function hasJournal(folder: string): boolean {
  return existsSync(join(folder, JOURNAL));
}
