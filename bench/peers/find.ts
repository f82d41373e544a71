import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of a peer's program: installed by `install.mjs`, on PATH, or a development dependency. */
export function find(name: string, root: string): string | undefined {
  const folders = [
    join(root, "bench", "peers", ".installed", "bin"),
    ...(process.env.PATH ?? "").split(delimiter),
    join(root, "node_modules", ".bin"),
  ];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
