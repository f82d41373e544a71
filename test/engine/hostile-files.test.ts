import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sample } from "../../src/detection/sample.ts";
import { Source } from "../../src/source/source.ts";
import { decode, readSource } from "../../src/engine/read.ts";
import { scan } from "../../src/library/scan.ts";
import { BIN, CLEAN_JOB, LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";
import { fillSamples } from "../../build/samples.ts";

const TOKEN = sample("hf_", 34, "alpha");
const LEAKING = fillSamples(LEAKING_JOB);

/** Scans a folder through the command line and gives problems and files with findings; nothing secret may be printed. */
function scanFolder(cwd: string, args: readonly string[] = []) {
  const { status, stdout, stderr } = jobscrub(["scan", "--format", "json", ...args], { cwd });
  expect(stdout + stderr).not.toContain(TOKEN);
  const report = JSON.parse(stdout) as { findings: { file: string }[]; problems: { file: string; message: string }[] };
  return {
    status,
    stderr,
    found: report.findings.map(({ file }) => file),
    problems: report.problems.map(({ file, message }) => `${file}: ${message}`),
  };
}

describe("files that are not read", () => {
  test("100 MB: in a folder the scan goes on, named it could not run", () => {
    const cwd = folderOf({ "big.yml": "", "job.yml": LEAKING_JOB });
    truncateSync(join(cwd, "big.yml"), 100_000_000);
    const problems = ["big.yml: 100 MB, larger than the limit of 10 MB (limits.maxFileSize); skipped"];
    expect(scanFolder(cwd)).toEqual({ status: 1, stderr: "", found: ["job.yml"], problems });
    rmSync(join(cwd, "job.yml"));
    expect(scanFolder(cwd)).toMatchObject({ status: 3, problems });
    expect(scanFolder(cwd, ["--allow-empty"])).toMatchObject({ status: 0, problems });
    expect(scanFolder(cwd, ["big.yml"])).toMatchObject({
      status: 2,
      problems,
      stderr: "jobscrub: 1 of the named files could not be read; see the problems in the report\n",
    });
  });

  test("binary data and NUL bytes", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB });
    writeFileSync(join(cwd, "image.yml"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    writeFileSync(join(cwd, "nul.json"), `{"command": "x\0${TOKEN}"}`);
    expect(scanFolder(cwd)).toMatchObject({
      status: 1,
      found: ["job.yml"],
      problems: ["image.yml: binary data; skipped", "nul.json: binary data; skipped"],
    });
  });

  test.skipIf(process.platform === "win32")("a pipe that is named is not read, whatever its name", () => {
    const cwd = folderOf({});
    execFileSync("mkfifo", [join(cwd, "63")]);
    expect(scanFolder(cwd, ["63"])).toMatchObject({ status: 2, problems: ["63: not a regular file; skipped"] });
  });

  test.skipIf(process.platform === "win32")("a pipe is not waited for", () => {
    const cwd = folderOf({ "a.yml": LEAKING_JOB });
    execFileSync("mkfifo", [join(cwd, "job.yml"), join(cwd, ".env")]);
    const problems = [".env: not a regular file; skipped", "job.yml: not a regular file; skipped"];
    const result = scanFolder(cwd);
    expect({ ...result, problems: result.problems.toSorted() }).toEqual({
      status: 1,
      stderr: "",
      found: ["a.yml"],
      problems,
    });
    expect(scanFolder(cwd, ["job.yml"])).toMatchObject({ status: 2, problems: [problems[1]] });
  });

  test.skipIf(process.platform === "win32")("a pipe in the place of an ignore file of a code folder", () => {
    const cwd = folderOf({
      "job.yml": CLEAN_JOB.replace("compute:", "code: src\ncompute:"),
      "src/.env": `T=${TOKEN}\n`,
    });
    execFileSync("mkfifo", [join(cwd, "src/.amlignore")]);
    expect(scanFolder(cwd)).toMatchObject({ status: 1, found: ["src/.env"], problems: [] });
  });

  test("a file and a folder without permission", ({ skip }) => {
    const cwd = folderOf({ "secret.yml": LEAKING_JOB, "job.yml": LEAKING_JOB, "closed/job.yml": LEAKING_JOB });
    // The superuser may read everything, so somebody else has to run the program.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "secret.yml"), 0);
    chmodSync(join(cwd, "closed"), 0);
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [BIN, "scan", "--format", "json", ...args], { cwd, encoding: "utf8", ...user });
    const { status, stdout } = run();
    const named = run("closed");
    chmodSync(join(cwd, "closed"), 0o700);
    if (stdout === "" || process.platform === "win32") {
      console.log("skipped: there is no user here who may run the program and may not read every file");
      skip();
    }
    expect(status).toBe(1);
    expect(JSON.parse(stdout).problems).toEqual([
      { file: "closed", message: "cannot be read (EACCES); skipped" },
      { file: "secret.yml", message: "cannot be read (EACCES); skipped" },
    ]);
    expect(named.status).toBe(2);
    expect(named.stderr).toMatch(/^jobscrub: cannot read the folder .*closed \(EACCES\)\n/);
  });

  test("a file that vanishes between listing and reading", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `job${String(index).padStart(2, "0")}.yml`);
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, LEAKING_JOB])));
    const report = await scan({ cwd, onProgress: () => rmSync(join(cwd, "job39.yml")) });
    expect(report.findings).toHaveLength(39);
    expect(report.problems).toEqual([{ file: "job39.yml", message: "cannot be read (ENOENT); skipped" }]);
  });

  test("a folder that vanishes between listing and reading", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index < 35 ? "a" : "b"}/job${index}.yml`);
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, LEAKING_JOB])));
    const report = await scan({ cwd, onProgress: () => rmSync(join(cwd, "b"), { recursive: true }) });
    expect(report.findings).toHaveLength(35);
    expect(report.problems).toHaveLength(5);
  });
});

describe.skipIf(process.platform === "win32")("links", () => {
  test("a loop of folders, a folder outside, a file outside, nowhere", () => {
    const outside = folderOf({ "job.yml": LEAKING_JOB, "sub/job.yml": LEAKING_JOB });
    const cwd = folderOf({ "real/job.yml": LEAKING_JOB });
    symlinkSync("..", join(cwd, "real/loop"));
    symlinkSync(outside, join(cwd, "outside"));
    symlinkSync(join(outside, "job.yml"), join(cwd, "away.yml"));
    symlinkSync("nowhere.yml", join(cwd, "dangling.yml"));
    symlinkSync("self.yml", join(cwd, "self.yml"));
    symlinkSync("real/job.yml", join(cwd, "inside.yml"));
    symlinkSync("real", join(cwd, "folder.yml"));
    const { status, found, problems } = scanFolder(cwd);
    expect({ status, found }).toEqual({ status: 1, found: ["inside.yml", "real/job.yml"] });
    expect(problems.toSorted()).toEqual([
      "away.yml: a link that leads out of the folder; skipped",
      "dangling.yml: a link that leads nowhere (ENOENT); skipped",
      "self.yml: a link that leads nowhere (ELOOP); skipped",
    ]);
  });

  test("a link that is named is followed, and a folder that is a link is scanned", () => {
    const outside = folderOf({ "job.yml": LEAKING_JOB, "sub/job.yml": LEAKING_JOB });
    const cwd = folderOf({});
    symlinkSync(join(outside, "job.yml"), join(cwd, "away.yml"));
    symlinkSync(outside, join(cwd, "folder"));
    expect(scanFolder(cwd, ["away.yml", "folder"])).toMatchObject({
      status: 1,
      found: ["away.yml", "folder/job.yml", "folder/sub/job.yml"],
      problems: [],
    });
  });
});

describe("names", () => {
  const NAMES = [
    "new\nline.yml",
    "esc\u001b[2J.yml",
    "quote\"'`$(x).yml",
    "tab\t.yml",
    "right\u202eto-left.yml",
    "-dash.yml",
    "ümläut 文.yml",
  ];

  test.skipIf(process.platform === "win32")("control characters, quotes, direction marks", () => {
    const cwd = folderOf(Object.fromEntries(NAMES.map((name) => [name, LEAKING_JOB])));
    expect(scanFolder(cwd).found.toSorted()).toEqual(NAMES.toSorted());
    for (const format of ["pretty", "github", "sarif", "junit", "markdown", "html"]) {
      const { status, stdout } = jobscrub(["scan", "--format", format], { cwd });
      expect(status).toBe(1);
      expect(stdout).not.toMatch(/[\u001b\u202e]|new\nline/);
    }
  });

  test.skipIf(process.platform !== "linux")("bytes that are not UTF-8", () => {
    const cwd = folderOf({ "job.yml": LEAKING_JOB });
    const folder = Buffer.from(`${cwd}/`);
    writeFileSync(Buffer.concat([folder, Buffer.from("b\xffd.yml", "latin1")]), LEAKING);
    mkdirSync(Buffer.concat([folder, Buffer.from("d\xffr", "latin1")]));
    expect(readdirSync(cwd)).toHaveLength(3);
    const { status, found, problems } = scanFolder(cwd);
    expect({ status, found }).toEqual({ status: 1, found: ["job.yml"] });
    expect(problems.toSorted()).toEqual([
      "b\u{fffd}d.yml: its name is not valid UTF-8; skipped",
      "d\u{fffd}r: cannot be read (ENOENT); skipped",
    ]);
  });
});

