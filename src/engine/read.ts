import { readFileSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import type { Problem } from "../document/document.ts";
import { Source } from "../source/source.ts";

/** What the file system tells of a file without reading it. */
export type FileState = Pick<Stats, "mtimeMs" | "ctimeMs" | "size" | "ino" | "dev" | "isFile">;

/** What the file system tells of what a path leads to; `undefined` for a link that leads nowhere or to itself. */
export function stateOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Reads a file's bytes into a source, or says in a problem why not. Never throws.
 *
 * @param state what {@link stateOf} has told of it just before
 */
export function readSource(path: string, shown: string, maxFileSize: number, state?: FileState): Source | Problem {
  try {
    const known = state ?? statSync(path);
    const { size } = known;
    if (!known.isFile()) return { file: shown, message: "not a regular file; skipped" };
    if (size > maxFileSize) return tooLarge(shown, maxFileSize, size);
    return decode(readFileSync(path), shown);
  } catch (error) {
    return {
      file: shown,
      message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"}); skipped`,
    };
  }
}

/** Says that a file is not read because of its size. */
export function tooLarge(shown: string, maxFileSize: number, size?: number): Problem {
  const much = size === undefined ? "" : `${sizeText(size)}, `;
  return {
    file: shown,
    message: `${much}larger than the limit of ${sizeText(maxFileSize)} (limits.maxFileSize); skipped`,
  };
}

function sizeText(bytes: number): string {
  return bytes < 1e5 ? `${bytes} bytes` : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

/** Decodes UTF-8 (invalid bytes become replacement characters) and UTF-16 with a byte order mark; refuses binary data. */
export function decode(bytes: Buffer, shown: string): Source | Problem {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new Source(shown, bytes.toString("utf16le"));
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return new Source(
      shown,
      Buffer.from(bytes)
        .subarray(0, bytes.length & ~1)
        .swap16()
        .toString("utf16le"),
    );
  if (bytes.subarray(0, 8000).includes(0)) return { file: shown, message: "binary data; skipped" };
  return new Source(shown, bytes.toString("utf8"));
}
