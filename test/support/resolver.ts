import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { KeyVaultServer } from "./key-vault-server.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "src", "resolver");
export const PYTHON_FILE = join(FOLDER, "keyvault_env.py");
export const SHELL_FILE = join(FOLDER, "keyvault_env.sh");

/** A way to run a resolver: the program with its first arguments, and what it needs in the environment. */
export interface Runner {
  readonly name: string;
  readonly argv: readonly string[];
  readonly path?: string;
}

/** Every Python from 3.8 on that this machine has, one of each version; the one on the path comes first. */
export function* pythons(): Generator<Runner, undefined> {
  const pyenv = join(process.env["PYENV_ROOT"] ?? join(homedir(), ".pyenv"), "versions");
  const candidates = [
    "python3",
    ...Array.from({ length: 7 }, (_, index) => `python3.${index + 8}`),
    ...(existsSync(pyenv) ? readdirSync(pyenv).map((version) => join(pyenv, version, "bin", "python")) : []),
  ];
  const found = new Set<string>();
  for (const program of candidates) {
    const code = "import sys; print(sys.version_info[0], sys.version_info[1])";
    const { status, stdout } = spawnSync(program, ["-c", code], { encoding: "utf8" });
    const [major, minor] = (stdout ?? "").split(" ").map(Number);
    const name = `Python ${major}.${minor}`;
    if (status !== 0 || major !== 3 || (minor ?? 0) < 8 || found.has(name)) continue;
    found.add(name);
    yield { name, argv: [program, PYTHON_FILE] };
  }
}

/** Every shell of this machine with each of the programs that fetch. */
export function shells(): Runner[] {
  const has = (program: string) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
  const found = ["dash", "bash", "busybox sh", "ksh93"]
    .map((name) => ({ name: `${name} with curl`, argv: [...name.split(" "), SHELL_FILE] }))
    .filter(({ argv }) => has(argv[0] ?? ""));
  const runners = has("curl") ? found : [];
  const [first] = found;
  if (first === undefined || !has("wget")) return runners;
  return [...runners, { ...first, name: first.name.replace("curl", "wget"), path: withoutCurl() }];
}

/** A path without curl, and with a wget that trusts what SSL_CERT_FILE says, as curl does by itself. */
function withoutCurl(): string {
  const folder = mkdtempSync(join(tmpdir(), "jobscrub-path-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const found = (name: string) => spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
  for (const name of [
    "sh",
    "env",
    "sed",
    "awk",
    "tr",
    "date",
    "sleep",
    "grep",
    "dash",
    "bash",
    "cat",
    "touch",
    "mktemp",
    "rm",
  ])
    symlinkSync(found(name), join(folder, name));
  const wget = join(folder, "wget");
  writeFileSync(wget, `#!/bin/sh\nexec ${found("wget")} \${SSL_CERT_FILE:+--ca-certificate="$SSL_CERT_FILE"} "$@"\n`);
  chmodSync(wget, 0o755);
  return folder;
}

export interface ResolverRun {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

export interface ResolverOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Arguments of the resolver itself. */
  readonly options?: readonly string[];
  readonly command: readonly string[];
  /** Without it the network leads nowhere and there is no identity. */
  readonly server?: KeyVaultServer;
  readonly cwd?: string;
  readonly argv?: readonly string[];
  /** Told of the process when it runs. */
  readonly started?: (pid: number) => void;
}

/** Runs a command under a resolver, on a machine whose network and identity are the emulator's. */
export function resolve(runner: Runner, given: ResolverOptions): Promise<ResolverRun> {
  const { server, env = {}, options = [], command, cwd, started } = given;
  const [program = "", ...args] = given.argv ?? runner.argv;
  const identity = Object.keys(env).some((name) => /_(?:ENDPOINT|HOST|TOKEN_FILE)$/.test(name))
    ? {}
    : server?.identity("aml");
  const begun = performance.now();
  const child = spawn(program, [...args, ...options, "--", ...command], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: runner.path ?? process.env["PATH"],
      HOME: tmpdir(),
      // Where no identity is set up, the last one asked is that of the machine.
      AZURE_POD_IDENTITY_AUTHORITY_HOST: "http://127.0.0.1:9",
      ...server?.network,
      ...identity,
      ...env,
    },
  });
  if (child.pid !== undefined) started?.(child.pid);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (status, signal) =>
      done({
        status,
        signal,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
        ms: performance.now() - begun,
      }),
    );
  });
}