describe("encodings", () => {
  const encoded: readonly (readonly [string, Buffer])[] = [
    ["UTF-8 with a byte order mark", Buffer.from(`\u{feff}${LEAKING}`)],
    ["UTF-16, little end first", Buffer.from(`\u{feff}${LEAKING}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\u{feff}${LEAKING}`, "utf16le").swap16()],
    [
      "invalid UTF-8 in a comment",
      Buffer.concat([Buffer.from([0x23, 0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0x0a]), Buffer.from(LEAKING)]),
    ],
    ["carriage returns", Buffer.from(LEAKING.replaceAll("\n", "\r\n"))],
  ];

  test.each(encoded)("%s", async (_, bytes) => {
    const cwd = folderOf({});
    writeFileSync(join(cwd, "job.yml"), bytes);
    const { findings, problems } = await scan({ cwd });
    expect(problems).toEqual([]);
    expect(findings.map(({ path, start }) => [path, start.column])).toEqual([["environment_variables.HF_TOKEN", 13]]);
  });

  test("an odd number of bytes of UTF-16 does no harm", () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      const source = decode(Buffer.from([...mark, 0x61, 0, 0x62]), "x.yml");
      expect(source).toBeInstanceOf(Source);
    }
  });

  test("readSource never throws", () => {
    const cwd = folderOf({ "a.yml": "a" });
    expect(readSource(join(cwd, "a.yml"), "a.yml", 10)).toMatchObject({ text: "a" });
    expect(readSource(cwd, ".", 10)).toEqual({ file: ".", message: "not a regular file; skipped" });
    expect(readSource(join(cwd, "no.yml"), "no.yml", 10)).toEqual({
      file: "no.yml",
      message: "cannot be read (ENOENT); skipped",
    });
    expect(readSource(`${cwd}/a\0.yml`, "a.yml", 10)).toMatchObject({
      message: expect.stringContaining("cannot be read"),
    });
  });
});
