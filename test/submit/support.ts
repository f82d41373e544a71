import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

const BIN = resolve("dist/bin/jobscrub.js");

/** A folder with these files, gone after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>, name = "work"): string {
  const parent = mkdtempSync(join(tmpdir(), "jobscrub-submit-"));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, name);
  mkdirSync(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** What the stand-in for `az` was started with. */
export interface Call {
  readonly argv: readonly string[];
  readonly stdin: string;
  readonly mark: string | undefined;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** How `az` was called; undefined when it was not. */
  readonly call: Call | undefined;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string;
  /** With which code the stand-in ends. */
  readonly exit?: number;
  /** The stand-in waits, and jobscrub gets this signal as soon as it does. */
  readonly signal?: NodeJS.Signals;
  readonly env?: Readonly<Record<string, string>>;
}

/** In place of the Azure CLI: writes down how it was called, prints, and ends as it is told. */
const STAND_IN = `#!/usr/bin/env node
const { readFileSync, writeFileSync } = require("node:fs");
const stdin = process.env.AZ_WAIT ? "" : readFileSync(0, "utf8");
writeFileSync(process.env.AZ_CALL, JSON.stringify({ argv: process.argv.slice(2), stdin, mark: process.env.MARK }));
if (process.env.AZ_WAIT === "handle") process.on("SIGTERM", () => process.exit(9));
console.log("stdout of az");
console.error("stderr of az");
if (process.env.AZ_WAIT) setInterval(() => {}, 1000);
else process.exitCode = Number(process.env.AZ_EXIT);
`;

/** Runs the built program with a stand-in for `az` first on the PATH. */
export function jobscrub(
  args: readonly string[],
  { cwd, input = "", exit = 0, signal, env = {} }: RunOptions,
): Promise<Outcome> {
  const tools = folderWith({ az: STAND_IN }, "bin");
  chmodSync(join(tools, "az"), 0o755);
  const record = join(tools, "call.json");
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: {
      ...process.env,
      NO_COLOR: "1",
      PATH: `${tools}${delimiter}${process.env["PATH"]}`,
      AZ_CALL: record,
      AZ_EXIT: String(exit),
      ...(signal === undefined ? {} : { AZ_WAIT: "plain" }),
      ...env,
    },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    if (signal !== undefined) child.kill(signal);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((done) => {
    child.on("close", (code) => {
      done({
        code,
        stdout,
        stderr,
        call: existsSync(record) ? (JSON.parse(readFileSync(record, "utf8")) as Call) : undefined,
      });
    });
  });
}
