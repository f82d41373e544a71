import { randomBytes } from "node:crypto";
import {
  chownSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../../errors.ts";

/** How the bytes of a file say its text. */
const ENCODINGS = ["utf8", "utf16le"] as const;

/**
 * Replaces a file's text so that it is at every moment the old or the new one as a whole, with mode, owner and encoding as
 * they were. A link keeps pointing to its file, which is what changes.
 *
 * @param shown the file as messages name it
 * @throws {UsageError} when the file is no longer what was read, has another encoding, or cannot be written
 */
export function replaceFile(path: string, before: string, after: string, shown: string): void {
  const real = attempt(shown, () => realpathSync(path));
  const bytes = attempt(shown, () => readFileSync(real));
  const encoding = ENCODINGS.find((each) => Buffer.from(before, each).equals(bytes));
  if (encoding === undefined)
    throw new UsageError(`${shown} has changed meanwhile, or is not UTF-8; nothing in it was changed`);
  writeAtomically(real, Buffer.from(after, encoding), shown, statSync(real));
}

/**
 * Writes a file that may not exist yet, as a whole or not at all.
 *
 * @throws {UsageError} when it cannot be written
 */
export function writeAtomically(
  path: string,
  content: Buffer,
  shown: string,
  like: { readonly mode: number; readonly uid: number; readonly gid: number } | undefined,
): void {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = openSync(temporary, "wx", like === undefined ? 0o666 : 0o600);
    try {
      for (let at = 0; at < content.length;) at += writeSync(file, content, at);
      if (like !== undefined) fchmodSync(file, like.mode & 0o7777);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (like !== undefined) keepOwner(temporary, like);
    renameSync(temporary, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unwritable(shown, error);
  }
}

/** Only root may give files away; for all others the file is theirs already, or it stays as it is. */
function keepOwner(path: string, { uid, gid }: { uid: number; gid: number }): void {
  const now = statSync(path);
  if (now.uid !== uid || now.gid !== gid) chownSync(path, uid, gid);
}

/** The name of the file is on the disk only when its folder is. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows has no such thing, and the file itself is whole in any case.
  }
}

function attempt<T>(shown: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw unwritable(shown, error);
  }
}

function unwritable(shown: string, error: unknown): UsageError {
  return new UsageError(`cannot write ${shown} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
}
