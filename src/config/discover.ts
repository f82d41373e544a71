import { stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { ConfigError } from "../errors.ts";

/** The names under which a configuration is found. */
export const CONFIG_FILES = [
  "jobscrub.config.json",
  "jobscrub.config.yaml",
  "jobscrub.config.yml",
  ".jobscrub.json",
  ".jobscrub.yaml",
  ".jobscrub.yml",
] as const;

/**
 * The nearest configuration file: in `from` or in a folder above it, up to the root of the repository or, outside of
 * one, of the file system.
 *
 * @param cwd the folder relative to which a message names files
 * @throws {ConfigError} when the nearest folder with a configuration holds two
 */
export async function findConfig(from: string, cwd: string): Promise<string | undefined> {
  for (let folder = resolve(from), below = ""; folder !== below; folder = dirname(folder)) {
    below = folder;
    const [isRoot, ...there] = await Promise.all([
      exists(join(folder, ".git")),
      ...CONFIG_FILES.map((name) => isFile(join(folder, name))),
    ]);
    const [first, second] = CONFIG_FILES.filter((_, index) => there[index]).map((name) => join(folder, name));
    if (first !== undefined && second !== undefined) {
      throw new ConfigError({
        file: displayPath(cwd, first),
        expected: "one configuration in a folder",
        found: `a second one, ${displayPath(cwd, second)}`,
        hint: "keep one or name it with --config",
      });
    }
    if (first !== undefined) return first;
    if (isRoot) return undefined;
  }
  return undefined;
}

/** A file as messages name it: relative to a folder, with `/`. */
export function displayPath(cwd: string, file: string): string {
  return relative(cwd, file).replaceAll(sep, "/");
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined))?.isFile() ?? false;
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
