import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import type { SecretLintRulePresetCreator } from "@secretlint/types";
import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { knownRules } from "../../src/engine/settings.ts";
import { presetOptions } from "../../src/secretlint/options.ts";
import { creator } from "../../src/secretlint/preset.ts";
import { LEAKING_JOB, folderOf } from "../support/cli.ts";

const ROOT = join(import.meta.dirname, "../..");

interface Message {
  readonly message: string;
  readonly messageId: string;
  readonly ruleId: string;
  readonly ruleParentId: string;
  readonly docsUrl: string;
  readonly severity: string;
  readonly range: readonly [number, number];
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

/** A project in which this package and secretlint are installed, as links. */
function projectOf(files: Readonly<Record<string, string>>): string {
  const cwd = folderOf(files);
  const modules = join(cwd, "node_modules");
  mkdirSync(join(modules, "@secretlint"), { recursive: true });
  for (const folder of ["", "@secretlint"]) {
    for (const name of readdirSync(join(ROOT, "node_modules", folder)))
      if (name !== "@secretlint") symlinkSync(join(ROOT, "node_modules", folder, name), join(modules, folder, name));
  }
  symlinkSync(ROOT, join(modules, "jobscrub"));
  return cwd;
}

/** Runs the real command line of secretlint. Links count as the folders they stand for, as in an installed project. */
function secretlint(cwd: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const program = join(cwd, "node_modules", "secretlint", "bin", "secretlint.js");
  return spawnSync(process.execPath, ["--preserve-symlinks", "--preserve-symlinks-main", program, ...args], {
    cwd,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], HOME: cwd },
  });
}

/** The messages about each file, and what each marks. */
function lint(files: Readonly<Record<string, string>>, rules: readonly object[]) {
  const cwd = projectOf({ ...files, ".secretlintrc.json": JSON.stringify({ rules }) });
  const { status, stdout, stderr } = secretlint(cwd, ["--format", "json", ...Object.keys(files)]);
  expect(stderr).toBe("");
  const results = JSON.parse(stdout) as { filePath: string; sourceContent: string; messages: Message[] }[];
  const found = results.flatMap(({ filePath, sourceContent, messages }) =>
    messages.map((each) => ({
      ...each,
      file: filePath.slice(cwd.length + 1),
      marked: sourceContent.slice(...each.range),
    })),
  );
  return { status, found, ids: found.map(({ file, messageId }) => `${file} ${messageId}`) };
}

const PRESET = { id: "jobscrub/secretlint" };
const TOKEN = fillSamples("@@hf_token@@");
const PASSWORD_JOB = LEAKING_JOB.replace("HF_TOKEN: @@hf_token@@", "DB_PASSWORD: hunter-2x");

test("is what secretlint calls a preset", () => {
  const preset: SecretLintRulePresetCreator<object> = creator as unknown as SecretLintRulePresetCreator<object>;
  expect(preset.meta.type).toBe("preset");
  const ids = creator.rules.flatMap(({ messages }) => Object.keys(messages));
  for (const { id } of knownRules()) expect(ids).toContain(id);
});

test("marks the secret exactly, names its rule and page, and tells no secret", () => {
  const { status, found } = lint({ "job.yml": LEAKING_JOB, "bom.yml": `\uFEFF${PASSWORD_JOB}` }, [PRESET]);
  expect(status).toBe(1);
  expect(found).toMatchObject([
    {
      file: "job.yml",
      marked: TOKEN,
      ruleId: "jobscrub/secrets",
      ruleParentId: "jobscrub/secretlint",
      messageId: "huggingface-token",
      severity: "error",
      docsUrl: "https://www.npmjs.com/package/jobscrub#huggingface-token",
      loc: { start: { line: 6, column: 12 } },
    },
    { file: "bom.yml", messageId: "literal-secret", loc: { start: { line: 6, column: 15 } } },
  ]);
  expect(JSON.stringify(found.map(({ message, docsUrl }) => [message, docsUrl]))).not.toContain(TOKEN);
  expect(found[0]?.message).toMatch(
    /^Hugging Face access token in environment variable HF_TOKEN of an Azure ML command job/,
  );
});

test("reads definitions as definitions and other files for exact formats only", () => {
  const { ids } = lint(
    {
      "notes.txt": `the token is @@hf_token@@\nDB_PASSWORD: hunter-2x\n`,
      "other.yml": "DB_PASSWORD: hunter-2x\n",
      "clean.yml": LEAKING_JOB.replace("HF_TOKEN: @@hf_token@@", "EPOCHS: 3"),
    },
    [PRESET],
  );
  expect(ids).toEqual(["notes.txt huggingface-token"]);
});

