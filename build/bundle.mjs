import { join } from "node:path";
import { rolldown } from "rolldown";

/** What is large and rarely needed stays a package. */
const PACKAGES = [/^@secretlint\//, /^@azure\//, /^@azure-rest\//, "bullmq", "ioredis", "pg"];

const OPTIONS = {
  platform: "node",
  external: PACKAGES,
  // jsonc-parser has a UMD file as its main one, which cannot be bundled.
  resolve: {
    mainFields: ["module", "main"],
    alias: {
      "string-width": join(import.meta.dirname, "string-width.ts"),
      assert: join(import.meta.dirname, "assert.ts"),
    },
  },
  // That a module is imported lazily in one place and at once in another is meant: not all programs begin alike.
  checks: { ineffectiveDynamicImport: false },
};

const BANNER =
  'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);';

/**
 * Bundles programs into a folder, with what is imported lazily in files of its own. What `first` imports at once
 * becomes one file: Node resolves and reads each module file on its own, which took a tenth of the time of a short run.
 *
 * @param {Record<string, string>} input module files by the names of the programs
 * @param {string} first one of these names
 * @param {string} build what tells this build from others, for the programs themselves
 * @returns {Promise<string[]>} the paths of all modules that are in it
 */
export async function bundlePrograms(input, first, folder, build) {
  const core = new Set();
  const transform = { define: { JOBSCRUB_BUILD: JSON.stringify(build) } };
  const bundle = await rolldown({ ...OPTIONS, transform, input, plugins: [{ name: "core", buildEnd: collectCore }] });
  function collectCore() {
    const entry = this.getModuleInfo([...this.getModuleIds()].find((id) => id.endsWith(input[first])));
    // Not the program itself: it waits for what it does, and what is loaded meanwhile waits for the file to be loaded.
    const pending = entry.importedIds.map((id) => this.getModuleInfo(id));
    for (const info of pending) {
      if (!info || info.isExternal || core.has(info.id)) continue;
      core.add(info.id);
      for (const id of info.importedIds) pending.push(this.getModuleInfo(id));
    }
  }
  const { output } = await bundle.write({
    dir: folder,
    format: "esm",
    minify: true,
    banner: BANNER,
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    codeSplitting: { groups: [{ name: "core", test: (id) => core.has(id) }] },
  });
  await bundle.close();
  return output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

/** Bundles one module into one file. */
export async function bundleModule(input, file) {
  const bundle = await rolldown({ ...OPTIONS, input });
  await bundle.write({ file, format: "esm", codeSplitting: false });
  await bundle.close();
}
