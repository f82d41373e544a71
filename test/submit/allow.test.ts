import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { JOB, OTHER, TOKEN } from "./plan.ts";
import { folderWith, jobscrub } from "./support.ts";

const LEAKY = `${JOB}environment_variables:\n  HF_TOKEN: ${TOKEN}\n`;
const TWO = `${LEAKY}  OTHER: ${OTHER}\n`;
const CREATE = ["--", "az", "ml", "job", "create", "--file", "job.yml"];
const ALLOW = ["--allow", "huggingface-token:environment_variables.HF_TOKEN"];
const REASON = ["--reason", "an expired one, for the tests of the service"];

function lines(path: string): Record<string, unknown>[] {
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe("an allowed finding", () => {
  test("passes, and the log says so without its value", async () => {
    const cwd = folderWith({ "job.yml": LEAKY });
    const { code, call, stderr } = await jobscrub(["submit", ...ALLOW, ...REASON, ...CREATE], { cwd, exit: 4 });
    expect([code, call === undefined]).toEqual([4, false]);
    expect(stderr).toContain("jobscrub: allowed: huggingface-token at environment_variables.HF_TOKEN (job.yml:6)\n");
    const path = join(cwd, ".jobscrub", "allow.log");
    expect(lines(path)).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as unknown,
        user: expect.stringMatching(/./) as unknown,
        command: "az ml job create",
        rule: "huggingface-token",
        path: "environment_variables.HF_TOKEN",
        file: "job.yml",
        line: 6,
        reason: REASON[1],
        fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/) as unknown,
      },
    ]);
    for (const text of [readFileSync(path, "utf8"), stderr]) expect(text).not.toContain(TOKEN);
  });

  test("is appended to the log in the root of the repository, or where it is said", async () => {
    const cwd = folderWith({ "jobs/job.yml": LEAKY, ".git/HEAD": "ref: refs/heads/main\n" });
    mkdirSync(join(cwd, ".jobscrub"));
    writeFileSync(join(cwd, ".jobscrub", "allow.log"), '{"first":1}\n');
    const jobs = join(cwd, "jobs");
    await jobscrub(["submit", ...ALLOW, ...REASON, ...CREATE], { cwd: jobs });
    expect(lines(join(cwd, ".jobscrub", "allow.log")).map(({ rule }) => rule)).toEqual([
      undefined,
      "huggingface-token",
    ]);
    await jobscrub(["submit", ...ALLOW, ...REASON, "--allow-log", "logs/a.jsonl", ...CREATE], { cwd: jobs });
    expect(lines(join(jobs, "logs", "a.jsonl"))).toHaveLength(1);
  });

  test("lets no other one pass, and nothing is logged then", async () => {
    const cwd = folderWith({ "job.yml": TWO });
    const { code, call, stderr } = await jobscrub(["submit", ...ALLOW, ...REASON, ...CREATE], { cwd });
    expect([code, call, existsSync(join(cwd, ".jobscrub"))]).toEqual([1, undefined, false]);
    expect(stderr).toContain("environment_variables.OTHER");
    const both = [...ALLOW, "--allow", "huggingface-token:environment_variables.OTHER", ...REASON];
    expect((await jobscrub(["submit", ...both, ...CREATE], { cwd })).code).toBe(0);
  });

  test("is named by its line where a file has no structure", async () => {
    const cwd = folderWith({ "job.yml": `${JOB}code: src\n`, "src/train.py": `\ntoken = "${TOKEN}"\n` });
    const argv = ["submit", "--allow", "huggingface-token:src/train.py:2", ...REASON, ...CREATE];
    expect((await jobscrub(argv, { cwd })).code).toBe(0);
  });

  test("is not logged when nothing is run", async () => {
    const cwd = folderWith({ "job.yml": LEAKY });
    const { code, call } = await jobscrub(["submit", "--dry-run", ...ALLOW, ...REASON, ...CREATE], { cwd });
    expect([code, call, existsSync(join(cwd, ".jobscrub"))]).toEqual([0, undefined, false]);
  });
});

describe("wrong use runs nothing", () => {
  test.each([
    ["without a reason", ALLOW, /--allow needs --reason/],
    ["with an empty reason", [...ALLOW, "--reason", " "], /--allow needs --reason/],
    ["a reason for nothing", REASON, /needs --allow/],
    [
      "another path",
      ["--allow", "huggingface-token:environment_variables.WRONG", ...REASON],
      /WRONG matches no finding; found: huggingface-token:environment_variables\.HF_TOKEN/,
    ],
    ["another rule", ["--allow", "wandb-api-key:environment_variables.HF_TOKEN", ...REASON], /matches no finding/],
    ["a rule without a path", ["--allow", "huggingface-token", ...REASON], /matches no finding/],
    ["a log where no folder can be made", [...ALLOW, ...REASON, "--allow-log", "/proc/no/log"], /cannot write the log/],
    ["a log that cannot be written", [...ALLOW, ...REASON, "--allow-log", "job.yml/log"], /cannot write the log/],
    ["a reason that holds a secret", [...ALLOW, "--reason", `it is ${TOKEN}`], /--reason holds a secret/],
    ["a value in place of a path", ["--allow", `huggingface-token:x=${TOKEN}`, ...REASON], /--allow number 1 matches/],
  ])("%s", async (_, options, message) => {
    const { code, call, stderr } = await jobscrub(["submit", ...options, ...CREATE], {
      cwd: folderWith({ "job.yml": LEAKY }),
    });
    expect([code, call]).toEqual([2, undefined]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain(TOKEN);
  });

  test("a name that two findings have", async () => {
    const leak = "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\nname: c\n";
    const cwd = folderWith({
      "job.yml": `$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\nexperiment_name: a\njobs:\n  a: {component: ./a.yml}\n  b: {component: ./b.yml}\n`,
      "a.yml": `${leak}command: python a.py --token ${TOKEN}\nenvironment: azureml:e:1\n`,
      "b.yml": `${leak}command: python b.py --token ${TOKEN}\nenvironment: azureml:e:1\n`,
    });
    const first = ["--allow", "huggingface-token:command", ...REASON];
    const { code, stderr } = await jobscrub(["submit", ...first, ...CREATE], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(
      "matches 2 findings; found: huggingface-token:a.yml:command, huggingface-token:b.yml:command",
    );
    const exact = ["--allow", "huggingface-token:a.yml:command", "--allow", "huggingface-token:b.yml:command"];
    expect((await jobscrub(["submit", ...exact, ...REASON, ...CREATE], { cwd })).code).toBe(0);
  });
});
