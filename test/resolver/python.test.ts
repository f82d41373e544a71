import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { folderOf } from "../support/cli.ts";
import { KeyVaultServer } from "../support/key-vault-server.ts";
import { failure } from "../support/key-vault-stand-in.ts";
import type { ResolverOptions } from "../support/resolver.ts";
import { PYTHON_FILE, pythons, resolve } from "../support/resolver.ts";

const HOST = "team-vault.vault.azure.net";
const VALUE = "hunter-2x";
const REFERENCE = "keyvault://team-vault/hf-token";

const python = pythons().next().value ?? { name: "", argv: [] };
const reason = KeyVaultServer.reasonNotToRun ?? (python.name === "" ? "there is no Python 3.8 or later" : undefined);
if (reason !== undefined) console.log(`the tests of the resolver in Python are skipped: ${reason}`);

let server: KeyVaultServer;
beforeAll(async () => {
  if (reason === undefined) server = await KeyVaultServer.start();
});
afterAll(() => server?.stop());
beforeEach(() => server?.reset());

describe.skipIf(reason !== undefined)("the resolver in Python", () => {
  const run = (options: ResolverOptions) => resolve(python, { server, ...options });

  test("is written in the Python of 3.8 and uses its standard library alone", () => {
    const code = `
import ast, sys
tree = ast.parse(open(sys.argv[1], encoding="utf-8").read(), feature_version=(3, 8))
names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
known = getattr(sys, "stdlib_module_names", names)
print(*sorted(name for name in names if name.split(".")[0] not in known))
`;
    // These two are used where an image has them.
    expect(execFileSync(python.argv[0] ?? "", ["-c", code, PYTHON_FILE], { encoding: "utf8" })).toMatch(
      /^(?:azure\.identity certifi)?\n$/,
    );
  });

  test("many secrets are read at the same time", async () => {
    const names = Array.from({ length: 16 }, (_, index) => `secret-${index}`);
    for (const name of names) await server.put(HOST, name, `value of ${name}`);
    let open = 0;
    let most = 0;
    server.fault = () => {
      most = Math.max(most, ++open);
      setTimeout(() => open--, 150);
      return { delayMs: 150 };
    };
    const env = Object.fromEntries(names.map((name, index) => [`S_${index}`, `keyvault://team-vault/${name}`]));
    const { stdout } = await run({ env, command: ["sh", "-c", "env | grep ^S_ | sort -t_ -k2n"] });
    expect(stdout).toBe(names.map((name, index) => `S_${index}=value of ${name}\n`).join(""));
    expect(most).toBe(8);
    expect(server.identities.requests).toHaveLength(1);
  });

  test("everything that is wrong is said at once, each cause in one line", async () => {
    await server.put(HOST, "b", VALUE);
    server.fault = ({ host }) => (host === HOST ? undefined : failure(403, "Forbidden", "", "ForbiddenByRbac"));
    const { status, stderr } = await run({
      env: {
        A: "keyvault://team-vault/a",
        B: "keyvault://team-vault/b",
        C: "keyvault://other-vault/c",
        D: "keyvault://other-vault/d",
        E: "keyvault://other-vault/d",
      },
      command: ["echo", "started"],
    });
    expect(stderr.split("\n").sort()).toEqual([
      "",
      "keyvault_env: A: there is no secret a in the vault team-vault",
      expect.stringMatching(
        /^keyvault_env: C, D, E: may not read the vault other-vault: grant the role "Key Vault Secrets User"/,
      ),
    ]);
    expect(status).toBe(78);
  });

  test("gives up in time when the vault throttles or never ends its answer", async () => {
    server.fault = () => failure(429, "Throttled", "");
    const throttled = await run({ env: { A: REFERENCE }, options: ["--timeout", "2"], command: ["true"] });
    expect(throttled).toMatchObject({ status: 75, stderr: "keyvault_env: A: the vault team-vault throttles\n" });
    expect(throttled.ms).toBeLessThan(8000);
    server.fault = () => ({ delayMs: 20_000 });
    const slow = await run({ env: { A: REFERENCE }, options: ["--timeout=1"], command: ["true"] });
    expect(slow).toMatchObject({ status: 75, stderr: expect.stringMatching(/^keyvault_env: .*\n$/) });
    expect(slow.ms).toBeLessThan(8000);
  });

  test("a date in Retry-After is waited for", async () => {
    await server.put(HOST, "hf-token", VALUE);
    const faults = [
      { ...failure(429, "Throttled", ""), headers: { "Retry-After": new Date(Date.now() + 3000).toUTCString() } },
    ];
    server.fault = () => faults.shift();
    const { stdout, ms } = await run({ env: { A: REFERENCE }, command: ["sh", "-c", "echo $A"] });
    expect(stdout).toBe(`${VALUE}\n`);
    expect(ms).toBeGreaterThan(1500);
  });

  test("modules of the job do not stand in for Python's own", async () => {
    await server.put(HOST, "hf-token", VALUE);
    const broken = "raise SystemExit('the wrong module')\n";
    const folder = folderOf({ "json.py": broken, "ssl.py": broken, "random.py": broken, "email/__init__.py": broken });
    copyFileSync(PYTHON_FILE, join(folder, "keyvault_env.py"));
    const { stdout, stderr } = await run({
      argv: [python.argv[0] ?? "", "keyvault_env.py"],
      cwd: folder,
      env: { A: REFERENCE },
      command: ["sh", "-c", "echo $A"],
    });
    expect({ stdout, stderr }).toEqual({ stdout: `${VALUE}\n`, stderr: "" });
  });

  test("the command inherits no ignored signal and no timer", async () => {
    await server.put(HOST, "hf-token", VALUE);
    const { stdout } = await run({
      env: { A: REFERENCE },
      options: ["--timeout", "1"],
      command: ["sh", "-c", "grep -E '^Sig(Ign|Blk)' /proc/self/status; sleep 4; echo done"],
    });
    expect(stdout).toMatch(/^SigBlk:\t0+\nSigIgn:\t0+\ndone\n$/);
  });

  test("bytes that are no text pass as they are, and so does text where the language is C", async () => {
    await server.put(HOST, "hf-token", "ä😀");
    const { stdout, status } = await run({
      argv: ["env", "-u", "PYTHONUTF8", "sh", "-c", `RAW=$(printf '\\377\\200') exec "$@"`, "sh", ...python.argv],
      env: { A: REFERENCE, LC_ALL: "C", PYTHONCOERCECLOCALE: "0", PYTHONUTF8: "0" },
      command: ["sh", "-c", 'printf "%s%s" "$RAW" "$A" | od -An -tx1'],
    });
    expect(stdout.trim()).toBe("ff 80 c3 a4 f0 9f 98 80");
    expect(status).toBe(0);
  });

  test("a value that no variable can hold is refused", async () => {
    await server.put(HOST, "hf-token", "a\u0000b");
    const { status, stderr } = await run({ env: { A: REFERENCE }, command: ["true"] });
    expect(stderr).toBe("keyvault_env: A: the secret holds a NUL character, which no environment variable can hold\n");
    expect(status).toBe(78);
  });

  test("uses azure-identity where it is installed and nothing else is set up", async () => {
    await server.put(HOST, "hf-token", VALUE);
    const endpoint = server.identity("aml");
    const site = folderOf({
      "azure/__init__.py": "",
      "azure/identity.py": `
import logging, os, types, urllib.request
class DefaultAzureCredential:
    def __init__(self, managed_identity_client_id=None):
        self.chosen = managed_identity_client_id
    def get_token(self, scope):
        logging.getLogger("azure.identity").warning("not found: one, two")
        resource = scope[: -len("/.default")]
        url = os.environ["TEST_URL"] + "?api-version=2017-09-01&resource=" + resource + "&clientid=" + self.chosen
        request = urllib.request.Request(url, headers={"secret": os.environ["TEST_SECRET"]})
        import json
        return types.SimpleNamespace(token=json.load(urllib.request.urlopen(request))["access_token"])
`,
    });
    const { stdout, stderr } = await run({
      env: {
        A: REFERENCE,
        PYTHONPATH: site,
        TEST_URL: endpoint["MSI_ENDPOINT"] ?? "",
        TEST_SECRET: endpoint["MSI_SECRET"] ?? "",
        DEFAULT_IDENTITY_CLIENT_ID: "0f-1",
        AZURE_POD_IDENTITY_AUTHORITY_HOST: "http://127.0.0.1:9",
      },
      command: ["sh", "-c", "echo $A"],
    });
    expect({ stdout, stderr }).toEqual({ stdout: `${VALUE}\n`, stderr: "" });
    expect(server.requests[0]?.clientId).toBe("0f-1");
  });

  test("uses az login where nothing else gives a token", async () => {
    await server.put(HOST, "hf-token", VALUE);
    const token = server.identities.tokenFor("https://vault.azure.net");
    const bin = folderOf({
      az: `#!/bin/sh\ncase "$*" in "account get-access-token --resource https://vault.azure.net "*) echo '{"accessToken": "${token}"}' ;; esac\n`,
    });
    chmodSync(join(bin, "az"), 0o755);
    const { stdout, stderr } = await run({
      env: {
        A: REFERENCE,
        PATH: `${bin}:${process.env["PATH"]}`,
        AZURE_POD_IDENTITY_AUTHORITY_HOST: "http://127.0.0.1:9",
      },
      command: ["sh", "-c", "echo $A"],
    });
    expect({ stdout, stderr }).toEqual({ stdout: `${VALUE}\n`, stderr: "" });
  });

  describe("a .env file", () => {
    const variables = async (text: string, env: Record<string, string> = {}) => {
      const file = join(folderOf({ ".env": text }), ".env");
      const { stdout, stderr, status } = await run({
        env: { X: "1", ...env },
        options: ["--env-file", file],
        command: [python.argv[0] ?? "", "-c", "import json, os; print(json.dumps(dict(os.environ)))"],
      });
      expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
      return JSON.parse(stdout) as Record<string, string>;
    };

    test("gives its variables and the secrets they refer to; those of the environment come first", async () => {
      await server.put(HOST, "hf-token", VALUE);
      const text = `\uFEFF# comment\nHF_TOKEN=${REFERENCE}\nexport B = "keyvault://team-vault/hf-token" # why\r\n\nX=2\nEPOCHS=3\n`;
      expect(await variables(text)).toMatchObject({ HF_TOKEN: VALUE, B: VALUE, X: "1", EPOCHS: "3" });
    });

    test.each([
      ["A=b c ", "b c"],
      ["A=pass#word", "pass#word"],
      ["A=word # comment", "word"],
      ["A= # comment", ""],
      ["A=", ""],
      ["A='b \\n # $c'", "b \\n # $c"],
      ['A="b\\n\\"c\\" \\\\ #d" # e', 'b\n"c" \\ #d'],
      ["A=b=c", "b=c"],
      ["A=it's", "it's"],
    ])("%j is %j", async (line, value) => {
      expect((await variables(`${line}\n`))["A"]).toBe(value);
    });

    test.each([
      ["no line", "A=1\nB\n", /\.env:2: expected NAME=value\n$/],
      ["an open quote", "A='b\n", /\.env:1: the quotes do not close at the end of the value\n$/],
      ["no text", "A=\xff", undefined],
    ])("with %s is refused", async (_, text, said) => {
      const file = join(folderOf({ ".env": "" }), ".env");
      writeFileSync(file, text, "latin1");
      const { status, stderr } = await run({ options: ["--env-file", file], command: ["true"] });
      expect(stderr).toMatch(said ?? /^keyvault_env: cannot read .*\.env: it is not UTF-8\n$/);
      expect(status).toBe(78);
      const missing = await run({ options: [`--env-file=${file}x`], command: ["true"] });
      expect(missing).toMatchObject({
        status: 78,
        stderr: `keyvault_env: cannot read ${file}x: No such file or directory\n`,
      });
    });
  });
});
