import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from "node:fs";
import { userInfo } from "node:os";
import { dirname, join } from "node:path";
import { findWorkTree } from "../engine/git.ts";
import { scanTextAs } from "../engine/scan-text.ts";
import { UsageError } from "../errors.ts";
import type { Finding } from "../findings/finding.ts";

/** One finding that somebody let pass. A line of the log; holds no value. */
export interface AllowEntry {
  /** When, in ISO 8601, UTC. */
  readonly time: string;
  readonly user: string;
  /** Program and subcommand, without values. */
  readonly command: string;
  readonly rule: string;
  readonly path: string;
  readonly file: string;
  readonly line: number;
  readonly reason: string;
  readonly fingerprint: string;
}

/** The lines of the log for findings that pass. */
export function allowEntries(
  allowed: readonly Finding[],
  { command, reason, now = new Date() }: { readonly command: string; readonly reason: string; readonly now?: Date },
): AllowEntry[] {
  const time = now.toISOString();
  const user = userName();
  return allowed.map(({ rule, path, file, start, fingerprint }) => ({
    time,
    user,
    command,
    rule,
    path,
    file,
    line: start.line,
    reason,
    fingerprint,
  }));
}

/** Where the log is when nothing else is said: in the root of the repository, else in the working directory. */
export function defaultAllowLog(cwd: string): string {
  return join(findWorkTree(cwd) ?? cwd, ".jobscrub", "allow.log");
}

/**
 * Appends lines and returns when the disk has them. Only ever appends, in one write, so that several processes may write
 * at the same time.
 *
 * @throws {UsageError} when the log cannot be written; the command must not run then
 */
export function appendAllowLog(path: string, shown: string, entries: readonly AllowEntry[]): void {
  const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
  let file: number | undefined;
  try {
    makeFolder(dirname(path));
    file = openSync(path, "a");
    writeSync(file, text);
    fsyncSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
    throw new UsageError(`cannot write the log of --allow, ${shown} (${code}); nothing was run`);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Makes a folder and those that it is in. Node's own `recursive` does not end where none can be made, as in `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process was first.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/**
 * The log is kept, so a reason may hold no secret either.
 *
 * @throws {UsageError} when it does
 */
export async function refuseSecret(reason: string): Promise<void> {
  const { findings } = await scanTextAs(reason, { file: "reason.txt", syntax: "text", reading: "text" });
  if (findings.some(({ severity }) => severity === "error"))
    throw new UsageError("--reason holds a secret, and the log would keep it; nothing was run");
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a user without a name.
    return "unknown";
  }
}
