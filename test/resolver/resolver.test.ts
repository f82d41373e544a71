import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { folderOf } from "../support/cli.ts";
import { KeyVaultServer } from "../support/key-vault-server.ts";
import { failure } from "../support/key-vault-stand-in.ts";
import type { ResolverOptions, Runner } from "../support/resolver.ts";
import { pythons, resolve, shells } from "../support/resolver.ts";

const HOST = "team-vault.vault.azure.net";
const VALUE = "hunter-2x";
const REFERENCE = "keyvault://team-vault/hf-token";

const [pythonRunners, shellRunners] = [[...pythons()], shells()];
const RUNNERS = [...pythonRunners, ...shellRunners];
/** The first Python, the first shell, and the one without curl. */
const ONE_OF_EACH_KIND = new Set([pythonRunners[0], shellRunners[0], shellRunners.at(-1)]);
const reason =
  KeyVaultServer.reasonNotToRun ??
  (RUNNERS.length === 0 ? "there is neither Python 3.8 nor a shell with curl" : undefined);
if (reason !== undefined) console.log(`the tests of the resolver are skipped: ${reason}`);
else console.log(`the resolver runs under ${RUNNERS.map(({ name }) => name).join(", ")}`);

let server: KeyVaultServer;
beforeAll(async () => {
  if (reason === undefined) server = await KeyVaultServer.start();
});
afterAll(() => server?.stop());
beforeEach(() => server?.reset());

const print = (name: string) => ["sh", "-c", `printf %s "$${name}"`];

