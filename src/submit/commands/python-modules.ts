import { dirname, join, resolve } from "node:path";
import { isFile } from "./files.ts";

const FROM = /^[ \t]*from[ \t]+(\.{0,8})([\w.]{0,200})[ \t]+import[ \t]+([^\r\n#]{1,400})/gm;
const IMPORT = /^[ \t]*import[ \t]+([^\r\n#]{1,400})/gm;

/** No program has more modules of its own. */
const MOST_MODULES = 200;

/**
 * The modules that a program imports from next to it, and those that they import, as paths of files.
 *
 * @param textOf the text of a file; empty when it cannot be read
 */
export function localModules(text: string, path: string, textOf: (path: string) => string): string[] {
  const root = dirname(path);
  const found = new Set(imported(text, path, root));
  for (const module of found) {
    if (found.size >= MOST_MODULES) break;
    for (const next of imported(textOf(module), module, root)) if (next !== path) found.add(next);
  }
  return [...found];
}

/** @param root the folder of the program, from which its modules import too */
function imported(text: string, path: string, root: string): string[] {
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
    const base = dots === "" ? root : join(folder, ...Array.from({ length: dots.length - 1 }, () => ".."));
    add(base, module);
    // A name that is imported may be a module of the package itself.
    for (const name of names.replaceAll(/[()]/g, "").split(","))
      add(base, `${module}.${name.trim().split(/\s/, 1)[0]}`);
  }
  for (const [, names = ""] of text.matchAll(IMPORT))
    for (const name of names.split(",")) add(root, name.trim().split(/\s/, 1)[0] ?? "");
  return [...found];
}

/** A file that a program names, also inside of the JSON of a notebook. */
const NAMED = /["']([^"'\\\r\n]{1,300}\.ya?ml)\\?["']/gi;

/** A part of a path before another one: `"jobs" / "train.yml"`, `os.path.join(here, "jobs", "train.yml")`. */
const PART_BEFORE = /["']([^"'\\\r\n]{1,100})["'][ \t]{0,20}[,/][ \t]{0,20}$/;
const MOST_PARTS = 5;

/** The path that a program puts together of its parts, the longest first. */
function pathsAt(text: string, index: number, name: string): string[] {
  const paths = [name];
  let before = text.slice(0, index);
  for (let part = PART_BEFORE.exec(before.slice(-160)); part !== null; part = PART_BEFORE.exec(before.slice(-160))) {
    paths.unshift(`${part[1] ?? ""}/${paths[0] ?? ""}`);
    before = before.slice(0, before.length - part[0].length);
    if (paths.length > MOST_PARTS) break;
  }
  return paths;
}

/**
 * The YAML files that a program names in full: `load_job(source="job.yml")`, `conda_file="conda.yml"`. The SDK reads them
 * from the working directory.
 *
 * @param folders where to look, absolute; the first that has the file counts
 */
export function loadedFiles(text: string, folders: readonly string[]): string[] {
  const found = [...text.matchAll(NAMED)].map(({ 1: name = "", index }) =>
    pathsAt(text, index, name)
      .flatMap((each) => folders.map((folder) => resolve(folder, each)))
      .find((path) => isFile(path)),
  );
  return [...new Set(found.filter((path) => path !== undefined))];
}
