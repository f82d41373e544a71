import { readFileSync, readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import ignore from "ignore";
import { syntaxOf } from "../document/parse.ts";

/** What Azure ML uploads of a code folder. */
export interface Snapshot {
  /** Absolute paths, in a stable order. */
  readonly files: readonly string[];
  /** The ignore file that holds, relative to the folder: `.amlignore`, else `.gitignore`. */
  readonly ignoreFile?: string;
  /** Whether there were more files than {@link SNAPSHOT_LIMIT}. */
  readonly truncated: boolean;
}

/** How many files of one code folder are looked at. */
export const SNAPSHOT_LIMIT = 20_000;

/** Folders that are never worth reading, whether or not they are uploaded. */
const UNREAD = new Set([".git", "node_modules", "__pycache__", ".venv", ".ipynb_checkpoints"]);

/**
 * The files of a code folder that are uploaded with a job. Only the `.amlignore` (else the `.gitignore`) in the root of
 * the folder itself counts; one further up in the repository does not
 * (azure-ai-ml 1.34.0, `_utils/_asset_utils.py`, `get_ignore_file`).
 */
export function listSnapshot(folder: string): Snapshot {
  const root = resolve(folder);
  const ignored = ignoreRules(root);
  const files: string[] = [];
  let truncated = false;
  const pending = [root];
  while (pending.length > 0) {
    const current = pending.pop() as string;
    for (const entry of readFolder(current)) {
      const path = join(current, entry.name);
      const local = relative(root, path).split(sep).join("/");
      if (entry.isDirectory()) {
        if (!UNREAD.has(entry.name) && !ignored.test(`${local}/`)) pending.push(path);
      } else if ((entry.isFile() || (entry.isSymbolicLink() && isFile(path))) && !ignored.test(local)) {
        if (files.length >= SNAPSHOT_LIMIT) truncated = true;
        else files.push(path);
      }
    }
    if (truncated) break;
  }
  return { files: files.toSorted(), truncated, ...(ignored.file === undefined ? {} : { ignoreFile: ignored.file }) };
}

/** The `.env` files that would be uploaded with a code folder. */
export function listEnvFiles(folder: string): Pick<Snapshot, "files" | "truncated"> {
  const { files, truncated } = listSnapshot(folder);
  return { files: files.filter((file) => syntaxOf(file) === "dotenv"), truncated };
}

function ignoreRules(root: string): { test: (path: string) => boolean; file?: string } {
  for (const file of [".amlignore", ".gitignore"]) {
    const path = join(root, file);
    if (!isFile(path)) continue;
    // The SDK's patterns mean upper and lower case, unlike those of git on some systems.
    const rules = ignore({ ignorecase: false }).add(readFileSync(path, "utf8"));
    return { test: (path) => rules.ignores(path), file };
  }
  return { test: () => false };
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
