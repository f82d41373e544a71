import { readFileSync, readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join, resolve } from "node:path";
import ignore from "ignore";

/** What Azure ML uploads of a code folder. */
export interface Snapshot {
  /** Absolute paths, in a stable order. */
  readonly files: readonly string[];
  /** The ignore file that holds, relative to the folder: `.amlignore`, else `.gitignore`. */
  readonly ignoreFile?: string;
  /** Which of them are symbolic links; they may lead anywhere. */
  readonly links: ReadonlySet<string>;
  /** Whether there were more files than {@link SNAPSHOT_LIMIT}. */
  readonly truncated: boolean;
}

/** How many files of one code folder are looked at. */
export const SNAPSHOT_LIMIT = 20_000;

/** Folders that are never worth reading, whether or not they are uploaded. */
const UNREAD = new Set([".git", "node_modules", "__pycache__", ".venv", ".ipynb_checkpoints"]);

/** What was read of folders already, for code folders inside code folders. */
export type ReadFolders = Map<string, readonly Dirent[]>;

/**
 * The files of a code folder that are uploaded with a job. Only the `.amlignore` (else the `.gitignore`) in the root of
 * the folder itself counts; one further up in the repository does not
 * (azure-ai-ml 1.34.0, `_utils/_asset_utils.py`, `get_ignore_file`). Of `.git` only its `config` is listed: the address in
 * it can hold a token.
 */
export function listSnapshot(folder: string, read: ReadFolders = new Map()): Snapshot {
  const root = resolve(folder);
  const ignored = ignoreRules(root, readFolder(root, read));
  const files: string[] = [];
  const links = new Set<string>();
  let truncated = false;
  const pending = [""];
  for (let above = pending.pop(); above !== undefined && !truncated; above = pending.pop()) {
    for (const entry of readFolder(above === "" ? root : join(root, above), read)) {
      const local = above + entry.name;
      if (entry.isDirectory()) {
        if (entry.name === ".git" && !ignored.test(`${local}/config`) && isFile(join(root, local, "config")))
          files.push(join(root, local, "config"));
        if (!UNREAD.has(entry.name) && !ignored.test(`${local}/`)) pending.push(`${local}/`);
        continue;
      }
      const isLink = entry.isSymbolicLink();
      if (!(entry.isFile() || (isLink && isFile(join(root, local)))) || ignored.test(local)) continue;
      if (files.length >= SNAPSHOT_LIMIT) {
        truncated = true;
        break;
      }
      const path = join(root, local);
      files.push(path);
      if (isLink) links.add(path);
    }
  }
  const { file: ignoreFile } = ignored;
  return { files: files.toSorted(), links, truncated, ...(ignoreFile === undefined ? {} : { ignoreFile }) };
}

function ignoreRules(root: string, entries: readonly Dirent[]): { test: (path: string) => boolean; file?: string } {
  for (const file of [".amlignore", ".gitignore"]) {
    const path = join(root, file);
    if (!entries.some(({ name }) => name === file) || !isFile(path)) continue;
    // The SDK's patterns mean upper and lower case, unlike those of git on some systems.
    const rules = ignore({ ignorecase: false }).add(readFileSync(path, "utf8"));
    return { test: (path) => rules.ignores(path), file };
  }
  return { test: () => false };
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
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
