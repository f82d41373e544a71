import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KeyVaultServer } from "../support/key-vault-server.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const SCRIPT = `
import { Secret } from "./src/detection/secret.ts";
import { openKeyVault } from "./src/vault/key-vault.ts";
const origin = { file: "job.yml", path: "environment_variables.HF_TOKEN" };
try {
  const vault = await openKeyVault("team-vault");
  console.log((await vault.store("hf-token", new Secret("hunter-2x"), origin)).name);
} catch (error) {
  console.log(error.name + ": " + error.message);
}
`;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jobscrub-installed-"));
  await build({
    stdin: { contents: SCRIPT, resolveDir: ROOT, loader: "ts" },
    outfile: join(folder, "store.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["@azure/*"],
    logLevel: "silent",
  });
});

/** Runs the script as a program of its own, as the built one runs. */
async function store(env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ["store.mjs"], {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  child.stderr.on("data", (chunk) => (out += String(chunk)));
  await new Promise((closed) => child.on("close", closed));
  return out;
}

test("without the packages of Azure it says how to install them", async () => {
  expect(await store({})).toBe(
    "UsageError: Using a vault needs packages that are not installed: npm install @azure/identity @azure/keyvault-secrets\n",
  );
});

const reason = KeyVaultServer.reasonNotToRun;
if (reason !== undefined) console.log(`a test with a Key Vault is skipped: ${reason}`);
const servers: KeyVaultServer[] = [];
afterAll(() => servers.forEach((server) => server.stop()));
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(reason !== undefined)("with them it finds the identity and trusts what the machine trusts", async () => {
  const server = await KeyVaultServer.start();
  servers.push(server);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const env = { ...server.network, ...server.identity("appservice") };
  expect(await store(env)).toBe("hf-token\n");
  expect((await server.look("team-vault.vault.azure.net", "hf-token"))?.value).toBe("hunter-2x");
  const untrusting = await store({ ...env, NODE_EXTRA_CA_CERTS: "", SSL_CERT_FILE: "" });
  expect(untrusting).toMatch(
    /^VaultError: Could not read hf-token in the vault team-vault: team-vault\.vault\.azure\.net cannot be reached \(DEPTH_ZERO_SELF_SIGNED_CERT\)\n$/,
  );
});
