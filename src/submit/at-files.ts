import { homedir } from "node:os";
import { resolve } from "node:path";
import { showPath } from "../engine/discover.ts";
import { readSource } from "../engine/read.ts";
import { Source } from "../source/source.ts";
import { Written } from "./written.ts";

/** Words in which `@file` is replaced by what the file holds, and what could not be looked at. */
export interface Expanded {
  readonly words: readonly Written[];
  readonly notes: string[];
}

export interface ExpandOptions {
  readonly cwd: string;
  /** The folder from which files are shown. */
  readonly shownFrom: string;
  readonly maxFileSize: number;
}

/**
 * Loads `@file` as the Azure CLI does before it reads any option: a word that begins with `@`, or what follows its first
 * `=`, is replaced by the content of the file without the line break at its end; without such a file it stays as it is
 * (azure-cli-core 2.91, commands/__init__.py, `_expand_file_prefixed_files`).
 */
export function expandFiles(words: readonly Written[], options: ExpandOptions): Expanded {
  const notes: string[] = [];
  return { words: words.map((word) => expand(word, options, notes)), notes };
}

function expand(word: Written, { cwd, shownFrom, maxFileSize }: ExpandOptions, notes: string[]): Written {
  const equals = word.text.indexOf("=");
  const head = word.slice(0, equals + 1);
  const value = word.text.slice(equals + 1);
  if (!value.startsWith("@") || value === "@") return word;
  if (value === "@-") {
    notes.push("the value that az reads from standard input (@-) was not looked at");
    return word;
  }
  const path = resolve(cwd, value.slice(1).replace(/^~(?=$|[\\/])/, homedir()));
  const read = readSource(path, showPath(path, shownFrom), maxFileSize);
  if (!(read instanceof Source)) {
    if (!/ENOENT|ENAMETOOLONG|ENOTDIR|not a regular file/.test(read.message))
      notes.push(`the value that az reads from a file (@…) was not looked at: ${read.message}`);
    return word;
  }
  const start = read.text.startsWith("\u{feff}") ? 1 : 0;
  const content = Written.verbatim(read, { start, end: Math.max(start, read.text.replace(/[\r\n]+$/, "").length) });
  return equals === -1 ? content : head.followedBy(content);
}
