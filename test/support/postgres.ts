import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { end, freePort, skipReason, startListening } from "./temporary-server.ts";
import type { TemporaryServer } from "./temporary-server.ts";

/** Where the packages of Debian put the programs of each version. */
const VERSIONS = "/usr/lib/postgresql";

/** A PostgreSQL with an empty data base in a temporary folder, or `undefined` where none is installed. */
export async function startPostgres(): Promise<TemporaryServer | undefined> {
  const bin = programs();
  if (bin === undefined) return skipReason("no PostgreSQL is installed (apt-get install postgresql)");
  const folder = mkdtempSync(join(tmpdir(), "jobscrub-postgres-"));
  const who = user();
  if (who !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, "data");
  execFileSync(join(bin, "initdb"), ["--pgdata", data, "--username", "fleet", "--auth", "trust", "--no-sync"], {
    stdio: "ignore",
    cwd: folder,
    ...who,
  });
  const port = await freePort();
  const args = ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder];
  const child = await startListening(join(bin, "postgres"), args, port, who);
  await ready(bin, port);
  const url = `postgres://fleet@127.0.0.1:${port}/postgres`;
  return {
    url,
    contents: () =>
      execFileSync(join(bin, "pg_dump"), ["--dbname", url, "--data-only"], { maxBuffer: 2 ** 30 }).toString("latin1"),
    async stop() {
      // SIGINT is its fast shutdown: it does not wait for clients.
      await end(child, "SIGINT");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** It listens before it takes connections. */
async function ready(bin: string, port: number): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      execFileSync(join(bin, "pg_isready"), ["-q", "-h", "127.0.0.1", "-p", String(port)]);
      return;
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(100);
    }
  }
}

function programs(): string | undefined {
  if (!existsSync(VERSIONS)) return undefined;
  return readdirSync(VERSIONS)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(VERSIONS, version, "bin"))
    .find((bin) => existsSync(join(bin, "initdb")) && existsSync(join(bin, "postgres")));
}

/** PostgreSQL refuses to run as root; the package has made a user for it. */
function user(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string): number => Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}
