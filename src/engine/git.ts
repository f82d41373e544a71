import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../errors.ts";

const MAX_OUTPUT = 256 * 1024 * 1024;

/** With what git sets for its hooks it would look at the hook's repository wherever it is sent. */
const HOOK_VARIABLES = ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_PREFIX"];

interface GitOptions {
  /** Whether to read the index that a commit in progress has named, as hooks must. */
  readonly hookIndex?: boolean;
  readonly maxOutput?: number;
  /** Ends git when it is aborted. */
  readonly signal?: AbortSignal;
  /** Environment variables beside those of the process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs git with an argument array. Rejects when git is missing or says no. */
export function git(
  folder: string,
  args: readonly string[],
  encoding: "utf8" | "buffer" = "utf8",
  options: GitOptions = {},
): Promise<string | Buffer> {
  // oxlint-disable-next-line node/no-process-env -- handed on, without what would mislead git
  const env: NodeJS.ProcessEnv = { ...process.env, ...options.env };
  for (const name of HOOK_VARIABLES) delete env[name];
  if (options.hookIndex !== true) delete env["GIT_INDEX_FILE"];
  return new Promise((done, failed) => {
    // The repository may be hostile: nothing that its configuration names is run.
    const safe = ["-c", "core.fsmonitor=", "--no-pager", "-C", folder];
    // Loaded late: it takes as long as the scan of a file for which git is not asked.
    process
      .getBuiltinModule("node:child_process")
      .execFile(
        "git",
        [...safe, ...args],
        { encoding, env, maxBuffer: options.maxOutput ?? MAX_OUTPUT, windowsHide: true, signal: options.signal },
        (error, stdout) => {
          if (error === null) done(stdout);
          else failed(error);
        },
      );
  });
}

/** The root of the git work tree that holds a folder, or `undefined`. Looks for `.git` only; git itself is not run. */
export function findWorkTree(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** What git lists below a folder, relative to it. */
export interface Listed {
  readonly name: string;
  /** Whether it is a repository of its own inside this one: a submodule, or one that git does not track. */
  readonly repository: boolean;
}

const STAGE = /^(\d{6}) [0-9a-f]+ [0-3]\t([^]*)$/;

/** Files below a folder that git tracks or would track (untracked and not ignored). */
export async function listFiles(folder: string): Promise<Listed[]> {
  const listed = await git(folder, ["ls-files", "-z", "--stage", "--cached", "--others", "--exclude-standard"]);
  const files = new Map<string, Listed>();
  for (const entry of (listed as string).split("\0")) {
    if (entry === "") continue;
    const [, mode, tracked = entry] = STAGE.exec(entry) ?? [];
    const name = tracked.replace(/\/$/, "");
    files.set(name, { name, repository: mode === "160000" || name !== tracked });
  }
  return [...files.values()];
}

/** Whether git ignores a folder as a whole, so that it lists none of its files. */
export async function isIgnored(folder: string): Promise<boolean> {
  try {
    await git(folder, ["check-ignore", "-q", "."]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Files of the index that differ from HEAD, relative to the work tree. Deleted ones are left out.
 *
 * @throws {UsageError} when git is missing or cannot read the index
 */
export async function listStaged(root: string): Promise<string[]> {
  const args = [
    "diff",
    "--cached",
    "--name-only",
    "-z",
    "--diff-filter=ACMRT",
    "--no-renames",
    "--no-ext-diff",
    "--no-relative",
  ];
  try {
    const listed = await git(root, args, "utf8", { hookIndex: true });
    return (listed as string).split("\0").filter((name) => name !== "");
  } catch {
    throw new UsageError("git cannot say what is staged in this work tree; see: git status");
  }
}

/** The content of a file in the index, or `undefined` when it is larger than allowed. */
export async function readStaged(root: string, file: string, maxFileSize: number): Promise<Buffer | undefined> {
  try {
    return (await git(root, ["cat-file", "blob", `:0:${file}`], "buffer", {
      hookIndex: true,
      maxOutput: maxFileSize,
    })) as Buffer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return undefined;
    throw error;
  }
}

/** How far back authors are looked for. */
const AUTHOR_COMMITS = 5000;

/** Names and e-mail addresses of authors and committers of the latest commits. Empty without commits or git. */
export async function listAuthors(folder: string): Promise<{ name: string; email: string }[]> {
  try {
    const log = (await git(folder, [
      "log",
      "--no-show-signature",
      `--max-count=${AUTHOR_COMMITS}`,
      "--format=%an%x00%ae%n%cn%x00%ce",
    ])) as string;
    return [...new Set(log.split("\n"))].flatMap((line) => {
      const [name, email] = line.split("\0");
      return name === undefined || email === undefined ? [] : [{ name, email }];
    });
  } catch {
    return [];
  }
}
