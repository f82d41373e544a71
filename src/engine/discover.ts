import { statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import type { Problem } from "../document/document.ts";
import { UsageError } from "../errors.ts";
import { SKIPPED_FOLDERS, isCandidate, listFolder } from "./list-folder.ts";

/** A file to scan: where it is and how it is shown. */
export interface Found {
  readonly path: string;
  /** Relative to the working directory, with `/` separators. */
  readonly shown: string;
  /** Named on the command line itself, not found in a folder. */
  readonly named: boolean;
}

export interface Discovery {
  readonly files: readonly Found[];
  readonly problems: readonly Problem[];
  /** Whether a folder was among the inputs, so that finding nothing means something. */
  readonly folders: boolean;
}

export interface DiscoveryOptions {
  readonly cwd: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** The folder to which `include` and `exclude` are relative. */
  readonly base: string;
  readonly maxFiles: number;
}

/**
 * The files to scan below paths, folders and globs; a glob that begins with `!` takes away from the other globs.
 *
 * @throws {UsageError} when a path does not exist or a glob matches nothing
 */
export async function discover(inputs: readonly string[], options: DiscoveryOptions): Promise<Discovery> {
  const { cwd, maxFiles } = options;
  const files = new Map<string, Found>();
  const problems: Problem[] = [];
  const isWanted = wantedBy(options);
  let folders = false;
  let full = false;
  /** Gives `false` when no more files are taken. */
  const add = (path: string, named: boolean): boolean => {
    if (!named && !isWanted(path)) return true;
    if (files.size >= maxFiles && !files.has(path)) {
      if (!full)
        problems.push({
          file: showPath(path, cwd),
          message: `more than ${maxFiles} files (limits.maxFiles); the rest was not scanned`,
        });
      full = true;
      return false;
    }
    if (named || !files.has(path)) files.set(path, { path, shown: showPath(path, cwd), named });
    return true;
  };

  // The folder itself is meant by `.`; an empty variable of a script is a mistake.
  if (inputs.includes("")) throw new UsageError("a path is empty; name a file or a folder");
  const globs = inputs.map((input) => ({ input, kind: kindOf(resolve(cwd, input)) }));
  const without = globs
    .filter(({ input, kind }) => kind === "missing" && input.startsWith("!"))
    .map(({ input }) => slashed(input.slice(1)));
  for (const { input, kind } of globs) {
    const path = resolve(cwd, input);
    if (kind === "file") {
      // The name of a pipe (`<(…)` of a shell) says nothing of what comes out of it, so that it is not passed over.
      if (isCandidate(path) || !statSync(path).isFile()) add(path, true);
    } else if (kind === "folder") {
      folders = true;
      for await (const file of listFolder(path, (at, message) => problems.push({ file: showPath(at, cwd), message })))
        if (!add(file, false)) break;
    } else if (input.startsWith("!")) {
      if (without.length === globs.length) throw new UsageError(`${input} takes away from other paths; name them, too`);
    } else if (/[*?[\]{}!]/.test(input)) {
      const { globby } = await import("globby");
      const ignore = [...SKIPPED_FOLDERS.map((name) => `**/${name}/**`), ...without];
      const matched = await globby(slashed(input), {
        cwd,
        dot: true,
        absolute: true,
        followSymbolicLinks: false,
        ignore,
        suppressErrors: true,
      });
      if (matched.length === 0) throw new UsageError(`no file matches ${input}`);
      for (const file of matched) if (isCandidate(file) && !add(resolve(file), false)) break;
    } else throw new UsageError(`no such file or folder: ${input}`);
  }
  const ordered = [...files.values()].toSorted((a, b) => (a.shown < b.shown ? -1 : Number(a.shown > b.shown)));
  return { files: ordered, problems, folders };
}

function kindOf(path: string): "file" | "folder" | "missing" {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    return "missing";
  }
}

/** Whether the configuration wants a file that was found, by its path. */
export function wantedBy({
  base,
  include,
  exclude,
}: Pick<DiscoveryOptions, "base" | "include" | "exclude">): (path: string) => boolean {
  // `**` matches no path that leads out of the folder, and means all files.
  const included = include.length === 0 || include.includes("**") ? () => true : picomatch([...include], { dot: true });
  const excluded = picomatch([...exclude], { dot: true });
  return (path) => {
    const local = slashed(localPath(path, base));
    return included(local) && !excluded(local);
  };
}

/** A path as it is shown: relative to the working directory (except on another drive), with `/`. */
export function showPath(path: string, cwd: string): string {
  const local = localPath(path, cwd);
  return slashed(local === "" ? "." : local);
}

/** As `relative`, which is slow, but nearly all paths lie below the folder. */
function localPath(path: string, folder: string): string {
  return path.startsWith(folder) && path[folder.length] === sep
    ? path.slice(folder.length + 1)
    : relative(folder, path);
}

function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