test("a clean file is clean", () => {
  expect(lint({ "job.yml": LEAKING_JOB.replace("@@hf_token@@", "$HF_TOKEN") }, [PRESET])).toMatchObject({
    status: 0,
    found: [],
  });
});

describe("options", () => {
  const NAMED = PASSWORD_JOB.replace("command:", "name: train-jmiller\ncommand:");
  const names = { people: ["jmiller"] };
  const both = ["job.yml literal-secret", "job.yml user-name"];
  test.each([
    ["of the preset", { ...PRESET, options: { names } }, both],
    ["that leave rules out", { ...PRESET, options: { names, excludeRules: ["literal-secret"] } }, both.slice(1)],
    ["that ask for the worst only", { ...PRESET, options: { names, minSeverity: "error" } }, both.slice(0, 1)],
    ["of one rule", { ...PRESET, rules: [{ id: "jobscrub/names", options: { names } }] }, both],
    [
      "that allow messages",
      { ...PRESET, rules: [{ id: "jobscrub/secrets", allowMessageIds: ["literal-secret"] }] },
      [],
    ],
  ])("%s", (_, preset, expected) => {
    expect(lint({ "job.yml": NAMED }, [preset]).ids.toSorted()).toEqual(expected);
  });

  test("severity is secretlint's", () => {
    const rules = [{ id: "jobscrub/secrets", severity: "warning" }];
    expect(lint({ "job.yml": PASSWORD_JOB }, [{ ...PRESET, rules }]).found[0]?.severity).toBe("warning");
  });

  test("a configuration of jobscrub, with detectors of its own", () => {
    const config = `detectors:
  - { id: custom-build, title: Build key, docs: Ask., pattern: 'ctso_[a-z0-9]{12}', leaks: [ctso_k3x9q7m2w5tz] }
ignore: [{ rule: literal-secret, reason: a test }]
`;
    const files = { "jobscrub.config.yaml": config, "job.yml": `${PASSWORD_JOB}  BUILD: ctso_k3x9q7m2w5tz\n` };
    expect(lint(files, [{ ...PRESET, options: { config: "jobscrub.config.yaml" } }]).found).toMatchObject([
      { file: "job.yml", messageId: "custom-detector", marked: "ctso_k3x9q7m2w5tz" },
    ]);
  });

  test("that are wrong stop the run", () => {
    const rules = [{ ...PRESET, options: { minSeverty: "error" } }];
    const cwd = projectOf({ "job.yml": PASSWORD_JOB, ".secretlintrc.json": JSON.stringify({ rules }) });
    const { status, stderr } = secretlint(cwd, ["job.yml"]);
    expect(status).toBe(2);
    expect(stderr).toContain('jobscrub/secretlint: unknown option; did you mean "minSeverity"?');
  });

  test.each([
    [{ minSeverity: "bad" }, "option minSeverity: expected error, warning or info"],
    [{ names: { denied: [] } }, "option names: expected a map of"],
    [{ names: { deny: "falcon" } }, "option names: expected a map of"],
    [{ excludeRules: "x" }, "option excludeRules: expected a list of rule ids"],
  ])("%j is wrong", (options, message) => {
    expect(() => presetOptions(options)).toThrow(message);
  });
});

test("comments of secretlint and of jobscrub silence a line", () => {
  const comments = [
    "# secretlint-disable-line",
    "# secretlint-disable-line jobscrub/secrets",
    "# jobscrub: ignore[literal-secret] a test",
  ];
  const files = comments.map((comment, index) => {
    const job = PASSWORD_JOB.replace("hunter-2x", `hunter-2x ${comment}`);
    return [`job${index}.yml`, `${job}  API_PASSWORD: hunter-3x\n`] as const;
  });
  const recommended = { id: "@secretlint/secretlint-rule-preset-recommend" };
  const { found, status } = lint(Object.fromEntries(files), [PRESET, recommended]);
  expect(status).toBe(1);
  expect(found.map(({ marked }) => marked)).toEqual(["hunter-3x", "hunter-3x", "hunter-3x"]);
});

test.each([["--maskSecrets"], ["--no-maskSecrets"]])("no output for people shows a secret (%s)", (flag) => {
  const cwd = projectOf({
    "job.yml": LEAKING_JOB,
    ".secretlintrc.json": JSON.stringify({ rules: [PRESET] }),
  });
  const { status, stdout } = secretlint(cwd, [flag, "job.yml"]);
  expect(status).toBe(1);
  expect(stdout).toContain("HF_TOKEN");
  expect(stdout).not.toContain(TOKEN);
  const masked = secretlint(cwd, [flag, "--format", "mask-result", "job.yml"]).stdout;
  expect(masked).toContain(`HF_TOKEN: ${"*".repeat(TOKEN.length)}\n`);
});
