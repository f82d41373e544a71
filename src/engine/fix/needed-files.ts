import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { UsageError } from "../../errors.ts";
import type { NeededFile } from "../../remedies/fixes/fix.ts";
import type { FixedFile } from "./fix-file.ts";
import { IGNORE_FILE, writeIgnoreFile } from "./ignore-file.ts";
import { pathOf } from "./plan.ts";
import type { Candidates } from "./plan.ts";
import { writeAtomically } from "./replace-file.ts";

/** A file that a fix needs, at its place. */
export interface PlacedFile {
  readonly path: string;
  readonly what: NeededFile["what"];
  /** Of an ignore file: what it has to say besides. */
  readonly lines: readonly string[];
}

const NAMES: Readonly<Record<NeededFile["what"], string>> = {
  resolver: "keyvault_env.py",
  ignore: IGNORE_FILE,
};

/** What the head of every resolver says; a file without it is somebody else's. */
const RESOLVER_MARK = "belongs to jobscrub";

/** The files that fixes need beside the definitions, each once. */
export function neededBy(files: readonly FixedFile[], candidates: Candidates): PlacedFile[] {
  const placed = new Map<string, PlacedFile>();
  for (const { file, fixed } of files) {
    for (const needed of fixed.flatMap(({ fix }) => fix.files ?? [])) {
      const { folder, what } = needed;
      const path = resolve(dirname(pathOf(candidates, file)), folder, NAMES[what]);
      const lines = new Set(placed.get(path)?.lines);
      if (needed.what === "ignore") lines.add(needed.line);
      placed.set(path, { path, what, lines: [...lines] });
    }
  }
  return [...placed.values()];
}

/**
 * Makes sure that no resolver would take the place of another program.
 *
 * @throws {UsageError} when a file of its name is not ours
 */
export function refuseForeignFiles(placed: readonly PlacedFile[], cwd: string): void {
  for (const { path, what } of placed) {
    if (what === "resolver" && existsSync(path) && !read(path).includes(RESOLVER_MARK))
      throw new UsageError(`${relative(cwd, path)} is another program than the resolver; rename it`);
  }
}

/**
 * Writes the files, where they are not there already as they should be.
 *
 * @param resolver the text of the resolver
 * @throws {UsageError} when one cannot be written
 */
export function placeFiles(placed: readonly PlacedFile[], resolver: string, cwd: string): void {
  for (const { path, what, lines } of placed) {
    const shown = relative(cwd, path);
    if (what === "ignore") writeIgnoreFile(dirname(path), lines);
    else if (!existsSync(path)) writeAtomically(path, Buffer.from(resolver), shown, undefined);
    else if (read(path) !== resolver) writeAtomically(path, Buffer.from(resolver), shown, statSync(path));
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
