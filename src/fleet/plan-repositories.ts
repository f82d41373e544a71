import { statSync } from "node:fs";
import { resolve } from "node:path";
import { showPath } from "../engine/discover.ts";
import { readRepositoryAddress } from "./repository-address.ts";
import type { RepositorySlice, Slice } from "./slice.ts";

/** What a list of repositories asks for. */
export interface RepositoryPlan {
  /** One a repository, before it is cut into parts. */
  readonly repositories: readonly RepositorySlice[];
  /** Lines that ask for nothing that can be scanned. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Reads a list of repositories: a line holds a folder or an address, with `@` and the full id of a commit after an
 * address that is not to be scanned at the tip of its default branch. `#` begins a comment.
 *
 * @param cwd the folder to which folders are relative, and relative to which the report names their files
 */
export function readRepositories(text: string, cwd: string): RepositoryPlan {
  const repositories = new Map<string, RepositorySlice>();
  const problems: { line: number; message: string }[] = [];
  for (const [index, content] of text
    .replace(/^\u{feff}/u, "")
    .split("\n")
    .entries()) {
    const entry = content.replace(/(?:^|\s)#.*$/, "").trim();
    if (entry === "") continue;
    const read = readRepository(entry, cwd);
    if (typeof read === "string") problems.push({ line: index + 1, message: read });
    else if (repositories.has(read.name))
      problems.push({ line: index + 1, message: "the repository stands above already" });
    else repositories.set(read.name, read);
  }
  return { repositories: [...repositories.values()], problems };
}

function readRepository(entry: string, cwd: string): RepositorySlice | string {
  const at = /\s?@\s?((?:[0-9a-f]{24})?[0-9a-f]{40})$/i.exec(entry);
  const place = at === null ? entry : entry.slice(0, at.index);
  const address = readRepositoryAddress(place);
  if (typeof address === "string") return address;
  if (address !== undefined) {
    const commit = at?.[1]?.toLowerCase();
    return {
      kind: "repository",
      name: address.name,
      from: { url: address.url },
      ...(commit === undefined ? {} : { commit }),
    };
  }
  if (at !== null) return "a folder is scanned as it is; for one of its commits name it as file:///…";
  const folder = resolve(cwd, place);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return "no such folder";
  return { kind: "repository", name: showPath(folder, cwd), from: { folder, root: cwd } };
}

/** The slices of a repository: itself, or as many equal parts as are asked for. */
export function cutIntoSlices(repository: RepositorySlice, count: number): Slice[] {
  if (count === 1) return [repository];
  return Array.from({ length: count }, (_, index) => ({ ...repository, shard: { index: index + 1, count } }));
}
