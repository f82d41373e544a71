import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { DEFAULTS } from "../../src/config/config.ts";
import { loadConfig } from "../../src/config/load.ts";

const loaded = new Set<string>();
vi.mock("zod", async (original) => (loaded.add("zod"), await original()));
vi.mock("yaml", async (original) => (loaded.add("yaml"), await original()));
vi.mock("jsonc-parser", async (original) => (loaded.add("jsonc-parser"), await original()));

const cwd = mkdtempSync(join(tmpdir(), "jobscrub-config-"));
mkdirSync(join(cwd, ".git"));
afterAll(() => rmSync(cwd, { recursive: true }));

test("libraries are loaded only for a configuration file, and only the parser it needs", async () => {
  expect((await loadConfig({ cwd, knownRules: [] })).config).toBe(DEFAULTS);
  expect(loaded).toEqual(new Set());
  writeFileSync(join(cwd, "jobscrub.config.json"), "{}");
  expect((await loadConfig({ cwd, knownRules: [] })).config).toEqual(DEFAULTS);
  expect(loaded).toEqual(new Set(["jsonc-parser", "zod"]));
});
