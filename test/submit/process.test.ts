import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sample } from "../../src/detection/sample.ts";
import { folderWith, jobscrub } from "./support.ts";

const TOKEN = sample("hf_", 34, "alpha");
const JOB = `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
experiment_name: iris
command: python train.py
environment: azureml:env@latest
`;
const LEAKY = `${JOB}environment_variables: {HF_TOKEN: ${TOKEN}}\n`;
const CREATE = ["--", "az", "ml", "job", "create", "--file", "job.yml"];

describe("a clean job is submitted", () => {
  test("with the same arguments, whatever is in them", async () => {
    const odd = [
      "--set",
      "a=it's",
      "b=two words",
      "c=",
      "d=\u{1f600} ü",
      "e=x\ny",
      'f="q"',
      "g=$HOME `x` \\ *",
      "",
      "-",
    ];
    const { code, call } = await jobscrub(["submit", ...CREATE, ...odd], { cwd: folderWith({ "job.yml": JOB }) });
    expect(call?.argv).toEqual([...CREATE.slice(2), ...odd]);
    expect(code).toBe(0);
  });

  test("with its streams, and without a word of jobscrub", async () => {
    const { stdout, stderr, call } = await jobscrub(["submit", ...CREATE], {
      cwd: folderWith({ "job.yml": JOB }),
      input: "yes\n",
      env: { MARK: "x" },
    });
    expect([stdout, stderr, call?.stdin, call?.mark]).toEqual(["stdout of az\n", "stderr of az\n", "yes\n", "x"]);
  });

  test.each([0, 3, 7])("with its exit code %i", async (exit) => {
    expect((await jobscrub(["submit", ...CREATE], { cwd: folderWith({ "job.yml": JOB }), exit })).code).toBe(exit);
  });

  test.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
    ["SIGHUP", 129],
  ] as const)("and is ended by %s", async (signal, expected) => {
    expect((await jobscrub(["submit", ...CREATE], { cwd: folderWith({ "job.yml": JOB }), signal })).code).toBe(
      expected,
    );
  });

  test("and may tidy up after a signal", async () => {
    const { code } = await jobscrub(["submit", ...CREATE], {
      cwd: folderWith({ "job.yml": JOB }),
      signal: "SIGTERM",
      env: { AZ_WAIT: "handle" },
    });
    expect(code).toBe(9);
  });

  test.each(["SIGQUIT", "SIGUSR2"] as const)("and gets %s", async (signal) => {
    const { code } = await jobscrub(["submit", ...CREATE], { cwd: folderWith({ "job.yml": JOB }), signal });
    expect(code).toBe(128 + constants.signals[signal]);
  });

  test.each([
    ["ml", "job", "list"],
    ["ml", "job", "create", "--help"],
    ["deployment", "group", "show", "-n", "d"],
  ])("and one that sends nothing is run without a word: %j", async (...words) => {
    const { code, stderr, call } = await jobscrub(["submit", "--", "az", ...words], { cwd: folderWith({}) });
    expect([code, stderr, call?.argv]).toEqual([0, "stderr of az\n", words]);
  });

  test("when the command line replaces the leak", async () => {
    const { code, call } = await jobscrub(["submit", ...CREATE, "--set", "environment_variables.HF_TOKEN=none"], {
      cwd: folderWith({ "job.yml": LEAKY }),
    });
    expect([code, call === undefined]).toEqual([0, false]);
  });

  test("with a warning when findings are below the bar", async () => {
    const { code, call, stderr } = await jobscrub(["submit", ...CREATE, "--set", "tags.owner=someone@contoso.com"], {
      cwd: folderWith({ "job.yml": JOB }),
    });
    expect([code, call === undefined]).toEqual([0, false]);
    expect(stderr).toMatch(/^warning\[email-address\][\s\S]*stderr of az\n$/);
  });

  test("whatever was found with --fail-on never", async () => {
    const { code, call, stderr } = await jobscrub(["submit", "--fail-on", "never", ...CREATE], {
      cwd: folderWith({ "job.yml": LEAKY }),
      exit: 3,
    });
    expect([code, call === undefined]).toEqual([3, false]);
    expect(stderr).toContain("huggingface-token");
  });
});

describe("a leak keeps the command from running", () => {
  const SOURCES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ["in the file", { "job.yml": LEAKY }, []],
    ["in --set", { "job.yml": JOB }, ["--set", `environment_variables.HF_TOKEN=${TOKEN}`]],
    ["in an @file", { "job.yml": JOB, token: TOKEN }, ["--set", "environment_variables.HF_TOKEN=@token"]],
    ["in the code", { "job.yml": `${JOB}code: src\n`, "src/train.py": `token = "${TOKEN}"\n` }, []],
    ["in a .env file of the code folder", { "job.yml": `${JOB}code: src\n`, "src/.env": `HF_TOKEN=${TOKEN}\n` }, []],
  ];

  test.each(SOURCES)("%s", async (_, files, words) => {
    const { code, call, stdout, stderr } = await jobscrub(["submit", ...CREATE, ...words], { cwd: folderWith(files) });
    expect([code, call, stdout]).toEqual([1, undefined, ""]);
    expect(stderr).toMatch(/error\[huggingface-token\]/);
    expect(stderr).toMatch(/\njobscrub: not submitted: 1 error\. .*\n$/);
    expect(stderr).not.toContain(TOKEN);
  });

  test.each(["json", "sarif", "github", "junit", "markdown", "html", "pretty"])(
    "and is not shown by --format %s",
    async (format) => {
      const cwd = folderWith({ "job.yml": `${JOB}code: .\nenvironment_variables: {HF_TOKEN: ${TOKEN}}\n` });
      const argv = [
        "submit",
        "--format",
        format,
        ...CREATE,
        "--set",
        `tags.a=${TOKEN}`,
        "environment_variables.HF_TOKEN=x",
        `environment_variables.B=it's ${TOKEN}`,
      ];
      const { code, stdout, stderr, call } = await jobscrub(argv, { cwd });
      expect([code, stdout, call]).toEqual([1, "", undefined]);
      expect(stderr).not.toContain(TOKEN);
      expect(stderr).not.toBe("");
    },
  );

  test("of a lesser severity with --fail-on", async () => {
    const { code, call, stderr } = await jobscrub(
      ["submit", "--fail-on", "warning", ...CREATE, "--set", "tags.owner=someone@contoso.com"],
      { cwd: folderWith({ "job.yml": JOB }) },
    );
    expect([code, call]).toEqual([1, undefined]);
    expect(stderr).toMatch(/not submitted: 1 warning\./);
  });

  test("of a command that is not understood", async () => {
    const { code, call, stderr } = await jobscrub(["submit", "--", "az", "login", "--password", "hunter-2x"], {
      cwd: folderWith({}),
    });
    expect([code, call]).toEqual([1, undefined]);
    expect(stderr).toContain("only the words of the command line were looked at");
    expect(stderr).toContain("not run: 1 error.");
    expect(stderr).not.toContain("hunter-2x");
  });
});

