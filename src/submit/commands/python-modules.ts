import { dirname, join, resolve } from "node:path";
import { isFile } from "./files.ts";

const FROM = /^[ \t]*from[ \t]+(\.{0,8})([\w.]{0,200})[ \t]+import[ \t]+([^\r\n#]{1,400})/gm;
const IMPORT = /^[ \t]*import[ \t]+([^\r\n#]{1,400})/gm;

/** The modules that a program imports from next to it, as paths of files. Those of the modules are not followed. */
export function localModules(text: string, path: string): string[] {
  const folder = dirname(path);
  const found = new Set<string>();
  const add = (base: string, dotted: string): boolean => {
    const parts = dotted.split(".").filter((part) => part !== "");
    if (parts.length === 0 || !parts.every((part) => /^\w+$/.test(part))) return false;
    const stem = join(base, ...parts);
    const file = [`${stem}.py`, join(stem, "__init__.py")].find((each) => isFile(each));
    if (file !== undefined && file !== path) found.add(file);
    return file !== undefined;
  };
  for (const [, dots = "", module = "", names = ""] of text.matchAll(FROM)) {
    const base = join(folder, ...Array.from({ length: Math.max(0, dots.length - 1) }, () => ".."));
    add(base, module);
    // A name that is imported may be a module of the package itself.
    for (const name of names.replaceAll(/[()]/g, "").split(","))
      add(base, `${module}.${name.trim().split(/\s/, 1)[0]}`);
  }
  for (const [, names = ""] of text.matchAll(IMPORT))
    for (const name of names.split(",")) add(folder, name.trim().split(/\s/, 1)[0] ?? "");
  return [...found];
}

/** A file that a program names, also inside of the JSON of a notebook. */
const NAMED = /["']([^"'\\\r\n]{1,300}\.ya?ml)\\?["']/gi;

/**
 * The YAML files that a program names in full: `load_job(source="job.yml")`, `conda_file="conda.yml"`. The SDK reads them
 * from the working directory.
 *
 * @param folders where to look, absolute; the first that has the file counts
 */
export function loadedFiles(text: string, folders: readonly string[]): string[] {
  const found = [...text.matchAll(NAMED)].map(([, name = ""]) =>
    folders.map((folder) => resolve(folder, name)).find((path) => isFile(path)),
  );
  return [...new Set(found.filter((path) => path !== undefined))];
}
