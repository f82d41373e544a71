import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BIN, LEAKING_JOB, folderOf } from "../support/cli.ts";
import { VAULT_HOST, VAULT_URL, filesIn } from "../support/fix.ts";
import { KeyVaultServer } from "../support/key-vault-server.ts";

const TERMINAL = join(import.meta.dirname, "..", "support", "terminal.py");
const FILES = {
  "job.yml": `${LEAKING_JOB.replace("environment:", "code: src\nenvironment:")}  DB_PASSWORD: hunter-2x-Kf93kd\n`,
  "src/train.py": "print(1)\n",
};
const [ENTER, SPACE, DOWN, CTRL_C] = ["\r", " ", "\u001B[B", "\u0003"];
const ACT = ["--resolver", "--write", "--vault", VAULT_URL, "--upload"];

const hasPty = spawnSync("python3", ["-c", "import pty"]).status === 0;
const reason = KeyVaultServer.reasonNotToRun ?? (hasPty ? undefined : "there is no python3 with pty");
if (reason !== undefined) console.log(`the tests of the choice at a terminal are skipped: ${reason}`);

describe.skipIf(reason !== undefined)("at a terminal", () => {
  let server: KeyVaultServer;
  beforeAll(async () => {
    server = await KeyVaultServer.start();
  });
  afterAll(() => server.stop());
  beforeEach(() => server.reset());

  const talk = (cwd: string, conversation: readonly (readonly [string, string])[], args = ACT) => {
    const child = spawn("python3", [TERMINAL, JSON.stringify(conversation), process.execPath, BIN, "fix", ...args], {
      cwd,
      env: {
        PATH: process.env["PATH"],
        HOME: cwd,
        TERM: "xterm-256color",
        COLUMNS: "100",
        ...server.network,
        ...server.identity("appservice"),
      },
    });
    let out = "";
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    return new Promise<{ status: number | null; screen: string }>((done) =>
      child.on("close", (status) => done({ status, screen: stripVTControlCharacters(out) })),
    );
  };

  test("a person chooses findings and names, sees the changes and agrees", async () => {
    const cwd = folderOf(FILES);
    const { status, screen } = await talk(cwd, [
      ["Which findings shall be fixed?", `${DOWN}${SPACE}${ENTER}`],
      ["Name in the vault for environment_variables.HF_TOKEN", `${"\u007F".repeat(8)}our-token${ENTER}`],
      ["Make these changes?", ENTER],
    ]);
    expect(screen).toContain("+  HF_TOKEN: keyvault://team-vault/our-token");
    expect(screen).toContain("1 finding in 1 file fixed; 1 secret in the vault");
    expect(status).toBe(0);
    const text = readFileSync(join(cwd, "job.yml"), "utf8");
    expect(text).toContain("HF_TOKEN: keyvault://team-vault/our-token\n");
    expect(text).toContain("DB_PASSWORD: hunter-2x-Kf93kd\n");
    expect((await server.look(VAULT_HOST, "our-token"))?.value).toMatch(/^hf_\w{34}$/);
    expect(await server.look(VAULT_HOST, "db-password")).toBeUndefined();
    expect(screen).not.toContain("hunter-2x-Kf93kd");
  });

  test.each([
    ["at the choice", 130, [["Which findings shall be fixed?", CTRL_C]]],
    [
      "at the end",
      2,
      [
        ["Which findings shall be fixed?", ENTER],
        ["Name in the vault", ENTER],
        ["Name in the vault", ENTER],
        ["Make these changes?", `n${ENTER}`],
      ],
    ],
  ] as const)("a person who leaves %s has changed nothing", async (_, code, conversation) => {
    const cwd = folderOf(FILES);
    const before = filesIn(cwd);
    const { status, screen } = await talk(cwd, conversation);
    expect(screen).toContain("stopped; nothing was changed");
    expect(status).toBe(code);
    expect(filesIn(cwd)).toEqual(before);
    expect(server.requests.filter(({ method }) => method === "PUT")).toEqual([]);
  });

  test("a name of the person's that holds another value is refused", async () => {
    await server.put(VAULT_HOST, "taken", "somebody-elses-1");
    const cwd = folderOf(FILES);
    const before = filesIn(cwd);
    const { status, screen } = await talk(cwd, [
      ["Which findings shall be fixed?", `${DOWN}${SPACE}${ENTER}`],
      ["Name in the vault", `${"\u007F".repeat(8)}taken${ENTER}`],
    ]);
    expect(screen.replaceAll(/\s+/g, " ")).toContain(
      "The name taken cannot be used in the vault team-vault: it holds another value",
    );
    expect(status).toBe(2);
    expect(filesIn(cwd)).toEqual(before);
  });
});
