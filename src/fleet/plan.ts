import { tipOf } from "./clone.ts";
import { cutIntoSlices, readRepositories } from "./plan-repositories.ts";
import type { RepositoryPlan } from "./plan-repositories.ts";
import type { Queue } from "./queue.ts";
import type { RepositorySlice } from "./slice.ts";

/** Remotes that are asked for their tip at the same time. */
const AT_ONCE = 16;

/** What a plan did. */
export interface Planned {
  readonly slices: number;
  /** Those that were not in the queue before. */
  readonly added: number;
  readonly problems: RepositoryPlan["problems"];
}

/**
 * Puts the repositories of a list into the queue.
 *
 * @param text the list; see {@link readRepositories}
 * @param cwd the folder to which folders in the list are relative
 * @param parts into how many slices each repository is cut
 */
export async function planRepositories(queue: Queue, text: string, cwd: string, parts: number): Promise<Planned> {
  const { repositories, problems } = readRepositories(text, cwd);
  const slices = (await pinned(repositories, cwd)).flatMap((repository) => cutIntoSlices(repository, parts));
  return { slices: slices.length, added: await queue.add(slices), problems };
}

/**
 * Fixes the commit of each repository, so that all its parts and all attempts see the same one. A remote that does not
 * answer now is asked by the worker again.
 */
async function pinned(repositories: readonly RepositorySlice[], cwd: string): Promise<RepositorySlice[]> {
  const fixed = [...repositories];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < fixed.length; index = next++) {
      const repository = fixed[index];
      if (repository === undefined || repository.commit !== undefined || !("url" in repository.from)) continue;
      const commit = await tipOf(repository.from.url, cwd);
      if (commit !== undefined) fixed[index] = { ...repository, commit };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return fixed;
}
