import { statSync } from "node:fs";
import { readSource } from "../../engine/read.ts";
import { showPath } from "../../engine/discover.ts";
import { Source } from "../../source/source.ts";
import type { Place } from "./command.ts";

export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A file as a source, or `undefined` when it cannot be read. */
export function sourceOf(path: string, { shownFrom, maxFileSize }: Place): Source | undefined {
  if (!isFile(path)) return undefined;
  const read = readSource(path, showPath(path, shownFrom), maxFileSize);
  return read instanceof Source ? read : undefined;
}
