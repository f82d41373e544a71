import { describe, expect, test } from "vitest";
import { secretHygienePolicy } from "../../src/azure/secret-hygiene-policy.ts";
import type { SecretHygieneOptions } from "../../src/azure/secret-hygiene-policy.ts";
import { scan, scanDefinition, scanText } from "../../src/library/scan.ts";
import { CLEAN_JOB, folderOf } from "../support/cli.ts";

const JOB = CLEAN_JOB.replace("EPOCHS: 3", "DB_PASSWORD: hunter-2x");

describe("a wrong option is said, as a scan that passes over it would find nothing", () => {
  test.each([
    ["text.yml", "scan: expected a map of options"],
    [{ path: "job.yml" }, 'scan: unknown option; did you mean "paths"?'],
    [{ paths: "job.yml" }, "scan: option paths: expected a list of paths"],
    [{ minConfidence: "HIGH" }, "scan: option minConfidence: expected low, medium or high"],
    [{ shard: { index: 3, count: 2 } }, "scan: option shard: expected a map of index and count"],
    [{ staged: "no" }, "scan: option staged: expected true or false"],
    [
      { config: { exlude: [] } },
      'scan: option config: exlude: expected a known key, found an unknown key; did you mean "exclude"?',
    ],
    [{ config: { exclude: "**" } }, "scan: option config: exclude: expected a list of globs, found a text"],
    [{ config: { rules: { jwtt: "off" } } }, "scan: option config: rules.jwtt: expected the id of a rule"],
  ])("%j", async (options, message) => {
    await expect(scan(options as object)).rejects.toThrow(message);
  });

  test("of a text and of a definition", async () => {
    await expect(scanText("DB_PASSWORD=hunter-2x", ".env" as unknown as object)).rejects.toThrow(
      "scanText: expected a map",
    );
    await expect(scanText(JOB, { syntax: "toml" } as object)).rejects.toThrow(
      "scanText: option syntax: expected one of",
    );
    await expect(scanDefinition({}, { paths: [] } as object)).rejects.toThrow("scanDefinition: unknown option");
  });

  test("of the policy, which would stop nothing", () => {
    const make = (options: object) => () => secretHygienePolicy(options as SecretHygieneOptions);
    expect(make({ failOn: "warn" })).toThrow("option failOn: expected error, warning, info or never");
    expect(make({ minConfidence: "most" })).toThrow("option minConfidence: expected low, medium or high");
  });
});

test("a configuration is written as in the file, and the defaults hold for what it does not say", async () => {
  const cwd = folderOf({ "job.yml": JOB.replace("command:", "display_name: falcon-3\ncommand:") });
  const rulesOf = async (options: Parameters<typeof scan>[0]) =>
    (await scan({ cwd, ...options })).findings.map(({ rule }) => rule);
  expect(await rulesOf({ config: { names: { deny: ["falcon"] } } })).toEqual(["denied-name", "literal-secret"]);
  expect(await rulesOf({ config: { limits: { maxFileSize: 1_000_000 } } })).toEqual(["literal-secret"]);
  const { problems } = await scan({ cwd, config: { limits: { maxFileSize: 10 } } });
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^\d+ bytes, larger than the limit of 10 bytes \(limits\.maxFileSize\); skipped$/),
  ]);
});

test("an option that is undefined is one that is not given", async () => {
  const { findings } = await scanText(JOB, { minConfidence: undefined, config: { exclude: undefined } } as object);
  expect(findings).toHaveLength(1);
});
