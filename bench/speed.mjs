// Speed of the built program as ratios measured in one run, since machines are noisy: the scan of a folder against
// bench/floor.mjs, and the scan of one job file against `node -e 0`. Usage: npm run bench:speed -- [FOLDER]
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleModule } from "../build/bundle.mjs";

const ROUNDS = Number(process.env.ROUNDS ?? 11);
const here = import.meta.dirname;
const bin = join(here, "..", "dist", "bin", "jobscrub.js");
const folder = process.argv[2] ?? join(here, "..", "fixtures");
const scratch = mkdtempSync(join(tmpdir(), "jobscrub-bench-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const job = join(scratch, "job.yml");
writeFileSync(
  job,
  `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
display_name: churn baseline
command: >-
  python train.py --epochs \${{inputs.epochs}}
inputs:
  epochs: 3
environment: azureml:env@latest
compute: azureml:cluster
environment_variables:
  DB_PASSWORD: hunter-2x
`,
);
if (!existsSync(bin)) throw new Error("build first: npm run build");

const parseOnly = join(scratch, "parse-only.mjs");
await bundleModule(join(here, "parse-only.ts"), parseOnly);

const runs = {
  "node -e 0": ["-e", "0"],
  "scan of one job": [bin, "scan", job, "--format", "json"],
  floor: [join(here, "floor.mjs"), folder],
  "parsing alone": [parseOnly, folder],
  "scan of the folder": [bin, "scan", folder, "--format", "json", "--allow-empty", "--no-cache"],
  "scan of it again": [bin, "scan", folder, "--format", "json", "--allow-empty"],
};
// What is remembered from scan to scan goes away with the bench.
process.env.XDG_CACHE_HOME = scratch;
spawnSync(process.execPath, runs["scan of it again"], { stdio: "ignore" });
const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
// Interleaved, so that a slow moment of the machine hits all alike.
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(runs)) {
    const started = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
    if (status === null || status > 1) throw new Error(`${name} ended with ${status}`);
    times[name].push(Number(process.hrtime.bigint() - started) / 1e6);
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const least = (list) => Math.min(...list);
for (const [name, list] of Object.entries(times))
  console.log(
    `${name.padEnd(20)} median ${median(list).toFixed(0).padStart(5)} ms   least ${least(list).toFixed(0).padStart(5)} ms`,
  );
const ratio = (a, b) =>
  `${(median(times[a]) / median(times[b])).toFixed(2)} (least: ${(least(times[a]) / least(times[b])).toFixed(2)})`;
console.log(`\nfolder / floor       ${ratio("scan of the folder", "floor")}   mark: 3`);
console.log(`parsing / floor      ${ratio("parsing alone", "floor")}`);
console.log(`again / floor        ${ratio("scan of it again", "floor")}   mark: 3`);
console.log(`one job / node -e 0  ${ratio("scan of one job", "node -e 0")}   mark: 3.5`);

const memory = spawnSync(
  process.execPath,
  [
    "--import",
    `data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))`,
    bin,
    "scan",
    folder,
    "--quiet",
    "--allow-empty",
    "--no-cache",
  ],
  { encoding: "utf8" },
);
const peak = Number(/peak (\d+)/.exec(memory.stderr)?.[1] ?? 0) / 1024;
console.log(`peak memory          ${peak.toFixed(0)} MB   mark: 200`);
