import type { ChildProcess } from "node:child_process";
import { readFileSync, watch } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { scanPaths } from "../../src/engine/scan.ts";
import { folderOf } from "../support/cli.ts";
import { filesIn, fix, hasJournal } from "../support/fix.ts";
import { KeyVaultServer } from "../support/key-vault-server.ts";

/** How many times a run is killed; JOBSCRUB_KILLS asks for more. */
const KILLS = Number(process.env["JOBSCRUB_KILLS"] ?? 40);
const SEED = Number(process.env["JOBSCRUB_SEED"] ?? 20_261);
/** How many runs are under way at once. */
const AT_ONCE = 3;

const JOB = fillSamples(`$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
code: ./src
command: python train.py
environment: azureml:env@latest
compute: azureml:cluster
environment_variables:
  HF_TOKEN: @@hf_token@@
  DB_PASSWORD: hunter-2x-Kf93kd
`);
const DEPLOYMENT = `$schema: https://azuremlschemas.azureedge.net/latest/managedOnlineDeployment.schema.json
name: blue
endpoint_name: scores
environment_variables:
  HF_TOKEN: ${/hf_\w{34}/.exec(JOB)?.[0]}
  API_PASSWORD: hunter-3x-Qw81pz
`;
/** Several files, so that a run is killed between two of them. */
const DEFINITIONS: Readonly<Record<string, string>> = Object.fromEntries([
  ["job.yml", JOB],
  ...Array.from({ length: 9 }, (_, index) => [`serve/${index}.yml`, DEPLOYMENT.replace("blue", `blue-${index}`)]),
]);
const FILES: Readonly<Record<string, string>> = { ...DEFINITIONS, "src/train.py": "print(1)\n" };
const VALUES: Readonly<Record<string, string>> = {
  "hf-token": /hf_\w{34}/.exec(JOB)?.[0] ?? "",
  "db-password": "hunter-2x-Kf93kd",
  "api-password": "hunter-3x-Qw81pz",
};
const [RESOLVER, JOURNAL] = ["src/keyvault_env.py", ".jobscrub-fix.json"];

interface Kill {
  /** Each run has a vault of its own. */
  readonly vault: string;
  /** The request after which it is killed; else the time counts from the start. */
  readonly request?: number;
  /** The same for changes in its folder. */
  readonly write?: number;
  readonly afterMs: number;
}

