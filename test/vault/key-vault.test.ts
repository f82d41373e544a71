import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Secret } from "../../src/detection/secret.ts";
import { openKeyVault } from "../../src/vault/key-vault.ts";
import { planNames } from "../../src/vault/name-plan.ts";
import { uploadSecrets } from "../../src/vault/upload.ts";
import { KeyVaultServer } from "../support/key-vault-server.ts";
import { failure } from "../support/key-vault-stand-in.ts";
import { trustInThisProcess } from "../support/key-vault-trust.ts";

const HOST = "team-vault.vault.azure.net";
const ORIGIN = { file: "jobs/train.yml", path: "environment_variables.HF_TOKEN" };
const VALUE = "hunter-2x";
const secret = new Secret(VALUE);

const reason = KeyVaultServer.reasonNotToRun;
if (reason !== undefined) console.log(`the tests with a Key Vault are skipped: ${reason}`);

describe.skipIf(reason !== undefined)("a vault", () => {
  let server: KeyVaultServer;
  beforeAll(async () => {
    server = await KeyVaultServer.start();
    trustInThisProcess(server);
  });
  afterAll(() => server.stop());
  beforeEach(() => server.reset());

  const sets = () => server.requests.filter(({ method }) => method === "PUT").length;
  const message = async (call: Promise<unknown>): Promise<string> => {
    const error = await call.then(
      () => new Error("it went through"),
      (error: unknown) => error as Error & { cause?: unknown },
    );
    expect(`${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain(VALUE);
    return error.message;
  };

  test("stores a value with where it came from, and reads it back", async () => {
    const vault = await openKeyVault("https://TEAM-vault.vault.azure.net/");
    const stored = await vault.store("hf-token", secret, ORIGIN);
    expect(stored).toEqual({ name: "hf-token", version: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(await server.look(HOST, "hf-token")).toEqual({
      value: VALUE,
      tags: { tool: "jobscrub", ...ORIGIN },
      versions: 1,
    });
    expect(server.requests.at(-1)?.path).toBe(`/secrets/hf-token/${stored.version}`);
  });

  test.each(["", 'ä€😀\u0000\r\n\t"\\ end ', "x".repeat(25_600)])(
    "keeps every character of a value (%#)",
    async (text) => {
      const vault = await openKeyVault("team-vault");
      await vault.store("odd", new Secret(text), ORIGIN);
      expect((await server.look(HOST, "odd"))?.value).toBe(text);
    },
  );

  test("refuses a value that is too long before anything is sent", async () => {
    const vault = await openKeyVault("team-vault");
    expect(await message(vault.store("long", new Secret("€".repeat(9000)), ORIGIN))).toMatch(/takes 25600 bytes/);
    expect(server.requests).toEqual([]);
  });

  test("tells the states of a name apart", async () => {
    const version = await server.put(HOST, "same", VALUE);
    await server.put(HOST, "other", "hunter-3x");
    await server.put(HOST, "longer", `${VALUE}!`);
    await server.put(HOST, "gone", VALUE);
    await server.delete(HOST, "gone");
    await server.put(HOST, "off", VALUE);
    await server.disable(HOST, "off");
    const vault = await openKeyVault("team-vault");
    const names = ["free", "same", "SAME", "other", "longer", "gone", "off"];
    expect(await Promise.all(names.map((name) => vault.state(name, secret)))).toEqual([
      { kind: "free" },
      { kind: "same", version },
      { kind: "same", version },
      { kind: "other" },
      { kind: "other" },
      { kind: "deleted" },
      { kind: "disabled" },
    ]);
  });

  test("never adds a version to a secret that holds another value", async () => {
    await server.put(HOST, "hf-token", "hunter-3x");
    const vault = await openKeyVault("team-vault");
    expect(await message(vault.store("hf-token", secret, ORIGIN))).toMatch(/no longer free/);
    expect(await server.look(HOST, "hf-token")).toMatchObject({ value: "hunter-3x", versions: 1 });
  });

  test("adds no version where the value stands already", async () => {
    const version = await server.put(HOST, "hf-token", VALUE);
    const vault = await openKeyVault("team-vault");
    expect(await vault.store("hf-token", secret, ORIGIN)).toEqual({ name: "hf-token", version });
    expect((await server.look(HOST, "hf-token"))?.versions).toBe(1);
  });

  test("notices when the vault gives back something else", async () => {
    server.fault = ({ method, path }) =>
      method === "GET" && path.split("/").length === 4
        ? { status: 200, body: { value: "hunter-2y", id: `https://${HOST}/secrets/a/b` } }
        : undefined;
    const vault = await openKeyVault("team-vault");
    expect(await message(vault.store("hf-token", secret, ORIGIN))).toMatch(/gives back another value for hf-token/);
  });

  test("waits as long as a throttling vault asks, and goes on", async () => {
    server.fault = ({ method }) =>
      method === "PUT" && sets() < 3
        ? { ...failure(429, "Throttled", "slow down"), headers: { "Retry-After": "1" } }
        : undefined;
    const vault = await openKeyVault("team-vault");
    const started = performance.now();
    await vault.store("hf-token", secret, ORIGIN);
    expect(performance.now() - started).toBeGreaterThan(1900);
    expect((await server.look(HOST, "hf-token"))?.versions).toBe(1);
  });

  test("tries again when the vault fails for a moment, throttles without a time or breaks the connection", async () => {
    const faults = [failure(503, "ServiceUnavailable", ""), failure(429, "Throttled", ""), "drop" as const];
    server.fault = () => faults.shift();
    const vault = await openKeyVault("team-vault");
    await vault.store("hf-token", secret, ORIGIN);
    expect(await server.look(HOST, "hf-token")).toMatchObject({ value: VALUE, versions: 1 });
  });

  test("stores a value once more when the answer was lost, without harm", async () => {
    let lost = false;
    server.fault = ({ method }) => {
      if (method !== "PUT" || lost) return undefined;
      lost = true;
      void server.put(HOST, "hf-token", VALUE);
      return "drop";
    };
    const vault = await openKeyVault("team-vault");
    await vault.store("hf-token", secret, ORIGIN);
    expect((await server.look(HOST, "hf-token"))?.value).toBe(VALUE);
  });

  test("names the role when it is missing", async () => {
    server.permissions = new Set(["get"]);
    const vault = await openKeyVault("team-vault");
    expect(await message(vault.store("hf-token", secret, ORIGIN))).toMatch(
      /^Could not store hf-token in the vault team-vault: you may not; grant yourself the role "Key Vault Secrets Officer": az role assignment create .*--name team-vault/,
    );
  });

  test("tells a shut network from a missing role", async () => {
    server.fault = () => failure(403, "Forbidden", "Client address is not authorized", "ForbiddenByFirewall");
    const vault = await openKeyVault("team-vault");
    expect(await message(vault.state("hf-token", secret))).toMatch(/network rules shut out this machine/);
  });

  test("says that nobody is signed in", async () => {
    server.identities.fault = () => failure(400, "BadRequest", "Identity not found");
    const vault = await openKeyVault("https://team-vault.vault.azure.cn");
    expect(await message(vault.state("hf-token", secret))).toMatch(/nobody is signed in to Azure; run az login$/);
  });

  test("a name whose deleted secret one may not see is refused by the vault itself", async () => {
    await server.put(HOST, "hf-token", VALUE);
    await server.delete(HOST, "hf-token");
    server.fault = ({ path }) =>
      path.startsWith("/deletedsecrets") ? failure(403, "Forbidden", "", "ForbiddenByRbac") : undefined;
    const vault = await openKeyVault("team-vault");
    expect(await vault.state("hf-token", secret)).toEqual({ kind: "free" });
    expect(await message(vault.store("hf-token", secret, ORIGIN))).toMatch(/was deleted and can still be recovered/);
  });

  test("can be cancelled while it waits", async () => {
    server.fault = () => ({ ...failure(429, "Throttled", ""), headers: { "Retry-After": "20" } });
    const vault = await openKeyVault("team-vault");
    const started = performance.now();
    await expect(vault.state("hf-token", secret, AbortSignal.timeout(300))).rejects.toMatchObject({
      name: /Abort|Timeout/,
    });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test("a vault that fails half-way leaves the rest out and says what is stored", async () => {
    server.fault = ({ method, path }) =>
      method === "PUT" && path === "/secrets/s5" ? failure(400, "BadParameter", "no") : undefined;
    const vault = await openKeyVault("team-vault");
    const uploads = Array.from({ length: 20 }, (_, index) => ({
      name: `s${index}`,
      secret: new Secret(`v-${index}`),
      origin: ORIGIN,
    }));
    const done: number[] = [];
    expect(await message(uploadSecrets(vault, uploads, { onStored: (index) => done.push(index) }))).toMatch(
      /store s5 .*status 400/,
    );
    expect(done.length).toBeLessThan(12);
    expect(await Promise.all(done.map(async (index) => (await server.look(HOST, `s${index}`))?.value))).toEqual(
      done.map((index) => `v-${index}`),
    );
    expect(await server.look(HOST, "s19")).toBeUndefined();
  });

  test("many values are stored in the order they were given, a few at a time", async () => {
    let open = 0;
    let most = 0;
    server.fault = () => {
      most = Math.max(most, ++open);
      setTimeout(() => open--, 20);
      return { delayMs: 20 };
    };
    const vault = await openKeyVault("team-vault");
    const uploads = Array.from({ length: 12 }, (_, index) => ({
      name: `s${index}`,
      secret: new Secret(`v-${index}`),
      origin: ORIGIN,
    }));
    const stored = await uploadSecrets(vault, uploads);
    expect(stored.map(({ name }) => name)).toEqual(uploads.map(({ name }) => name));
    expect(most).toBeLessThanOrEqual(4);
  });

  test("plans names against what stands in the vault", async () => {
    await server.put(HOST, "db-password", "somebody-elses-1");
    await server.put(HOST, "gone", "x");
    await server.delete(HOST, "gone");
    const version = await server.put(HOST, "wandb-api-key", "hunter-4x");
    const vault = await openKeyVault("team-vault");
    const plans = await planNames(
      vault,
      [
        { variable: "HF_TOKEN", secret },
        { variable: "DB_PASSWORD", secret: new Secret("hunter-3x") },
        { variable: "WANDB_API_KEY", secret: new Secret("hunter-4x") },
        { variable: "HUGGINGFACE_TOKEN", secret: new Secret(VALUE) },
        { variable: "hf-token", secret: new Secret("hunter-5x") },
        { variable: "GONE", secret: new Secret("hunter-6x") },
      ],
      "rename",
    );
    expect(plans).toEqual([
      { name: "hf-token", action: "store", passedOver: [] },
      { name: "db-password-2", action: "store", passedOver: [{ name: "db-password", kind: "other" }] },
      { name: "wandb-api-key", action: "keep", version, passedOver: [] },
      plans[0],
      { name: "hf-token-2", action: "store", passedOver: [{ name: "hf-token", kind: "promised" }] },
      { name: "gone-2", action: "store", passedOver: [{ name: "gone", kind: "deleted" }] },
    ]);
  });

  test("the same plan comes out after the upload, and nothing is stored twice", async () => {
    await server.put(HOST, "hf-token", "somebody-elses-1");
    const vault = await openKeyVault("team-vault");
    const wishes = [{ variable: "HF_TOKEN", secret }];
    const [plan] = await planNames(vault, wishes, "rename");
    const [stored] = await uploadSecrets(vault, [{ name: plan?.name ?? "", secret, origin: ORIGIN }]);
    expect(await planNames(vault, wishes, "rename")).toEqual([
      {
        name: "hf-token-2",
        action: "keep",
        version: stored?.version,
        passedOver: [{ name: "hf-token", kind: "other" }],
      },
    ]);
    expect(await uploadSecrets(vault, [{ name: "hf-token-2", secret, origin: ORIGIN }])).toEqual([stored]);
  });

  test("a run that ends at any request is finished by the next one, with nothing lost, changed or stored twice", async () => {
    const wishes = ["HF_TOKEN", "DB_PASSWORD", "WANDB_API_KEY"].map((variable) => ({
      variable,
      secret: new Secret(`value of ${variable}`),
    }));
    const names = ["hf-token", "db-password-2", "wandb-api-key"];
    const run = async (host: string, signal?: AbortSignal) => {
      const vault = await openKeyVault(`https://${host}`);
      const plans = await planNames(vault, wishes, "rename", signal);
      const uploads = wishes.map(({ secret }, index) => ({ name: plans[index]?.name ?? "", secret, origin: ORIGIN }));
      return uploadSecrets(vault, uploads, signal === undefined ? {} : { signal });
    };
    let ended = 0;
    for (let last = 1; ended === last - 1; last++) {
      const host = `vault-${last}.vault.azure.net`;
      await server.put(host, "db-password", "somebody-elses-1");
      const controller = new AbortController();
      server.requests.length = 0;
      // Half of the time the vault has acted already when the run ends.
      server.fault = (_, count) => {
        if (count === last) setTimeout(() => controller.abort(), last % 2 === 0 ? 0 : 10);
        return count === last ? { delayMs: 5 } : undefined;
      };
      const interrupted = await run(host, controller.signal).catch((error: unknown) => error as Error);
      if (interrupted instanceof Error) {
        expect(interrupted.name).toBe("AbortError");
        ended++;
      }
      server.fault = () => undefined;
      expect((await run(host)).map(({ name }) => name)).toEqual(names);
      const kept = await Promise.all(["db-password", ...names].map((name) => server.look(host, name)));
      expect(kept.map((secret) => secret?.value)).toEqual([
        "somebody-elses-1",
        ...wishes.map(({ variable }) => `value of ${variable}`),
      ]);
      expect(kept.map((secret) => secret?.versions)).toEqual([1, 1, 1, 1]);
    }
    expect(ended).toBeGreaterThan(10);
  });

  test.each([
    ["other", /another value, which is not overwritten/],
    ["gone", /az keyvault secret recover --vault-name team-vault --name gone/],
    ["off", /az keyvault secret set-attributes --vault-name team-vault --name off --enabled true/],
  ])("stops at the name %s when it is told to", async (name, said) => {
    await server.put(HOST, "other", "hunter-3x");
    await server.put(HOST, "gone", "hunter-3x");
    await server.delete(HOST, "gone");
    await server.put(HOST, "off", "hunter-3x");
    await server.disable(HOST, "off");
    const vault = await openKeyVault("team-vault");
    expect(await message(planNames(vault, [{ variable: name, secret }], "stop"))).toMatch(said);
    expect(await message(planNames(vault, [{ variable: "X", name, secret }], "rename"))).toMatch(said);
  });
});
