import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join, sep } from "node:path";
import { UsageError } from "../errors.ts";
import { syntaxOf } from "../document/parse.ts";
import { formatOfText } from "../formats/text-formats.ts";
import { findWorkTree, isIgnored, listFiles } from "./git.ts";
import type { Listed } from "./git.ts";

/** Told of what cannot be listed or read, and why. */
export type Report = (path: string, message: string) => void;

/** Folders that are not looked into unless git tracks what is in them. */
export const SKIPPED_FOLDERS: readonly string[] = ["node_modules", ".git", ".venv", "__pycache__"];

/** Whether jobscrub reads a file of this name when it finds it in a folder. */
export function isCandidate(name: string): boolean {
  return syntaxOf(name) !== "text" || formatOfText(name) !== undefined;
}

/**
 * The files below a folder that jobscrub reads, absolute. In a git work tree those that git tracks or would track, also
 * in submodules and nested repositories; elsewhere all, and so in a folder that git ignores as a whole. Links to folders
 * are not followed, and links to files only within the work tree (or the folder): a repository must not make jobscrub
 * show what lies beside it.
 *
 * @throws {UsageError} when the folder itself cannot be read
 */
export async function* listFolder(folder: string, report: Report): AsyncGenerator<string> {
  const workTree = findWorkTree(folder);
  const listed = workTree === undefined ? undefined : await listByGit(folder, workTree, report);
  const root = realpathSync(workTree ?? folder);
  if (listed === undefined) {
    yield* walk(folder, root, report);
    return;
  }
  for (const { name, repository } of listed) {
    const path = join(folder, name);
    if (repository) {
      // A submodule that is not checked out is an empty folder.
      if (path !== folder && findWorkTree(path) === path) yield* listFolder(path, report);
    } else if (isCandidate(path) && isReadable(path, root, report)) yield path;
  }
}

/** What git lists, or `undefined` when the folder is better walked: it was named although git ignores it. */
async function listByGit(folder: string, workTree: string, report: Report): Promise<readonly Listed[] | undefined> {
  try {
    const listed = await listFiles(folder);
    const isMeant = listed.length === 0 && folder !== workTree && (await isIgnored(folder));
    return isMeant ? undefined : listed;
  } catch {
    report(folder, "git cannot list this work tree; all files of the folder were taken instead");
    return undefined;
  }
}

/** Gives the files of a folder, those that are no plain files only if they are {@link isReadable}. */
function* walk(folder: string, root: string, report: Report): Generator<string> {
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(current, { withFileTypes: true });
    } catch (error) {
      if (current === folder) throw new UsageError(`cannot read the folder ${folder} (${codeOf(error)})`);
      report(current, `cannot be read (${codeOf(error)}); skipped`);
      continue;
    }
    for (const entry of entries) {
      const path = join(current, entry.name);
      if (!entry.isDirectory()) {
        if (isCandidate(path) && (isPlain(entry) || isReadable(path, root, report))) yield path;
      } else if (!SKIPPED_FOLDERS.includes(entry.name)) pending.push(path);
    }
  }
}

/** Whether an entry is a file by that name; one that is no UTF-8 is not found by what is left of it. */
function isPlain(entry: Dirent): boolean {
  return entry.isFile() && !entry.name.includes("\u{fffd}");
}

/** Whether a path is a file, or a link to one within `root`. What is gone meanwhile needs no word. */
function isReadable(path: string, root: string, report: Report): boolean {
  let isLink = false;
  try {
    const stat = lstatSync(path);
    if (stat.isFile()) return true;
    isLink = stat.isSymbolicLink();
    const target = isLink ? realpathSync(path) : path;
    if (statSync(target).isDirectory()) return false;
    if (!isLink || !statSync(target).isFile()) report(path, "not a regular file; skipped");
    else if (isWithin(target, root)) return true;
    else report(path, "a link that leads out of the folder; skipped");
  } catch (error) {
    if (isLink) report(path, `a link that leads nowhere (${codeOf(error)}); skipped`);
    else if (path.includes("\u{fffd}")) report(path, "its name is not valid UTF-8; skipped");
  }
  return false;
}

/** Whether a path is a folder or stands below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown error";
}
