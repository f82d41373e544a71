import { readFileSync } from "node:fs";

/** The resolver in a language, as a file for the code folder of a job. */
export interface ResolverFile {
  readonly name: string;
  readonly text: string;
}

const NAMES = { python: "keyvault_env.py", shell: "keyvault_env.sh" } as const;

/**
 * The program that a job starts with, to replace the references in its environment by secrets: for images with Python
 * 3.8 or later, or for those with a shell and curl or wget. Its head says how it is used.
 */
export function resolverFile(language: keyof typeof NAMES): ResolverFile {
  const name = NAMES[language];
  // The build puts these files beside the folders of its own, so that the path is the same in both.
  return { name, text: readFileSync(new URL(`../resolver/${name}`, import.meta.url), "utf8") };
}
