import { statSync } from "node:fs";
import type { Stats } from "node:fs";
import { readSource } from "../../engine/read.ts";
import { showPath } from "../../engine/discover.ts";
import { Source } from "../../source/source.ts";
import type { Place } from "./command.ts";

export function isFile(path: string): boolean {
  return statusOf(path)?.isFile() === true;
}

export function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() === true;
}

/** Words of a command may be no paths at all: too long, below a file, with a NUL. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** A file as a source, or `undefined` when it cannot be read. */
export function sourceOf(path: string, { shownFrom, maxFileSize }: Place): Source | undefined {
  if (!isFile(path)) return undefined;
  const read = readSource(path, showPath(path, shownFrom), maxFileSize);
  return read instanceof Source ? read : undefined;
}