/** The next of numbers between 0 and 1 that only depend on the seed: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const reason = KeyVaultServer.reasonNotToRun;
if (reason !== undefined) console.log(`the tests of runs that are killed are skipped: ${reason}`);

describe.skipIf(reason !== undefined)("a run that is killed", () => {
  let server: KeyVaultServer;
  beforeAll(async () => {
    server = await KeyVaultServer.start();
  });
  afterAll(() => server.stop());

  /** What a run that nobody kills does: how long it takes, how many requests it makes, what is written. */
  async function measured(): Promise<{ ms: number; requests: number; writes: number }> {
    const cwd = folderOf(FILES);
    let writes = 0;
    const watcher = watch(cwd, { recursive: true }, () => writes++);
    const begun = performance.now();
    expect(await fix(args("whole-run"), { cwd, server })).toMatchObject({ status: 0, stderr: "" });
    watcher.close();
    return { ms: performance.now() - begun, requests: server.requests.length, writes };
  }

  const args = (vault: string) => ["--resolver", "--write", "--vault", vault, "--upload", "--yes"];

  /** Every state in which a killed run may leave things; gives how far it came. */
  async function examine(cwd: string, host: string): Promise<string> {
    const files = filesIn(cwd);
    const now = (name: string) => files.get(name) ?? "";
    const isOld = (name: string) => now(name) === DEFINITIONS[name];
    const leaks = (name: string) => Object.values(VALUES).some((value) => now(name).includes(value));
    for (const name of Object.keys(DEFINITIONS))
      expect(isOld(name) || (!leaks(name) && now(name).includes("keyvault:")), `${name} is old or new`).toBe(true);
    expect(now("src/train.py")).toBe(FILES["src/train.py"]);
    for (const [name, value] of Object.entries(VALUES)) {
      const isInFile = Object.keys(DEFINITIONS).some((file) => isOld(file) && now(file).includes(value));
      const kept = (await server.look(host, name))?.value;
      expect(isInFile || kept === value, `${name} is in a file or in the vault`).toBe(true);
      if (kept !== undefined) expect(kept).toBe(value);
    }
    for (const [name, text] of files) {
      if (name in FILES) continue;
      expect(
        [RESOLVER, JOURNAL].some((known) => name === known || name.startsWith(`${known}.`)) || name.endsWith(".tmp"),
      ).toBe(true);
      for (const value of Object.values(VALUES)) expect(text, name).not.toContain(value);
    }
    const changed = Object.keys(DEFINITIONS).filter((name) => !isOld(name)).length;
    const isBetween = changed > 0 && changed < Object.keys(DEFINITIONS).length;
    if (isBetween) expect(hasJournal(cwd)).toBe(true);
    if (!hasJournal(cwd)) return changed === 0 ? "before" : "after";
    return isBetween ? "between two files" : changed === 0 ? "with the vault" : "at the end";
  }

  test(
    `at ${KILLS} points leaves nothing half done, and --resume finishes`,
    { timeout: 30_000 + KILLS * 15_000 },
    async () => {
      const { ms, requests, writes } = await measured();
      const random = numbers(SEED);
      const kills: Kill[] = Array.from({ length: KILLS }, (_, index) => {
        const vault = `kill-${index}`;
        if (index % 8 === 0) return { vault, afterMs: ms * (0.3 + random()) };
        // The vault has acted already when the process ends, or not.
        if (index % 2 === 0) return { vault, request: 1 + Math.floor(random() * requests), afterMs: random() * 6 };
        return { vault, write: 1 + Math.floor(random() * writes), afterMs: random() * 3 };
      });
      const byVault = new Map(kills.map((kill) => [kill.vault, kill]));
      const states = new Map<string, number>();
      const counts = new Map<string, number>();
      const children = new Map<string, ChildProcess>();
      server.fault = ({ host }) => {
        const vault = host.split(".")[0] ?? "";
        const count = (counts.get(vault) ?? 0) + 1;
        counts.set(vault, count);
        const kill = byVault.get(vault);
        if (kill?.request === count) setTimeout(() => children.get(vault)?.kill("SIGKILL"), kill.afterMs);
        return undefined;
      };
      const folders = new Map(kills.map(({ vault }) => [vault, folderOf(FILES)]));
      const work = async (): Promise<void> => {
        for (let kill = kills.shift(); kill !== undefined; kill = kills.shift()) {
          const { vault, request, write, afterMs } = kill;
          const cwd = folders.get(vault) ?? "";
          let changes = 0;
          const end = (): void => void setTimeout(() => children.get(vault)?.kill("SIGKILL"), afterMs);
          const watcher = watch(cwd, { recursive: true }, () => {
            if (++changes === write) end();
          });
          await fix(args(vault), {
            cwd,
            server,
            started: (child) => {
              children.set(vault, child);
              if (request === undefined && write === undefined) end();
            },
          });
          children.delete(vault);
          watcher.close();
          const host = `${vault}.vault.azure.net`;
          const state = await examine(cwd, host);
          states.set(state, (states.get(state) ?? 0) + 1);
          const again = hasJournal(cwd) ? ["--resume"] : args(vault);
          const finished = await fix(again, { cwd, server });
          expect(finished, `${state}, then ${again.join(" ")}`).toMatchObject({ status: 0, stderr: "" });
          expect([...filesIn(cwd).keys()].toSorted()).toEqual([...Object.keys(FILES), RESOLVER].toSorted());
          for (const [name, value] of Object.entries(VALUES))
            expect(await server.look(host, name)).toMatchObject({ value, versions: 1 });
          expect(readFileSync(join(cwd, RESOLVER), "utf8")).toContain("def main(");
          const { report } = await scanPaths({ cwd });
          expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      console.log(`killed (seed ${SEED}): ${JSON.stringify(Object.fromEntries(states))}`);
      expect([...states.values()].reduce((sum, count) => sum + count, 0)).toBe(KILLS);
      expect(states.get("with the vault")).toBeGreaterThan(0);
      expect(states.get("between two files")).toBeGreaterThan(0);
    },
  );
});
