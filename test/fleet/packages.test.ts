import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { folderOf } from "../support/cli.ts";

const ROOT = join(import.meta.dirname, "..", "..");

test("packages that are not installed are named with the command that installs them", async () => {
  const folder = folderOf({});
  await build({
    stdin: {
      contents: `
        import { postgresQueues, redisQueues } from "./src/fleet/packages.ts";
        for (const load of [postgresQueues, redisQueues]) await load().catch(({ name, message }) => console.log(name, message));`,
      resolveDir: ROOT,
      loader: "ts",
    },
    outfile: join(folder, "load.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["bullmq", "ioredis", "pg"],
    logLevel: "silent",
  });
  const { stdout, stderr } = spawnSync(process.execPath, ["load.mjs"], { cwd: folder, encoding: "utf8" });
  expect([stdout, stderr]).toEqual([
    "UsageError A fleet needs packages that are not installed: npm install bullmq pg\n" +
      "UsageError A fleet needs packages that are not installed: npm install bullmq ioredis\n",
    "",
  ]);
});
