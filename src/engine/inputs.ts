import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Config } from "../config/config.ts";
import type { Problem } from "../document/document.ts";
import { UsageError } from "../errors.ts";
import type { Source } from "../source/source.ts";
import { discover, showPath, wantedBy } from "./discover.ts";
import type { Found } from "./discover.ts";
import { findWorkTree, listStaged, readStaged } from "./git.ts";
import { isCandidate, isWithin } from "./list-folder.ts";
import { decode, readSource, tooLarge } from "./read.ts";
import type { FileState } from "./read.ts";

/** What a scan reads, and how. */
export interface Inputs {
  readonly files: readonly Found[];
  readonly problems: readonly Problem[];
  /** Whether a folder was among the paths, so that finding nothing means something. */
  readonly folders: boolean;
  /** @param state what the file system has told of it just before */
  readonly read: (file: Found, state?: FileState) => Source | Problem | Promise<Source | Problem>;
}

/** Files of the work tree. */
export async function plainInputs(
  paths: readonly string[],
  cwd: string,
  base: string,
  config: Config,
): Promise<Inputs> {
  const { include, exclude, limits } = config;
  const discovery = await discover(paths, { cwd, base, include, exclude, maxFiles: limits.maxFiles });
  return { ...discovery, read: (file, state) => readSource(file.path, file.shown, limits.maxFileSize, state) };
}

/**
 * Files of the git index that differ from HEAD.
 *
 * @param paths only these files, and those below these folders; all when empty
 */
export async function stagedInputs(
  paths: readonly string[],
  cwd: string,
  base: string,
  config: Config,
): Promise<Inputs> {
  const { include, exclude, limits } = config;
  const root = findWorkTree(cwd);
  if (root === undefined) throw new UsageError("--staged needs a git work tree; this folder is in none");
  const isWanted = wantedBy({ base, include, exclude });
  const within = paths.map((path) => resolve(cwd, path));
  const staged = (await listStaged(root)).map((name) => join(root, name));
  for (const [index, path] of within.entries()) {
    if (!existsSync(path) && !staged.some((each) => isWithin(each, path)))
      throw new UsageError(`no such file or folder: ${paths[index] ?? path}`);
  }
  const files = staged
    .filter(isCandidate)
    .filter((path) => (within.length === 0 || within.some((folder) => isWithin(path, folder))) && isWanted(path))
    .map((path) => ({ path, shown: showPath(path, cwd), named: false }));
  const problems =
    files.length > limits.maxFiles
      ? [{ file: ".", message: `more than ${limits.maxFiles} files (limits.maxFiles); the rest was not scanned` }]
      : [];
  const read = async ({ path, shown }: Found): Promise<Source | Problem> => {
    try {
      const bytes = await readStaged(root, relative(root, path).split(sep).join("/"), limits.maxFileSize);
      return bytes === undefined ? tooLarge(shown, limits.maxFileSize) : decode(bytes, shown);
    } catch {
      return { file: shown, message: "cannot be read from the git index; skipped" };
    }
  };
  return { files: files.slice(0, limits.maxFiles), problems, folders: false, read };
}
