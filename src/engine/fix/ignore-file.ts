import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../errors.ts";
import { writeAtomically } from "./replace-file.ts";

/** The file that says what of a code folder is not uploaded. */
export const IGNORE_FILE = ".amlignore";

/**
 * The ignore file of a code folder with further lines. When it does not exist yet it begins with what `.gitignore` of the
 * folder says, which is not read any more once it does
 * (azure-ai-ml 1.34.0, `_utils/_asset_utils.py`, `get_ignore_file`).
 *
 * @returns the text as it is, when it has the lines already
 */
export function ignoreText(folder: string, lines: readonly string[]): string {
  const source = [IGNORE_FILE, ".gitignore"].map((name) => join(folder, name)).find((path) => existsSync(path));
  const text = source === undefined ? "" : readFileSync(source, "utf8");
  const lineBreak = /\r\n|\n/.exec(text)?.[0] ?? "\n";
  const known = new Set(text.split(/\r?\n/));
  const missing = lines.filter((line) => !known.has(line)).map((line) => line + lineBreak);
  const gap = text === "" || text.endsWith("\n") || missing.length === 0 ? "" : lineBreak;
  return text + gap + missing.join("");
}

/**
 * Writes the ignore file of a code folder.
 *
 * @throws {UsageError} when a file of it cannot be read or written
 */
export function writeIgnoreFile(folder: string, lines: readonly string[]): void {
  const path = join(folder, IGNORE_FILE);
  let text: string;
  try {
    text = ignoreText(folder, lines);
  } catch (error) {
    throw new UsageError(
      `cannot read the ignore file of ${folder} (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`,
    );
  }
  writeAtomically(path, Buffer.from(text), path, existsSync(path) ? statSync(path) : undefined);
}