describe("options", () => {
  test.each([
    [LEAKY, 1, "would not be submitted: 1 error."],
    [JOB, 0, ""],
  ])("--dry-run runs nothing: %#", async (job, expected, said) => {
    const { code, call, stderr } = await jobscrub(["submit", "--dry-run", ...CREATE], {
      cwd: folderWith({ "job.yml": job }),
    });
    expect([code, call]).toEqual([expected, undefined]);
    expect(stderr).toContain(said);
  });

  test("--output writes the report to a file", async () => {
    const cwd = folderWith({ "job.yml": LEAKY });
    const { stderr } = await jobscrub(["submit", "--format", "json", "--output", "report.json", ...CREATE], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, "report.json"), "utf8"))).toMatchObject({
      summary: { findings: { error: 1 } },
    });
    expect(stderr).toMatch(/^jobscrub: not submitted[^\n]*\n$/);
  });

  test("--quiet says one line a finding", async () => {
    const { stderr } = await jobscrub(["submit", "--quiet", ...CREATE], { cwd: folderWith({ "job.yml": LEAKY }) });
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
  });

  test("the configuration next to the definition counts", async () => {
    const config = `ignore:\n  - rule: huggingface-token\n    path: environment_variables.*\n    reason: a sample\n`;
    const cwd = folderWith({ "jobs/job.yml": LEAKY, "jobs/jobscrub.config.yaml": config });
    expect((await jobscrub(["submit", "--", "az", "ml", "job", "create", "-f", "jobs/job.yml"], { cwd })).code).toBe(0);
  });

  test("--exclude-rule", async () => {
    expect(
      (
        await jobscrub(
          ["submit", "--exclude-rule", "huggingface-token", "--exclude-rule", "literal-secret", ...CREATE],
          { cwd: folderWith({ "job.yml": LEAKY }) },
        )
      ).code,
    ).toBe(0);
  });

  test("options of the command are not options of jobscrub", async () => {
    const { call, code } = await jobscrub(["submit", "--", "az", "--help", "--version"], { cwd: folderWith({}) });
    expect([code, call?.argv]).toEqual([0, ["--help", "--version"]]);
  });
});

describe("what cannot be done", () => {
  test.each([
    [["submit"], /put the command behind --/],
    [["submit", "--", "", "ml", "job", "create"], /^jobscrub: put the command behind --/],
    [["submit", "az", "ml", "job", "create", "-f", "job.yml"], /^jobscrub: put the command behind --/],
    [["submit", "--nope", ...CREATE], /nope/],
    [
      ["submit", "--", "az", "ml", "job", "create", "-f", "missing.yml"],
      /missing\.yml: no such file; nothing was submitted/,
    ],
    [
      ["submit", "--", "az", "ml", "job", "create", "-f", "/dev/stdin"],
      /^jobscrub: \/dev\/stdin: a pipe or a device can be read only once; write the definition to a file/,
    ],
    [["submit", "--", "no-such-program-here"], /the command behind -- was not found\n$/],
    [["submit", "--", "az ml job create"], /put each word of the command behind -- by itself/],
  ])("%j", async (argv, message) => {
    const { code, stdout, stderr, call } = await jobscrub(argv, { cwd: folderWith({ "job.yml": JOB }) });
    expect([code, stdout, call]).toEqual([2, "", undefined]);
    expect(stderr).toMatch(message);
  });

  test("the content of a file that is given for its name is not repeated", async () => {
    const { code, call, stderr } = await jobscrub(["submit", "--", "az", "ml", "job", "create", "--file", "@job.yml"], {
      cwd: folderWith({ "job.yml": LEAKY }),
    });
    expect([code, call]).toEqual([2, undefined]);
    expect(stderr).toBe("jobscrub: --file is given the content of a file (@), not its name; nothing was submitted\n");
  });

  test("a report that cannot be written keeps the command from running", async () => {
    const { code, call } = await jobscrub(["submit", "--output", "no/such/folder.txt", ...CREATE], {
      cwd: folderWith({ "job.yml": JOB }),
    });
    expect([code, call]).toEqual([2, undefined]);
  });

  test("no shell reads the words", async () => {
    const cwd = folderWith({ "job.yml": JOB });
    await jobscrub(["submit", ...CREATE, "; touch owned", "$(touch owned)", "|", "touch", "owned"], { cwd });
    expect(existsSync(join(cwd, "owned"))).toBe(false);
  });
});
