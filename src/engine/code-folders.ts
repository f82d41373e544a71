import { existsSync, realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Problem } from "../document/document.ts";
import type { Definition, Link } from "../formats/format.ts";
import type { Found } from "./discover.ts";
import { findWorkTree } from "./git.ts";
import { isWithin } from "./list-folder.ts";
import { SNAPSHOT_LIMIT, listEnvFiles } from "./snapshot.ts";

/** The folders that scanned definitions upload. Their `.env` files are scanned, too, git-ignored or not. */
export class CodeFolders {
  readonly #folders = new Map<string, { readonly file: Found; readonly link: Link; readonly definition: Definition }>();

  /** Takes note of the folders that a definition links to. */
  add(file: Found, definition: Definition): void {
    for (const link of definition.links) {
      if (link.kind !== "folder") continue;
      const folder = resolve(dirname(file.path), link.target);
      if (!this.#folders.has(folder)) this.#folders.set(folder, { file, link, definition });
    }
  }

  /**
   * The `.env` files that would be uploaded. A folder outside the repository of its definition is not looked into: a
   * repository must not make jobscrub show what lies beside it.
   *
   * @param isWanted whether to look at a file at all
   */
  envFiles(isWanted: (path: string) => boolean): { files: readonly string[]; problems: readonly Problem[] } {
    const files = new Set<string>();
    const problems: Problem[] = [];
    for (const [folder, { file, link, definition }] of this.#folders) {
      if (!existsSync(folder)) continue;
      const workTree = findWorkTree(dirname(file.path));
      const isInside = (path: string): boolean =>
        workTree === undefined || isWithin(realpathSync(path), realpathSync(workTree));
      const problem = (message: string): void => {
        problems.push({ file: file.shown, ...definition.document.source.positionAt(link.scalar.span.start), message });
      };
      if (!isInside(folder)) {
        problem("a folder outside the repository; what it uploads was not looked at");
        continue;
      }
      const { files: found, truncated } = listEnvFiles(folder);
      for (const each of found.filter(isWanted)) {
        if (isInside(each)) files.add(each);
        else problem("uploads a link that leads out of the repository; what it leads to was not looked at");
      }
      if (truncated)
        problem(`a folder of more than ${SNAPSHOT_LIMIT} files; not all of them were looked at for .env files`);
    }
    return { files: [...files].toSorted(), problems };
  }
}
