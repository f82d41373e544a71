import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fillSamples } from "../../build/samples.ts";
import { BIN, CLEAN_JOB, LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";

const TOKEN = fillSamples("@@hf_token@@");
const ESCAPE = "\u001b";

describe("exit codes", () => {
  test("0 when nothing leaks", () => {
    const cwd = folderOf({ "job.yml": CLEAN_JOB });
    const { status, stdout, stderr } = jobscrub(["scan"], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("1 definition");
  });

  test("1 when something leaks, with the report on standard output", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB });
    const { status, stdout, stderr } = jobscrub(["scan"], { cwd });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("error[huggingface-token]");
    expect(stdout).toContain("job.yml:6:13");
    expect(stdout).not.toContain(TOKEN);
  });

  test.each([
    ["error", "1"],
    ["never", "0"],
  ])("--fail-on %s gives %s", (failOn, code) => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB });
    expect(String(jobscrub(["scan", "--fail-on", failOn], { cwd }).status)).toBe(code);
  });

  test("a warning fails only when asked for", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB.replace("HF_TOKEN: @@hf_token@@", "DB_PASSWORD: minioadmin") });
    expect(jobscrub(["scan"], { cwd }).status).toBe(0);
    expect(jobscrub(["scan", "--fail-on", "warning"], { cwd }).status).toBe(1);
  });

  test("3 when a folder holds no job definition, 0 with --allow-empty", () => {
    const cwd = folderOf({ "README.md": "# nothing", "package.json": "{}" });
    const { status, stderr } = jobscrub(["scan"], { cwd });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^jobscrub: no job definition found .*--allow-empty/);
    expect(jobscrub(["scan", "--allow-empty"], { cwd }).status).toBe(0);
  });

  test("a template is read as what it becomes, named or found", () => {
    const files = { "job.yml.j2": LEAKING_JOB, "run.sh.tmpl": "export DB_PASSWORD=hunter-2x\n", "notes.tpl": "x" };
    const cwd = folderOf(files);
    for (const paths of [["."], ["job.yml.j2", "run.sh.tmpl"]]) {
      const { status, stdout } = jobscrub(["scan", ...paths], { cwd });
      expect(status).toBe(1);
      expect(stdout).toContain("job.yml.j2:");
      expect(stdout).toContain("run.sh.tmpl:1");
    }
  });

  test("named files that are no definitions are skipped", () => {
    const cwd = folderOf({ "train.py": "x = 1\n", "values.yaml": "a: 1\n" });
    expect(jobscrub(["scan", "train.py", "values.yaml"], { cwd }).status).toBe(0);
  });

  test.each([
    [["scan", "missing.yml"], /^jobscrub: no such file or folder: missing\.yml\n/],
    [["scan", ""], /^jobscrub: a path is empty/],
    [["scan", "--wrong"], /^jobscrub: .*wrong/],
    [["scan", "--format", "xml"], /^jobscrub: .*xml.*pretty/],
    [["scan", "--config"], /^jobscrub: .*config/],
    [["scna"], /^jobscrub: .*scan/],
    [[], /^jobscrub: name a command/],
    [["scan", "--include-rule", "hugingface-token"], /did you mean "huggingface-token"/],
    [["explain", "hugingface-token"], /did you mean "huggingface-token"/],
    [["submit"], /^jobscrub: .*--/],
    [["scan", "--baseline", "no.json"], /^jobscrub: cannot read the baseline no\.json/],
    [["scan", "--stdin", "job.yml"], /^jobscrub: --stdin takes no paths/],
    [["scan", "--stdin-filename", "job.yml"], /^jobscrub: --stdin-filename .*--stdin, too/],
    [["help"], /^jobscrub: no command is called "help"/],
  ] as const)("2 for %j, with one clear line", (args, message) => {
    const cwd = folderOf({ "job.yml": CLEAN_JOB });
    const { status, stdout, stderr } = jobscrub(args, { cwd });
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^jobscrub: /),
      expect.stringMatching(/^Try: jobscrub (?:\w+ )?--help$/),
    ]);
  });

  test("2 for a typo in the configuration, with place and suggestion", () => {
    const cwd = folderOf({
      "job.yml": CLEAN_JOB,
      "jobscrub.config.yaml": "rules:\n  literal-secret: off\nexlude: [a]\n",
    });
    const { status, stderr } = jobscrub(["scan"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^jobscrub: jobscrub\.config\.yaml:3:1: exlude: .*did you mean "exclude"\?/);
    expect(stderr.trimEnd()).not.toContain("\n");
  });
});

