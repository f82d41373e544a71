import { createHash } from "node:crypto";
import type { Source } from "../source/source.ts";
import type { FileState } from "./read.ts";

const KEY_BYTES = 18;
/** File systems round the time of a change to as much as two seconds; a file may have changed again in the same moment. */
const ROUNDED = 2000;

export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest().subarray(0, KEY_BYTES).toString("base64url");
}

/**
 * What a file is known by: its name and text.
 *
 * @param deciding a hash of all else that decides what is found; `undefined` when nothing is remembered
 */
export function keyOfText(deciding: string | undefined, { file, text }: Source): string | undefined {
  return deciding === undefined ? undefined : hashOf(`${deciding}\0${file}\0${text}`);
}

/**
 * What a file is known by that nobody has read: the time of its last change, its size and what else says that it is the
 * same one, as for git. `undefined` when it was changed so lately that it may change again without a trace.
 *
 * @param state of the file, asked for before it is read
 * @param now in milliseconds, as told by the clock before the state was asked for
 * @see https://git-scm.com/docs/racy-git
 */
export function keyOfState(
  deciding: string | undefined,
  { path, shown }: { readonly path: string; readonly shown: string },
  { mtimeMs, ctimeMs, size, ino, dev }: FileState,
  now: number,
): string | undefined {
  if (deciding === undefined || Math.max(mtimeMs, ctimeMs) + ROUNDED > now) return undefined;
  return hashOf([deciding, shown, path, mtimeMs, ctimeMs, size, ino, dev].join("\0"));
}
