// npm run bench:accuracy -- [planted] [wild] [clean] [peers] [options]; see bench/README.md.
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";

// The bench is written in TypeScript, which Node 20 does not run by itself.
const scratch = mkdtempSync(join(tmpdir(), "jobscrub-bench-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const outfile = join(scratch, "bench.mjs");
await build({
  entryPoints: [join(import.meta.dirname, "run.ts")],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "warning",
});
const { run } = await import(pathToFileURL(outfile).href);
await run(process.argv.slice(2), join(import.meta.dirname, "..", ".."));