describe("output", () => {
  test("has no colours when piped, with NO_COLOR and with --no-color, and colours when forced", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB });
    expect(jobscrub(["scan"], { cwd }).stdout).not.toContain(ESCAPE);
    expect(jobscrub(["scan", "--color"], { cwd, env: { NO_COLOR: "1" } }).stdout).not.toContain(ESCAPE);
    expect(jobscrub(["scan", "--no-color"], { cwd, env: { FORCE_COLOR: "1" } }).stdout).not.toContain(ESCAPE);
    expect(jobscrub(["scan"], { cwd, env: { FORCE_COLOR: "1" } }).stdout).toContain(ESCAPE);
  });

  test("fits into 80 columns where words can be wrapped", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB });
    const long = jobscrub(["scan"], { cwd })
      .stdout.split("\n")
      .filter((line) => line.length > 80);
    // Commands, code and addresses are not broken.
    for (const line of long) expect(line).toMatch(/az |https:|--> |vault|# /);
  });

  test("goes to a file as a whole, and nothing to standard output", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB });
    const { status, stdout } = jobscrub(["scan", "--format", "sarif", "--output", "out.sarif"], { cwd });
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    const sarif = JSON.parse(readFileSync(join(cwd, "out.sarif"), "utf8")) as { version: string };
    expect(sarif.version).toBe("2.1.0");
    expect(readFileSync(join(cwd, "out.sarif"), "utf8")).not.toContain(TOKEN);
  });

  test("a file that cannot be written is one clear line", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB });
    const { status, stderr } = jobscrub(["scan", "--output", "no/such/folder/out.txt"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^jobscrub: cannot write no\/such\/folder\/out\.txt \(ENOENT\)/);
  });

  test("ends quietly when the reader goes away", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB });
    const { stderr, stdout } = spawnSync("sh", ["-c", `"${process.execPath}" "${BIN}" scan --verbose | head -1`], {
      cwd,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout.split("\n")[0]).toContain("huggingface-token");
  });

  test("is the same in two runs, apart from the time", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB, "b/job.yml": LEAKING_JOB, "a.env": "DB_PASSWORD=hunter-2x\n" });
    const once = (): string => jobscrub(["scan", "--format", "json"], { cwd }).stdout.replace(/"durationMs": \d+/, "");
    expect(once()).toBe(once());
  });

  test("--quiet says on standard error that something was not read", () => {
    const files = { "job.yml": CLEAN_JOB, "jobscrub.config.yaml": "limits: { maxFields: 1 }\n" };
    const { status, stdout, stderr } = jobscrub(["scan", "--quiet"], { cwd: folderOf(files) });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(stderr).toBe("jobscrub: 1 place not read completely; the report without --quiet says where and why\n");
  });

  test("standard input is read as the file it is named after", () => {
    const { status, stdout } = jobscrub(["scan", "--stdin", "--stdin-filename", "x/.env", "--quiet"], {
      input: fillSamples("HF_TOKEN=@@hf_token@@\n"),
      cwd: folderOf({}),
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^x\/\.env:1:10 error huggingface-token /);
  });
});

describe("rules, explain, init, baseline", () => {
  test("rules lists every rule, also as JSON", () => {
    const { status, stdout } = jobscrub(["rules"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^huggingface-token +error +/m);
    const rules = JSON.parse(jobscrub(["rules", "--format", "json"]).stdout) as { id: string }[];
    expect(rules.length).toBeGreaterThan(50);
  });

  test("explain tells why and shows examples without whole credentials", () => {
    const { status, stdout } = jobscrub(["explain", "huggingface-token"]);
    expect(status).toBe(0);
    expect(stdout).toContain("https://");
    expect(stdout).toContain("Leaves alone:");
    expect(stdout).not.toMatch(/hf_(?!x{9})[A-Za-z]{34}/);
  });

  test("init writes a configuration that loads, and does not overwrite one", () => {
    const cwd = folderOf({ "job.yml": CLEAN_JOB });
    expect(jobscrub(["init"], { cwd }).status).toBe(0);
    expect(existsSync(join(cwd, "jobscrub.config.yaml"))).toBe(true);
    expect(jobscrub(["scan"], { cwd }).status).toBe(0);
    const again = jobscrub(["init"], { cwd });
    expect(again.status).toBe(2);
    expect(again.stderr).toMatch(/already there/);
  });

  test("init writes no second configuration beside one of another name", () => {
    const cwd = folderOf({ "job.yml": CLEAN_JOB, ".jobscrub.json": "{}" });
    expect(jobscrub(["init"], { cwd })).toMatchObject({
      status: 2,
      stderr: "jobscrub: .jobscrub.json is already there\nTry: jobscrub init --help\n",
    });
    expect(jobscrub(["scan"], { cwd }).status).toBe(0);
  });

  test("baseline silences what is there and nothing new", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB });
    expect(jobscrub(["baseline"], { cwd }).status).toBe(0);
    const text = readFileSync(join(cwd, "jobscrub.baseline.json"), "utf8");
    expect(text).not.toContain(TOKEN);
    expect(jobscrub(["scan", "--baseline", "jobscrub.baseline.json"], { cwd }).status).toBe(0);
    writeFileSync(join(cwd, "new.yml"), fillSamples(LEAKING_JOB));
    expect(jobscrub(["scan", "--baseline", "jobscrub.baseline.json"], { cwd }).status).toBe(1);
  });

  test("baseline reads the configuration that a scan of the same paths reads, and writes where that scan looks", () => {
    const cwd = folderOf({ "jobs/job.yml": LEAKING_JOB, "jobs/jobscrub.config.yaml": "baseline: known.json\n" });
    const before = jobscrub(["scan", "jobs"], { cwd });
    expect(before.status).toBe(2);
    expect(before.stderr).toMatch(/^jobscrub: cannot read the baseline jobs\/known\.json; /);
    expect(jobscrub(["baseline", "jobs"], { cwd }).stdout).toBe("wrote 1 finding to jobs/known.json\n");
    expect(jobscrub(["scan", "jobs"], { cwd }).status).toBe(0);
  });

  test("--version and --help", () => {
    expect(jobscrub(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const { status, stdout } = jobscrub(["scan", "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("--fail-on");
  });
});

test("this repository passes its own scan", () => {
  const { status, stdout } = jobscrub(["scan", "--allow-empty", "--quiet"], { cwd: join(BIN, "..", "..", "..") });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});
