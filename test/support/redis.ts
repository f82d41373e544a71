import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { end, freePort, skipReason, startListening } from "./temporary-server.ts";
import type { TemporaryServer } from "./temporary-server.ts";

/** An empty Redis that writes what it is given to a temporary folder, or `undefined` where none is installed. */
export async function startRedis(): Promise<TemporaryServer | undefined> {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
  } catch {
    return skipReason("no Redis is installed (apt-get install redis-server)");
  }
  const folder = mkdtempSync(join(tmpdir(), "jobscrub-redis-"));
  const port = await freePort();
  const settings = {
    port: String(port),
    bind: "127.0.0.1",
    dir: folder,
    appendonly: "yes",
    "maxmemory-policy": "noeviction",
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);
  const child = await startListening("redis-server", args, port);
  return {
    url: `redis://127.0.0.1:${port}`,
    contents: () =>
      readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
        .join("\n"),
    async stop() {
      await end(child, "SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