describe.skipIf(reason !== undefined).each(RUNNERS)("under $name", (runner: Runner) => {
  const run = (options: ResolverOptions) => resolve(runner, { server, ...options });

  test("the command sees the secrets and everything else as it was", async () => {
    const pem = "-----BEGIN X-----\nabc/+=\n-----END X-----\n\n";
    const odd = `ä€😀 "q" \\n\t'$(id)' \u0001\u007f end\r\n`;
    await server.put(HOST, "hf-token", VALUE);
    await server.put(HOST, "pem", pem);
    await server.put(HOST, "odd", odd);
    await server.put(HOST, "empty", "");
    const { status, stdout, stderr } = await run({
      env: {
        HF_TOKEN: REFERENCE,
        PEM: "keyvault://team-vault/pem",
        ODD: "keyvault://Team-Vault.VAULT.azure.net/odd",
        EMPTY: "keyvault://team-vault/empty",
        EPOCHS: "3",
        TEXT: `a\nHIDDEN=${REFERENCE}\n`,
        AFTER: `see ${REFERENCE}`,
        _kve_token: "mine",
      },
      command: [
        "sh",
        "-c",
        'printf "%s|" "$HF_TOKEN" "$PEM" "$ODD" "$EMPTY" "$EPOCHS" "$TEXT" "$AFTER" "${HIDDEN-none}" "$@"',
        "sh",
        "--",
        "a b",
        "*",
      ],
    });
    expect(stderr).toBe("");
    expect(stdout).toBe(
      `${[VALUE, pem, odd, "", "3", `a\nHIDDEN=${REFERENCE}\n`, `see ${REFERENCE}`, "none", "--", "a b", "*"].join("|")}|`,
    );
    expect(status).toBe(0);
  });

  test("a secret that is not there or may not be read stops before the command starts", async () => {
    const folder = folderOf({});
    const command = ["touch", join(folder, "started")];
    const missing = await run({ env: { HF_TOKEN: REFERENCE }, command });
    expect(missing).toMatchObject({
      status: 78,
      stdout: "",
      stderr: "keyvault_env: HF_TOKEN: there is no secret hf-token in the vault team-vault\n",
    });
    await server.put(HOST, "hf-token", VALUE);
    server.permissions = new Set();
    const forbidden = await run({ env: { HF_TOKEN: REFERENCE, DEFAULT_IDENTITY_CLIENT_ID: "0f-1" }, command });
    expect(forbidden).toMatchObject({
      status: 78,
      stdout: "",
      stderr:
        'keyvault_env: HF_TOKEN: may not read the vault team-vault: grant the role "Key Vault Secrets User" on it to the ' +
        "identity of the job (managed identity of the compute 0f-1); a new grant takes some minutes to act\n",
    });
    expect(existsSync(join(folder, "started"))).toBe(false);
  });

  test("the command takes the place of the resolver: exit code, signals, process id", async () => {
    await server.put(HOST, "hf-token", VALUE);
    const env = { HF_TOKEN: REFERENCE };
    expect(await run({ env, command: ["sh", "-c", "exit 42"] })).toMatchObject({ status: 42, signal: null });
    expect(await run({ env, command: ["sh", "-c", "kill -TERM $$"] })).toMatchObject({
      status: null,
      signal: "SIGTERM",
    });
    let pid = 0;
    const trapping = await run({
      env,
      command: ["sh", "-c", 'trap "echo got it; exit 7" TERM; echo $$; kill -TERM $$; sleep 1'],
      started: (started) => (pid = started),
    });
    expect(trapping).toMatchObject({ status: 7, stdout: `${pid}\ngot it\n` });
  });

  test("while it waits for the vault no process shows a secret or a token", async () => {
    await server.put(HOST, "first", "hunter-1x");
    await server.put(HOST, "hf-token", VALUE);
    const mark = `mark-${process.pid}`;
    const seen: string[] = [];
    server.fault = () => {
      if (seen.length === 0 || server.requests.length === 2) seen.push(...processesWith(mark));
      return { delayMs: 50 };
    };
    const { stdout } = await run({
      env: { A_FIRST: "keyvault://team-vault/first", HF_TOKEN: REFERENCE, MARK: mark },
      command: print("HF_TOKEN"),
    });
    expect(stdout).toBe(VALUE);
    expect(seen.join("\n")).toContain(`HF_TOKEN=${REFERENCE}`);
    for (const secret of ["hunter-1x", VALUE, ...server.identities.tokens.keys()])
      expect(seen.join("\n")).not.toContain(secret);
  });

  test("trusts no certificate that the machine does not trust", async () => {
    const { status, stderr } = await run({ env: { HF_TOKEN: REFERENCE, SSL_CERT_FILE: "" }, command: ["true"] });
    expect(stderr).toMatch(
      /^keyvault_env: HF_TOKEN: the certificate of team-vault\.vault\.azure\.net is not trusted(?: \(.+\))?\n$/,
    );
    expect(status).toBe(78);
    expect(server.requests).toEqual([]);
  });

  test("without references it only runs the command, without network or identity", async () => {
    const { status, stdout, stderr } = await resolve(runner, { command: ["sh", "-c", "echo ok"] });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "ok\n", stderr: "" });
  });

  // Versions and shells differ in how they read, write, send and execute; the rest is tried under one of each kind.
  if (!ONE_OF_EACH_KIND.has(runner)) return;

  test("waits for a vault that throttles or fails for a moment", async () => {
    await server.put(HOST, "hf-token", VALUE);
    const faults = [
      { ...failure(429, "Throttled", ""), headers: { "Retry-After": "1" } },
      failure(503, "ServiceUnavailable", ""),
      "drop" as const,
    ];
    server.fault = () => faults.shift();
    const { stdout, ms } = await run({ env: { HF_TOKEN: REFERENCE }, command: print("HF_TOKEN") });
    expect(stdout).toBe(VALUE);
    expect(ms).toBeGreaterThan(1000);
    expect(server.requests).toHaveLength(4);
  });

  test("each secret is asked for once, in the version that is named", async () => {
    const old = await server.put(HOST, "hf-token", "hunter-1x");
    await server.put(HOST, "hf-token", VALUE);
    const { stdout } = await run({
      env: { A: REFERENCE, B: REFERENCE, C: `${REFERENCE}/${old}`, D: `keyvault://${HOST}/hf-token` },
      command: ["sh", "-c", 'echo "$A $B $C $D"'],
    });
    expect(stdout).toBe(`${VALUE} ${VALUE} hunter-1x ${VALUE}\n`);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      "GET /secrets/hf-token",
      `GET /secrets/hf-token/${old}`,
    ]);
    expect(server.identities.requests).toHaveLength(1);
  });

  test("any value arrives as it was stored", async () => {
    const texts = fc.sample(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 80 }),
        fc.stringMatching(/^[\\"'{}[\]:,\n\r\t $`u0-9a-f]{0,80}$/),
      ),
      { numRuns: 40, seed: 7 },
    );
    const values = texts.map((text) => text.replaceAll("\0", ""));
    await Promise.all(values.map((value, index) => server.put(HOST, `s${index}`, value)));
    const env = Object.fromEntries(values.map((_, index) => [`S_${index}`, `keyvault://team-vault/s${index}`]));
    const { stdout, stderr } = await run({ env, command: ["env", "-0"] });
    expect(stderr).toBe("");
    const seen = new Map(stdout.split("\0").map((line) => [line.split("=", 1)[0], line.slice(line.indexOf("=") + 1)]));
    expect(values.map((_, index) => seen.get(`S_${index}`))).toEqual(values);
  });

  test("what names no secret of a Key Vault is refused, and nothing is sent", async () => {
    const wrong = [
      "keyvault://",
      "keyvault://team-vault",
      "keyvault://team-vault/",
      "keyvault://team-vault/a_b",
      "keyvault://team-vault/a/b",
      `keyvault://team-vault/a/${"0".repeat(32)}/`,
      `keyvault://team-vault/${"a".repeat(128)}`,
      "keyvault://team-vault/ä",
      "keyvault://team-vault/a?x=1",
      "keyvault://team-vault/a\n",
      "keyvault://te--am/a",
      "keyvault://1team/a",
      "keyvault://team-/a",
      `keyvault://${"a".repeat(25)}/a`,
      "keyvault://example.com/a",
      "keyvault://127.0.0.1/a",
      "keyvault://a.team-vault.vault.azure.net/a",
      "keyvault://team-vault.vault.azure.net.example.com/a",
      "keyvault://team-vault.vault.azure.net:444/a",
      "keyvault://x@team-vault.vault.azure.net/a",
      "keyvault://example.com#.vault.azure.net/a",
      "keyvault://example.com?.vault.azure.net/a",
      "keyvault://example.com\\.vault.azure.net/a",
    ];
    const runs = await Promise.all(wrong.map((text) => run({ env: { HF_TOKEN: text }, command: ["echo", "started"] })));
    for (const [index, { status, stdout, stderr }] of runs.entries()) {
      expect(stderr, wrong[index]).toMatch(
        /^keyvault_env: HF_TOKEN: (?:not a reference|the reference names no Key Vault); expected .*\n$/,
      );
      expect({ status, stdout }, wrong[index]).toEqual({ status: 78, stdout: "" });
    }
    expect([...server.requests, ...server.identities.requests]).toEqual([]);
  });

  test("follows no redirect with its token", async () => {
    await server.put("other.vault.azure.net", "hf-token", VALUE);
    server.fault = ({ host }) =>
      host === HOST
        ? { status: 302, headers: { Location: "https://other.vault.azure.net/secrets/hf-token?api-version=7.4" } }
        : undefined;
    const { status, stderr } = await run({ env: { HF_TOKEN: REFERENCE }, command: ["true"] });
    expect(stderr).toBe(`keyvault_env: HF_TOKEN: ${HOST} answers with a redirect, which is refused\n`);
    expect(status).toBe(78);
    expect(server.requests).toHaveLength(1);
  });

  test("other refusals are told apart", async () => {
    await server.put(HOST, "hf-token", VALUE);
    await server.disable(HOST, "hf-token");
    const disabled = await run({ env: { HF_TOKEN: REFERENCE }, command: ["true"] });
    expect(disabled.stderr).toMatch(/: the secret hf-token in the vault team-vault is disabled\n$/);
    server.fault = () => failure(403, "Forbidden", "", "ForbiddenByFirewall");
    const shut = await run({ env: { HF_TOKEN: REFERENCE }, command: ["true"] });
    expect(shut.stderr).toMatch(/: the network rules of the vault team-vault shut out this machine\n$/);
    expect([disabled.status, shut.status]).toEqual([78, 78]);
  });

  describe("the identity", () => {
    const withIdentity = async (env: Record<string, string>, host = HOST) => {
      await server.put(host, "hf-token", VALUE);
      const { stdout, stderr } = await run({
        env: { ...env, HF_TOKEN: `keyvault://${host}/hf-token` },
        command: print("HF_TOKEN"),
      });
      expect({ stdout, stderr }).toEqual({ stdout: VALUE, stderr: "" });
      return server.identities.requests.map(({ endpoint, query }) => `${endpoint} ${query.toString()}`);
    };
    const resource = "resource=https%3A%2F%2Fvault.azure.net";

    test("of a cluster", async () => {
      expect(await withIdentity(server.identity("aml"))).toEqual([`aml api-version=2017-09-01&${resource}`]);
    });
    test("that is user-assigned", async () => {
      const env = { ...server.identity("aml"), DEFAULT_IDENTITY_CLIENT_ID: "0f-1", AZURE_CLIENT_ID: "0f-2" };
      expect(await withIdentity(env)).toEqual([`aml api-version=2017-09-01&${resource}&clientid=0f-1`]);
      expect(server.requests[0]?.clientId).toBe("0f-1");
    });
    test("of an endpoint of 2019, chosen by AZURE_CLIENT_ID", async () => {
      const env = { ...server.identity("appservice"), AZURE_CLIENT_ID: "0f-2" };
      expect(await withIdentity(env)).toEqual([`appservice api-version=2019-08-01&${resource}&client_id=0f-2`]);
    });
    test("of a virtual machine, after the others", async () => {
      const asked = await withIdentity(server.identity("imds"));
      expect(asked.at(-1)).toBe(`imds api-version=2018-02-01&${resource}`);
    });
    test("of the user, before that of the cluster", async () => {
      expect(await withIdentity({ ...server.identity("aml"), ...server.identity("obo") })).toEqual([`obo ${resource}`]);
    });
    test("of the cluster, when that of the user gives no token", async () => {
      server.identities.fault = (endpoint) => (endpoint === "obo" ? failure(400, "BadRequest", "") : undefined);
      const asked = await withIdentity({ ...server.identity("aml"), ...server.identity("obo") });
      expect(asked.at(-1)).toMatch(/^aml /);
    });
    test("of a workload in Kubernetes", async () => {
      const file = join(folderOf({}), "token");
      writeFileSync(file, "cluster.token-1\n");
      const env = { AZURE_FEDERATED_TOKEN_FILE: file, AZURE_TENANT_ID: "contoso.example", AZURE_CLIENT_ID: "0f-2" };
      await withIdentity(env);
      expect(Object.fromEntries(server.identities.requests[0]?.query ?? [])).toEqual({
        client_assertion: "cluster.token-1",
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_id: "0f-2",
        grant_type: "client_credentials",
        scope: "https://vault.azure.net/.default",
      });
    });
    test("gets a token for the cloud of the vault", async () => {
      expect(await withIdentity(server.identity("aml"), "team.vault.azure.cn")).toEqual([
        "aml api-version=2017-09-01&resource=https%3A%2F%2Fvault.azure.cn",
      ]);
    });
    test("that is not there is said in one line", async () => {
      const { status, stderr } = await run({
        env: { HF_TOKEN: REFERENCE, AZURE_POD_IDENTITY_AUTHORITY_HOST: "http://127.0.0.1:9" },
        command: ["echo", "started"],
      });
      expect(stderr).toMatch(
        /^keyvault_env: HF_TOKEN: no identity to read the vault with; give the compute a managed identity .*\n$/,
      );
      expect(status).toBe(78);
    });
  });

  test("a command that is not there, and wrong usage", async () => {
    expect(await resolve(runner, { command: ["no-such-command-x"] })).toMatchObject({ status: 127 });
    expect(await resolve(runner, { command: ["/"] })).toMatchObject({ status: 126 });
    expect(await resolve(runner, { command: [] })).toMatchObject({ status: 64, stdout: "" });
    expect(await resolve(runner, { options: ["--no-such"], command: ["true"] })).toMatchObject({ status: 64 });
  });
});

/** The environments and command lines of the processes that have a mark in their environment. */
function processesWith(mark: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const environment = readFileSync(`/proc/${pid}/environ`, "utf8");
        return environment.includes(mark) ? [environment, readFileSync(`/proc/${pid}/cmdline`, "utf8")] : [];
      } catch {
        return [];
      }
    });
}
