import { workspacePath } from "../azure/workspace-id.ts";
import type { WorkspaceId } from "../azure/workspace-id.ts";

/** How reports name the resources of some workspaces: as short as is clear, `workspaces/w/jobs/j`. */
export class ResourceNames {
  readonly #prefixes: readonly string[];
  readonly #paths: ReadonlyMap<string, string>;

  constructor(workspaces: readonly WorkspaceId[]) {
    const short = workspaces.map(({ name }) => `workspaces/${name}`);
    const middle = workspaces.map(({ group, name }) => `resourceGroups/${group}/workspaces/${name}`);
    const long = workspaces.map((id, index) => `subscriptions/${id.subscription}/${middle[index] ?? ""}`);
    const isClear = (names: readonly string[]): boolean => new Set(names).size === names.length;
    this.#prefixes = isClear(short) ? short : isClear(middle) ? middle : long;
    this.#paths = new Map(workspaces.map((id, index) => [this.#prefixes[index] ?? "", workspacePath(id)]));
  }

  /** @param path below the workspace; empty for the workspace itself */
  fileOf(workspace: number, path: string): string {
    const prefix = this.#prefixes[workspace] ?? "";
    return path === "" ? prefix : `${prefix}/${path.split("/").map(readable).join("/")}`;
  }

  /** The whole id of a resource, so that a finding is the same whatever else is audited with it. */
  idOf(file: string): string {
    for (const [prefix, path] of this.#paths)
      if (file === prefix || file.startsWith(`${prefix}/`)) return `${path}${file.slice(prefix.length)}`;
    return file;
  }
}

/** A part of a path as people write it, unless that would look like several. */
function readable(part: string): string {
  const name = decodeURIComponent(part);
  return name.includes("/") ? part : name;
}
