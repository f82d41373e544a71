import { isUtf8 } from "node:buffer";
import { randomBytes } from "node:crypto";
import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "../../errors.ts";

/** How the bytes of a file say its text: UTF-8, or UTF-16 in either order. */
const ENCODINGS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text, "utf16le"),
  (text) => Buffer.from(text, "utf16le").swap16(),
];

/**
 * Makes sure that a file can be replaced, as far as that can be known before.
 *
 * @param shown the file as messages name it
 * @throws {UsageError} when it cannot
 */
export function requireReplaceable(path: string, before: string, shown: string): void {
  const { real } = readAs(path, before, shown);
  // A file that is protected was meant to stay, although its folder would let it be replaced.
  for (const place of [real, dirname(real)]) attempt(shown, () => accessSync(place, constants.W_OK));
}

/**
 * Replaces a file's text so that it is at every moment the old or the new one as a whole, with mode, owner and encoding as
 * they were. A link keeps pointing to its file, which is what changes.
 *
 * @param shown the file as messages name it
 * @throws {UsageError} when the file is no longer what was read, has another encoding, or cannot be written
 */
export function replaceFile(path: string, before: string, after: string, shown: string): void {
  const { real, encode } = readAs(path, before, shown);
  writeAtomically(real, encode(after), shown, statSync(real));
}

/** The file behind links, and how its text becomes bytes. */
function readAs(path: string, text: string, shown: string): { real: string; encode: (text: string) => Buffer } {
  const real = attempt(shown, () => realpathSync(path));
  const bytes = attempt(shown, () => readFileSync(real));
  const encode = ENCODINGS.find((each) => each(text).equals(bytes));
  if (encode !== undefined) return { real, encode };
  const is = decodes(bytes) ? "has changed meanwhile" : "is neither UTF-8 nor UTF-16";
  throw new UsageError(`${shown} ${is}; nothing in it was changed`);
}

/** Whether a file has an encoding in which its text can be written again. */
export function hasKnownEncoding(path: string): boolean {
  try {
    return decodes(readFileSync(path));
  } catch {
    // Why it cannot be read is said where it is changed.
    return true;
  }
}

function decodes(bytes: Buffer): boolean {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isUtf16 ? bytes.length % 2 === 0 : isUtf8(bytes);
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

/**
 * Removes what a run that was killed while it wrote a file has left beside it. Nothing of it was in use.
 *
 * @param path the file, which need not exist
 */
export function removeLeftovers(path: string): void {
  let real = path;
  try {
    real = realpathSync(path);
    // A file that does not exist has no link.
  } catch {}
  const [folder, name] = [dirname(real), basename(real)];
  const isLeft = (each: string): boolean =>
    each.startsWith(`${name}.`) && /^\.[0-9a-f]{12}\.tmp$/.test(each.slice(name.length));
  try {
    for (const each of readdirSync(folder)) if (isLeft(each)) rmSync(join(folder, each), { force: true });
    // They do no harm where they cannot be removed.
  } catch {}
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
