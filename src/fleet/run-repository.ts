import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { DEFAULTS } from "../config/config.ts";
import { loadConfig } from "../config/load.ts";
import type { LoadedConfig } from "../config/load.ts";
import { showPath } from "../engine/discover.ts";
import { isWithin } from "../engine/list-folder.ts";
import { scanPaths } from "../engine/scan.ts";
import type { ScanOptions } from "../engine/scan.ts";
import { knownRules } from "../engine/settings.ts";
import { ConfigError } from "../errors.ts";
import type { Problem } from "../document/document.ts";
import { clone } from "./clone.ts";
import { withSliceFolder } from "./slice-folder.ts";
import { readRepositoryAddress } from "./repository-address.ts";
import type { SliceReport } from "./results.ts";
import type { SliceRunner } from "./runner.ts";
import type { RepositorySlice } from "./slice.ts";
import { SliceError } from "./slice-error.ts";
import { storableReport } from "./storable-report.ts";

const FULL_ID = /^(?:[0-9a-f]{24})?[0-9a-f]{40}$/;

/** Scans repositories. Names of files in the report begin with that of the repository, wherever it was cloned to. */
export function repositoryRunner(config: LoadedConfig | undefined): SliceRunner<RepositorySlice> {
  const scan = async (
    slice: RepositorySlice,
    folder: string,
    root: string,
    signal: AbortSignal,
  ): Promise<SliceReport> => {
    const own =
      config === undefined ? await ownConfig(folder, root) : { options: optionsOf(config, root), problems: [] };
    const { report } = await scanPaths({
      ...own.options,
      cwd: root,
      paths: [folder],
      // Slices run side by side already.
      threads: 0,
      // Ends the scan, so that a worker that is told to end does.
      onProgress: () => signal.throwIfAborted(),
      ...(slice.shard === undefined ? {} : { shard: slice.shard }),
    });
    return storableReport({ ...report, problems: [...own.problems, ...report.problems] });
  };
  return {
    kind: "repository",
    async run(slice, signal) {
      const { from, name, commit } = slice;
      if ("folder" in from) {
        const folder = await stat(from.folder).catch(() => undefined);
        if (folder?.isDirectory() !== true) throw new SliceError("no such folder on the worker's machine");
        return scan(slice, from.folder, from.root, signal);
      }
      const address = readRepositoryAddress(from.url);
      // Who can write to the queue must not choose where a worker writes, or what git runs.
      if (typeof address !== "object" || address.name !== name || (commit !== undefined && !FULL_ID.test(commit)))
        throw new SliceError("not a slice that jobscrub plans", true);
      return withSliceFolder(async (root) => {
        const folder = join(root, name);
        await clone(from.url, commit, folder, signal);
        return scan(slice, folder, root, signal);
      });
    },
  };
}

/** The repository's own configuration. One that cannot be used does not keep the repository from being scanned. */
async function ownConfig(folder: string, root: string): Promise<{ options: ScanOptions; problems: Problem[] }> {
  try {
    const loaded = await loadConfig({ cwd: root, from: folder, knownRules: knownRules().map(({ id }) => id) });
    const { baseline } = loaded.config;
    if (baseline === undefined || !isWithin(resolve(baseline), folder))
      return { options: optionsOf(loaded, root), problems: [] };
    const text = await readFile(baseline, "utf8").catch(() => undefined);
    const known = text === undefined ? {} : { baseline: { file: showPath(baseline, root), text } };
    return { options: { ...optionsOf(loaded, root), ...known }, problems: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const problem = { file: error.details.file, message: "the configuration cannot be used; scanned without it" };
    return { options: { config: DEFAULTS }, problems: [problem] };
  }
}

function optionsOf({ config, folder, file }: LoadedConfig, root: string): ScanOptions {
  return {
    config,
    configFolder: file === undefined ? root : folder,
    ...(file === undefined ? {} : { configFile: showPath(file, root) }),
  };
}
