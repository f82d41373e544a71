import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { DenyList } from "../../src/detection/names/deny-list.ts";
import { folderOf } from "../support/cli.ts";

async function hashName(input: string, files: Record<string, string> = {}) {
  const told = { out: "", err: "" };
  const code = await main(["hash-name"], {
    cwd: folderOf(files),
    env: {},
    columns: undefined,
    watched: true,
    write: (text) => void (told.out += text),
    writeError: (text) => void (told.err += text),
    readInput: () => input,
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
