import { readFileSync, readdirSync, realpathSync } from "node:fs";
import type { Dirent } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { stateOf } from "./read.ts";
import { uploadRules } from "./upload-rules.ts";
import type { UploadRules } from "./upload-rules.ts";

/** What Azure ML uploads of a code folder. */
export interface Snapshot {
  /** Absolute paths, in a stable order. */
  readonly files: readonly string[];
  /** The ignore file that holds, relative to the folder: `.amlignore`, else `.gitignore`. */
  readonly ignoreFile?: string;
  /** Which of them are symbolic links or reached through one; they may lead anywhere. */
  readonly links: ReadonlySet<string>;
  /** Whether there were more files than {@link SNAPSHOT_LIMIT}. */
  readonly truncated: boolean;
}

/** How many files of one code folder are looked at. */
export const SNAPSHOT_LIMIT = 20_000;

/** Folders that are never worth reading, whether or not they are uploaded. */
const UNREAD = new Set([".git", "node_modules", "__pycache__", ".venv"]);

/** What was read of folders already, for code folders inside code folders. */
export type ReadFolders = Map<string, readonly Dirent[]>;

/**
 * The files of a code folder that are uploaded with a job. Only the `.amlignore` (else the `.gitignore`) in the root of
 * the folder itself counts; one further up in the repository does not, nor one in a folder below. Links to folders are
 * followed, and what is behind them is named by where it really stands, for the patterns too
 * (azure-ai-ml 1.34.0, `_utils/_asset_utils.py`, `get_ignore_file`, `get_upload_files_from_folder`,
 * `traverse_directory`). Of `.git` only its `config` is listed: the address in it can hold a token.
 *
 * @param mayFollow asked before a link to a folder is followed
 */
export function listSnapshot(
  folder: string,
  read: ReadFolders = new Map(),
  mayFollow: (link: string) => boolean = () => true,
): Snapshot {
  const root = resolve(folder);
  const { rules, file: ignoreFile } = ignoreRules(root, readFolder(root, read));
  const files: string[] = [];
  const links = new Set<string>();
  /** Where folders really stand: links can lead to one folder twice, or in a circle. */
  const seen = new Set<string>();
  let truncated = false;
  const pending: { path: string; linked: boolean }[] = [{ path: root, linked: false }];
  const inRoot = (path: string): string => relative(root, path).replaceAll(sep, "/");
  for (let above = pending.pop(); above !== undefined && !truncated; above = pending.pop()) {
    const { path: parent, linked } = above;
    const real = realPath(parent);
    if (real === undefined || seen.has(real)) continue;
    seen.add(real);
    for (const entry of readFolder(parent, read)) {
      const path = join(parent, entry.name);
      const isLink = entry.isSymbolicLink();
      if (entry.isDirectory() || (isLink && isFolder(path))) {
        const config = join(path, "config");
        if (entry.name === ".git" && !rules.leavesOut(inRoot(config)) && isFile(config)) {
          files.push(config);
          if (linked || isLink) links.add(config);
        }
        if (UNREAD.has(entry.name)) continue;
        const named = isLink ? behindLink(path) : path;
        if ((named === root || !rules.leavesOutAllOf(inRoot(named))) && (!isLink || mayFollow(path)))
          pending.push({ path: named, linked: linked || isLink });
        continue;
      }
      if (!(entry.isFile() || (isLink && isFile(path))) || rules.leavesOut(inRoot(path))) continue;
      if (files.length >= SNAPSHOT_LIMIT) {
        truncated = true;
        break;
      }
      files.push(path);
      if (linked || isLink) links.add(path);
    }
  }
  return { files: files.toSorted(), links, truncated, ...(ignoreFile === undefined ? {} : { ignoreFile }) };
}

/** The folder to which a link leads, named as its neighbours are when that is possible. */
function behindLink(link: string): string {
  const target = realPath(link);
  const above = realPath(dirname(link));
  if (target === undefined || above === undefined) return link;
  const path = join(dirname(link), relative(above, target));
  return realPath(path) === target ? path : target;
}

function ignoreRules(root: string, entries: readonly Dirent[]): { rules: UploadRules; file?: string } {
  for (const file of [".amlignore", ".gitignore"]) {
    const path = join(root, file);
    if (entries.some(({ name }) => name === file) && isFile(path))
      return { rules: uploadRules(readFileSync(path, "utf8")), file };
  }
  return { rules: uploadRules("") };
}

function readFolder(folder: string, read: ReadFolders): readonly Dirent[] {
  const known = read.get(folder);
  if (known !== undefined) return known;
  let entries: readonly Dirent[] = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // What cannot be listed cannot be uploaded either.
  }
  read.set(folder, entries);
  return entries;
}

function isFile(path: string): boolean {
  return stateOf(path)?.isFile() === true;
}

function isFolder(path: string): boolean {
  return stateOf(path)?.isDirectory() === true;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
