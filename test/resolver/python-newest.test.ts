import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { PYTHON_FILE } from "../support/resolver.ts";

/**
 * The newest Python that is promised is on few machines; npm's pyodide is one, as WebAssembly. It has no sockets and
 * starts no program, so what the resolver asks and becomes is written down instead.
 */
const PYODIDE = process.env["JOBSCRUB_PYODIDE"] ?? "";
const MODULE = join(PYODIDE, "node_modules", "pyodide", "pyodide.mjs");
const reason = PYODIDE === "" ? "JOBSCRUB_PYODIDE names no installation of pyodide" : missing();
if (reason !== undefined) console.log(`the resolver is not tried under Python 3.14: ${reason}`);

function missing(): string | undefined {
  return existsSync(MODULE) ? undefined : "JOBSCRUB_PYODIDE names a folder without pyodide";
}

interface Pyodide {
  readonly FS: { writeFile(path: string, text: string): void };
  runPython(code: string, options?: { globals: unknown }): string;
  toPy(value: unknown): unknown;
}

interface Given {
  readonly env: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Status, headers and body of each answer, in the order in which they are asked for. */
  readonly answers: readonly (readonly [number, Readonly<Record<string, string>>, unknown])[];
  readonly files?: Readonly<Record<string, string>>;
}

interface Outcome {
  readonly status: number;
  readonly said: string;
  readonly asked: readonly (readonly [string, string, readonly string[]])[];
  readonly waited: readonly number[];
  readonly started: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[];
}

/** Each run has an interpreter of its own: it replaces parts of Python's library. */
async function run({ env, args = ["--", "python", "train.py"], answers, files = {} }: Given): Promise<Outcome> {
  const pyodide = (await import(pathToFileURL(MODULE).href)) as { loadPyodide(): Promise<Pyodide> };
  const python = await pyodide.loadPyodide();
  python.FS.writeFile("/tmp/keyvault_env.py", readFileSync(PYTHON_FILE, "utf8"));
  for (const [path, text] of Object.entries(files)) python.FS.writeFile(path, text);
  const globals = python.toPy({
    RESOLVER: "/tmp/keyvault_env.py",
    ENVIRONMENT: JSON.stringify(env),
    ARGUMENTS: JSON.stringify(args),
    ANSWERS: JSON.stringify(answers),
  });
  expect(python.runPython("import sys; sys.version")).toMatch(/^3\.14\./);
  const program = readFileSync(join(import.meta.dirname, "python-newest.py"), "utf8");
  return JSON.parse(python.runPython(program, { globals })) as Outcome;
}

const CLUSTER = { MSI_ENDPOINT: "http://127.0.0.1:9/token", MSI_SECRET: "platform-7q" };
const TOKEN = [200, {}, { access_token: "token-7q" }] as const;

describe.skipIf(reason !== undefined)("the resolver under Python 3.14", { timeout: 60_000 }, () => {
  test("resolves references of the environment and of a file, once each, and becomes the command", async () => {
    const { status, said, asked, waited, started } = await run({
      env: { ...CLUSTER, HF_TOKEN: "keyvault://team-vault/hf-token", AGAIN: "keyvault://team-vault/HF-token", N: "3" },
      args: ["--env-file", "/tmp/.env", "--timeout=20", "--", "python", "train.py", "--x", "ü"],
      answers: [
        TOKEN,
        [429, { "Retry-After": "2" }, {}],
        [200, {}, { value: "hunter-2x" }],
        [200, {}, { value: "ünï" }],
      ],
      files: {
        "/tmp/.env": `N=4\nexport DB="keyvault://team-vault.vault.azure.net/db/${"0".repeat(32)}" # the base\n`,
      },
    });
    expect(started).toEqual([
      [
        "python",
        ["python", "train.py", "--x", "ü"],
        expect.objectContaining({ HF_TOKEN: "hunter-2x", AGAIN: "hunter-2x", DB: "ünï", N: "3" }),
      ],
    ]);
    expect(asked.map(([method, url]) => `${method} ${url}`)).toEqual([
      "GET http://127.0.0.1:9/token?api-version=2017-09-01&resource=https%3A%2F%2Fvault.azure.net",
      "GET https://team-vault.vault.azure.net/secrets/hf-token?api-version=7.4",
      "GET https://team-vault.vault.azure.net/secrets/hf-token?api-version=7.4",
      `GET https://team-vault.vault.azure.net/secrets/db/${"0".repeat(32)}?api-version=7.4`,
    ]);
    expect(waited).toEqual([2]);
    // The stand-in for exec gives up, as a missing program does.
    expect({ status, said }).toEqual({ status: 127, said: "keyvault_env: python: not found\n" });
  });

  test("says in one line what is missing, and starts nothing", async () => {
    const { status, said, started } = await run({
      env: { ...CLUSTER, HF_TOKEN: "keyvault://team-vault/hf-token" },
      answers: [TOKEN, [403, {}, { error: { code: "Forbidden", innererror: { code: "ForbiddenByRbac" } } }]],
    });
    expect(said).toMatch(/^keyvault_env: HF_TOKEN: may not read the vault team-vault: grant the role .*\n$/);
    expect({ status, started }).toEqual({ status: 78, started: [] });
    const wrong = await run({ env: {}, args: ["--no-such", "x"], answers: [] });
    expect(wrong).toMatchObject({ status: 64, started: [], said: expect.stringContaining("there is no option") });
    const badReference = await run({ env: { A: "keyvault://nobody" }, answers: [] });
    expect(badReference).toMatchObject({
      status: 78,
      asked: [],
      said: expect.stringMatching(/^keyvault_env: A: not a ref/),
    });
  });
});
