import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/config.ts";
import { CONFIG_FILES } from "../../src/config/discover.ts";
import { loadConfig, parseConfig } from "../../src/config/load.ts";

const root = mkdtempSync(join(tmpdir(), "jobscrub-config-"));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;

/** A new repository with these files; gives its folder. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = join(root, String(count++));
  mkdirSync(join(folder, ".git"), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const knownRules = ["huggingface-token"];

describe("discovery", () => {
  test("without a file gives the defaults", async () => {
    const cwd = repository({});
    expect(await loadConfig({ cwd, knownRules })).toEqual({ config: DEFAULTS, folder: cwd });
  });

  test.each(CONFIG_FILES)("finds %s", async (name) => {
    const cwd = repository({ [name]: '{ "failOn": "info" }' });
    const { config, file, folder } = await loadConfig({ cwd, knownRules });
    expect({ config, file, folder }).toEqual({
      config: { ...DEFAULTS, failOn: "info" },
      file: join(cwd, name),
      folder: cwd,
    });
  });

  test("takes the nearest above", async () => {
    const cwd = repository({
      ".jobscrub.yaml": "failOn: never",
      "a/jobscrub.config.json": '{ "failOn": "info" }',
      "a/b/c.yml": "",
      "d/e.yml": "",
    });
    expect((await loadConfig({ cwd: join(cwd, "a/b"), knownRules })).config.failOn).toBe("info");
    expect((await loadConfig({ cwd: join(cwd, "d"), knownRules })).config.failOn).toBe("never");
    expect((await loadConfig({ cwd, from: join(cwd, "a/b"), knownRules })).folder).toBe(join(cwd, "a"));
  });

  test("ends at the root of the repository, be .git a folder or a file", async () => {
    const cwd = repository({ "jobscrub.config.yaml": "failOn: never", "sub/.git": "gitdir: elsewhere", "sub/x/y": "" });
    expect((await loadConfig({ cwd: join(cwd, "sub/x"), knownRules })).config).toEqual(DEFAULTS);
  });

  test("a folder of that name is none", async () => {
    const cwd = repository({ ".jobscrub.json/a": "" });
    expect((await loadConfig({ cwd, knownRules })).file).toBeUndefined();
  });

  test("two in one folder are an error", async () => {
    const cwd = repository({ "a/jobscrub.config.json": "{}", "a/.jobscrub.yml": "", "a/b/c": "" });
    await expect(loadConfig({ cwd: join(cwd, "a/b"), knownRules })).rejects.toThrowErrorMatchingInlineSnapshot(
      `[ConfigError: ../jobscrub.config.json: expected one configuration in a folder, found a second one, ../.jobscrub.yml; keep one or name it with --config]`,
    );
    expect((await loadConfig({ cwd: join(cwd, "a"), explicit: ".jobscrub.yml", knownRules })).file).toBe(
      join(cwd, "a/.jobscrub.yml"),
    );
  });

  test("--config overrides, whatever the file is called", async () => {
    const cwd = repository({ "jobscrub.config.json": "{}", "ci/strict": "failOn: info\nbaseline: known.json" });
    const { config, folder } = await loadConfig({ cwd, explicit: "ci/strict", knownRules });
    expect(config).toMatchObject({ failOn: "info", baseline: join(cwd, "ci/known.json") });
    expect(folder).toBe(join(cwd, "ci"));
  });

  test.each([
    ["nowhere.yaml", "nowhere.yaml: expected a configuration file, found no such file"],
    [".git", ".git: expected a configuration file, found a folder"],
  ])("--config %s", async (explicit, message) => {
    await expect(loadConfig({ cwd: repository({}), explicit, knownRules })).rejects.toThrow(message);
  });

  test("messages name the file from the working directory", async () => {
    const cwd = repository({ "jobscrub.config.yaml": "\nfailOn: x\n", "a/b": "" });
    await expect(loadConfig({ cwd: join(cwd, "a"), knownRules })).rejects.toThrow(
      /^\.\.\/jobscrub\.config\.yaml:2:9: failOn: /,
    );
  });
});

describe("reading", () => {
  test.each([
    ["a.yaml", ""],
    ["a.yaml", "# nothing\n"],
    ["a.yaml", "---\n"],
    ["a.yaml", "\uFEFF{}"],
    ["a.json", ""],
    ["a.json", "// nothing\n{}"],
    ["a.json", "\uFEFF{}"],
  ])("%s that says nothing (%j) gives the defaults", async (file, text) => {
    expect(await parseConfig(file, text, knownRules)).toEqual(DEFAULTS);
  });

  test("YAML and JSON with comments say the same", async () => {
    const yaml = `
$schema: ./schema.json
include: [jobs/**, "!(x)/*"]
rules:
  huggingface-token: off # a word in YAML 1.2
names: { deny: [falcon, project falcon], gitAuthors: false }
ignore:
  - path: args[*]
    reason: "no secrets there"
limits:
  maxFileSize: 10MB
  maxDepth: 20
secretlint: false
`;
    const json = `{
  "$schema": "./schema.json",
  "include": ["jobs/**", "!(x)/*"], // comment
  "rules": { "huggingface-token": "off" },
  "names": { "deny": ["falcon", "project falcon"], "gitAuthors": false },
  "ignore": [{ "path": "args[*]", "reason": "no secrets there" }],
  "limits": { "maxFileSize": "10MB", "maxDepth": 20 },
  "secretlint": false, /* trailing comma */
}`;
    const fromYaml = await parseConfig("a.yaml", yaml, knownRules);
    expect(await parseConfig("a.json", json, knownRules)).toEqual(fromYaml);
    expect(fromYaml).toEqual({
      ...DEFAULTS,
      $schema: "./schema.json",
      include: ["jobs/**", "!(x)/*"],
      rules: { "huggingface-token": "off" },
      names: { ...DEFAULTS.names, deny: ["falcon", "project falcon"], gitAuthors: false },
      ignore: [{ path: "args[*]", reason: "no secrets there" }],
      limits: { ...DEFAULTS.limits, maxFileSize: 10_000_000, maxDepth: 20 },
      secretlint: false,
    });
  });

  test.each([
    ["1", 1],
    ["0x10", 16],
    ["500B", 500],
    ["64kB", 64_000],
    ["64 KiB", 65_536],
    ["2GB", 2_000_000_000],
  ])("maxFileSize: %s", async (written, size) => {
    expect((await parseConfig("a.yaml", `limits:\n  maxFileSize: ${written}`, [])).limits.maxFileSize).toBe(size);
  });

  test("aliases and merge keys count as what they stand for", async () => {
    const text = "include: &globs [a/**]\nexclude: *globs\n";
    expect((await parseConfig("a.yaml", text, [])).exclude).toEqual(["a/**"]);
  });
});
