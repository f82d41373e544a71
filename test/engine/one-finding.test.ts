import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { DEFAULTS } from "../../src/config/config.ts";
import { syntaxOf } from "../../src/document/parse.ts";
import { makeSettings } from "../../src/engine/settings.ts";
import { scanSource } from "../../src/engine/scan-source.ts";
import { scan } from "../../src/library/scan.ts";
import { Source } from "../../src/source/source.ts";
import { folderOf } from "../support/cli.ts";

const TOKEN = fillSamples("@@hf_token@@");
const PASSWORD = fillSamples("@@password@@");
const HEAD = "$schema: https://x/commandJob.schema.json\nenvironment: azureml:e@latest\n";
const config = { ...DEFAULTS, names: { ...DEFAULTS.names, gitAuthors: false } };
const settings = await makeSettings(config, import.meta.dirname, import.meta.dirname);
const env = (name: string, value: string): string =>
  `${HEAD}command: x\nenvironment_variables:\n  ${name}: ${JSON.stringify(value)}\n`;
const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("one secret at one place is one finding, by the rule that knows most of it", () => {
  test.each([
    [
      "a token in a header in a command",
      `${HEAD}command: 'curl -H "Authorization: Bearer ${TOKEN}" x'\n`,
      "huggingface-token",
    ],
    [
      "a password in an address under a secret name",
      env("DB_PASSWORD", `postgresql://adoe:${PASSWORD}@db/x`),
      "credentials-in-url",
    ],
    ["a token in base64 under a secret name", env("API_TOKEN", base64(TOKEN)), "huggingface-token"],
    ["a token in JSON in base64", env("CFG", base64(JSON.stringify({ token: TOKEN }))), "huggingface-token"],
    [
      "a token in JSON in JSON",
      env("CFG", JSON.stringify({ a: JSON.stringify({ token: TOKEN }) })),
      "huggingface-token",
    ],
    ["a token in a flag in quotes in quotes", `${HEAD}command: bash -c "x --token '${TOKEN}'"\n`, "huggingface-token"],
    ["a token in a comment that was a command", `${HEAD}command: x\n# x --token ${TOKEN}\n`, "huggingface-token"],
    ["a token that prose tells", `${HEAD}command: x\ndescription: the token is ${TOKEN}\n`, "huggingface-token"],
    ["a login in base64 under a secret name", env("BASIC_AUTH_PASSWORD", base64(`adoe:${PASSWORD}`)), "literal-secret"],
    [
      "a job in a value of another one",
      env("JOB", `${HEAD}command: x\nenvironment_variables:\n  T: ${TOKEN}\n`),
      "huggingface-token",
    ],
  ])("%s", async (_, text, rule) => {
    const { findings } = await scanSource(new Source("job.yml", text), syntaxOf("job.yml"), settings);
    expect(findings.map((each) => each.rule)).toEqual([rule]);
  });
});

test("a secret is the same one in other files and in an encoding, whatever the order of the files", async () => {
  const files = {
    "a.yml": env("T", TOKEN),
    "b.yml": env("CFG", base64(TOKEN)),
    "c.env": `T=${TOKEN}\nDB_PASSWORD=${PASSWORD}\n`,
  };
  const cwd = folderOf(files);
  const told = async (paths: readonly string[], threads: number): Promise<string[]> =>
    (await scan({ cwd, paths, threads, config })).findings.map(
      ({ file, rule, start, group }) => `${file}:${start.line} ${rule} ${group ?? "-"}`,
    );
  const expected = await told(["a.yml", "b.yml", "c.env"], 1);
  expect(expected).toEqual([
    "a.yml:5 huggingface-token 1",
    "b.yml:5 huggingface-token 1",
    "c.env:1 huggingface-token 1",
    "c.env:2 literal-secret -",
  ]);
  expect(await told(["c.env", "a.yml", "b.yml"], 1)).toEqual(expected);
  expect(await told(["b.yml", "c.env", "a.yml"], 2)).toEqual(expected);
});
