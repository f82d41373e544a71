import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { DenyList } from "../../src/detection/names/deny-list.ts";
import { BIN, folderOf } from "../support/cli.ts";

async function hashName(input: string, files: Record<string, string> = {}) {
  const told = { out: "", err: "" };
  const code = await main(["hash-name"], {
    cwd: folderOf(files),
    env: {},
    columns: undefined,
    watched: true,
    write: (text) => void (told.out += text),
    writeError: (text) => void (told.err += text),
    readInput: async () => Buffer.from(input),
  });
  return { ...told, code, entries: told.out.trim().split("\n") };
}

test("each line becomes an entry that finds the name; nothing repeats it", async () => {
  const { entries, out, err, code } = await hashName("Project Falcon\n\n  blue-heron \r\n");
  expect(code).toBe(0);
  expect(entries).toHaveLength(2);
  const list = new DenyList(entries);
  expect([...list.in("projectfalcon-3")]).toHaveLength(1);
  expect([...list.in("BLUE_HERON")]).toHaveLength(1);
  expect(out + err).not.toMatch(/falcon|heron/i);
  const salts = entries.map((entry) => entry.split(":")[2]);
  expect(new Set(salts).size).toBe(1);
});

test("the salt of the configuration is taken", async () => {
  const [entry = ""] = (await hashName("Project Falcon")).entries;
  const files = { "jobscrub.config.json": JSON.stringify({ names: { deny: ["plain", entry] } }) };
  expect((await hashName("project_falcon", files)).entries).toEqual([entry]);
});

test.each([
  ["", /no name on standard input/],
  ["falcon\nx-1\n", /name 2 has 2 letters and digits; hashed names have 4 to 40/],
])("what cannot be hashed is told without the name: %j", async (input, message) => {
  const { code, out, err } = await hashName(input);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(message);
  expect(err).not.toMatch(/falcon|x-1/);
});

const TERMINAL = join(import.meta.dirname, "..", "support", "terminal.py");
const hasPty = spawnSync("python3", ["-c", "import pty"]).status === 0;
if (!hasPty) console.log("the test of names typed at a terminal is skipped: there is no python3 with pty");

test.skipIf(!hasPty)("what is typed at a terminal is not shown", () => {
  const type = (keys: string) => {
    const conversation = JSON.stringify([["Ctrl-D ends", keys]]);
    return spawnSync("python3", [TERMINAL, conversation, process.execPath, BIN, "hash-name"], {
      cwd: folderOf({}),
      encoding: "utf8",
    });
  };
  const { stdout, status } = type("project-falcon\rblue heron\r\u0004");
  expect(status).toBe(0);
  expect(stdout).not.toMatch(/falcon|heron/);
  const entries = stdout.match(/^\S+:\S+:\S+$/gm) ?? [];
  expect(entries).toHaveLength(2);
  expect([...new DenyList(entries).in("BLUE_HERON")]).toHaveLength(1);
  const stopped = type("project-falcon\u0003");
  expect(stopped.stdout).not.toMatch(/falcon/);
  expect(stopped.stdout).toContain("stopped; nothing was hashed");
  expect(stopped.status).toBe(130);
});
