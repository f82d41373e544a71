import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Problem } from "../document/document.ts";
import type { Related } from "../findings/finding.ts";
import type { Link } from "../formats/format.ts";
import { because } from "./because.ts";
import { showPath } from "./discover.ts";
import type { Found } from "./discover.ts";
import { findWorkTree } from "./git.ts";
import { isWithin } from "./list-folder.ts";
import type { PlacedLink } from "./placed-link.ts";
import { SNAPSHOT_LIMIT, listSnapshot } from "./snapshot.ts";
import type { ReadFolders } from "./snapshot.ts";

/** A file that definitions pull in, and what the first of them says it is. */
export interface LinkedFile {
  readonly path: string;
  readonly what: Link["what"];
  readonly reasons: Related[];
}

/** A folder, or a single file, that definitions upload. */
interface Uploaded {
  readonly path: string;
  /** The file of the first definition. */
  readonly from: string;
  readonly reasons: Related[];
}

/** What is uploaded of all code folders, each file once, with what uploads it. */
export interface UploadedFiles {
  readonly files: ReadonlyMap<string, readonly Related[]>;
  readonly problems: readonly Problem[];
}

/** What scanned definitions pull in: files that are submitted with them, and folders that they upload. */
export class CodeFolders {
  /** In the order in which they were named. */
  readonly files = new Map<string, LinkedFile>();
  readonly #folders = new Map<string, Uploaded>();
  readonly #cwd: string;
  readonly #roots = new Map<string, string | undefined>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** Takes note of what the definitions of a file link to. */
  add({ path, shown }: Pick<Found, "path" | "shown">, links: readonly PlacedLink[]): void {
    const folder = dirname(path);
    for (const link of links) {
      const target = resolve(folder, link.target);
      const place = { file: shown, line: link.line, column: link.column };
      if (link.kind === "file") this.#file(target, link.what, { ...place, ...because("submitted", shown, link.path) });
      else {
        const named = showPath(target, this.#cwd);
        const reason = { ...place, ...because("uploaded", shown, link.path, named), folder: named };
        const known = this.#folders.get(target);
        if (known === undefined) this.#folders.set(target, { path: target, from: path, reasons: [reason] });
        else known.reasons.push(reason);
        if (link.dockerfile !== undefined) this.#file(resolve(target, link.dockerfile), "dockerfile", reason);
      }
    }
  }

  #file(path: string, what: Link["what"], reason: Related): void {
    const known = this.files.get(path);
    if (known === undefined) this.files.set(path, { path, what, reasons: [reason] });
    else known.reasons.push(reason);
  }

  /**
   * The files that are uploaded. A folder outside the repository of its definition is not looked into, nor a link that
   * leads there: a repository must not make jobscrub show what lies beside it.
   */
  list(): UploadedFiles {
    const files = new Map<string, readonly Related[]>();
    const problems: Problem[] = [];
    const read: ReadFolders = new Map();
    for (const uploaded of this.#folders.values()) {
      const { path, from, reasons } = uploaded;
      if (!existsSync(path)) continue;
      const tell = (message: string): void => void problems.push({ ...placeOf(reasons), message });
      if (!this.isInside(path, from)) {
        tell("a folder outside the repository; what it uploads was not looked at");
        continue;
      }
      const single = statSync(path).isFile();
      const mayFollow = (link: string): boolean => {
        const isInside = this.isInside(link, from);
        if (!isInside) tell("uploads a link that leads out of the repository; what it leads to was not looked at");
        return isInside;
      };
      const { files: found, links, truncated } = single ? ONE(path) : listSnapshot(path, read, mayFollow);
      for (const each of found) {
        if (links.has(each) && !mayFollow(each)) continue;
        const known = files.get(each);
        files.set(each, known === undefined ? reasons : [...known, ...reasons]);
      }
      if (truncated) tell(`a folder of more than ${SNAPSHOT_LIMIT} files; the rest was not looked at`);
    }
    return { files, problems };
  }

  /**
   * Whether a path stands in the repository of the file that names it.
   *
   * @param base the folder that counts where there is no repository; without it all is inside
   */
  isInside(path: string, from: string, base?: string): boolean {
    const folder = dirname(from);
    if (!this.#roots.has(folder)) this.#roots.set(folder, findWorkTree(folder));
    const root = this.#roots.get(folder) ?? base;
    try {
      return root === undefined || isWithin(realpathSync(path), realpathSync(root));
    } catch {
      return false;
    }
  }
}

const ONE = (path: string): ReturnType<typeof listSnapshot> => ({ files: [path], links: new Set(), truncated: false });

function placeOf([first]: readonly Related[]): Pick<Problem, "file" | "line" | "column"> {
  return first === undefined ? { file: "." } : { file: first.file, line: first.line, column: first.column };
}
