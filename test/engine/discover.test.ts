import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { discover, showPath } from "../../src/engine/discover.ts";
import type { DiscoveryOptions } from "../../src/engine/discover.ts";
import { isCandidate, isWithin } from "../../src/engine/list-folder.ts";
import { CLEAN_JOB, LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";
import { commitAll, repositoryOf } from "../support/repository.ts";

const FILES = {
  "job.yml": CLEAN_JOB,
  "train.R": "x <- 1\n",
  "jobs/a.yml": CLEAN_JOB,
  "jobs/b.YAML": CLEAN_JOB,
  "jobs/deep/c.json": "{}",
  "jobs/deep/.env": "A=1\n",
  "jobs/deep/Dockerfile": "FROM x\n",
  "docs/readme.md": "# hello\n",
  "node_modules/x/package.json": "{}",
} as const;
const ALL = ["job.yml", "jobs/a.yml", "jobs/b.YAML", "jobs/deep/.env", "jobs/deep/Dockerfile", "jobs/deep/c.json"];

async function found(
  cwd: string,
  inputs: readonly string[],
  options: Partial<DiscoveryOptions> = {},
): Promise<string[]> {
  const { files } = await discover(inputs, {
    cwd,
    base: cwd,
    include: ["**"],
    exclude: [],
    maxFiles: 1000,
    ...options,
  });
  return files.map(({ shown }) => shown);
}

describe("names", () => {
  test.each([
    "a.yml",
    "a.YAML",
    "a.json",
    "a.jsonc",
    ".env",
    ".env.prod",
    "prod.env",
    "x/Dockerfile",
    "Dockerfile.gpu",
    "a.dockerfile",
    "Containerfile",
    "a.py",
  ])("%s is read", (name) => expect(isCandidate(name)).toBe(true));
  test.each(["a.R", "a.yml.bak", "README.md", "env", "x.env/README", "yml", "a.txt", ".environment", "Dockerfilex"])(
    "%s is not",
    (name) => expect(isCandidate(name)).toBe(false),
  );
});

describe.each([
  ["in a git work tree", () => repositoryOf({ ...FILES, ".gitignore": "node_modules\n" })],
  ["outside git", () => folderOf(FILES)],
])("%s", (_, make) => {
  test("a folder", async () => expect(await found(make(), ["."])).toEqual(ALL));

  test.each([
    [["jobs"]],
    [["jobs/"]],
    [["./jobs"]],
    [["./jobs/", "jobs"]],
    [["jobs", "jobs/deep", "jobs/a.yml"]],
    [["docs/../jobs"]],
  ])("%j is the same folder once", async (inputs) => {
    expect(await found(make(), inputs)).toEqual(ALL.slice(1));
  });

  test("absolute paths are shown relative to the working directory", async () => {
    const folder = make();
    expect(await found(folder, [join(folder, "jobs"), join(folder, "job.yml")])).toEqual(ALL);
  });

  test("from a subfolder", async () => {
    const folder = make();
    expect(await found(join(folder, "jobs/deep"), ["."])).toEqual([".env", "Dockerfile", "c.json"]);
    expect(await found(join(folder, "jobs/deep"), [".."])).toEqual([
      "../a.yml",
      "../b.YAML",
      ".env",
      "Dockerfile",
      "c.json",
    ]);
  });

  test("globs, and globs that take away", async () => {
    const folder = make();
    expect(await found(folder, ["jobs/*.yml"])).toEqual(["jobs/a.yml"]);
    expect(await found(folder, ["**/*.{yml,json}"])).toEqual(["job.yml", "jobs/a.yml", "jobs/deep/c.json"]);
    expect(await found(folder, ["**/*.{yml,json}", "!jobs/deep/**"])).toEqual(["job.yml", "jobs/a.yml"]);
    expect(await found(folder, ["**/*.md", "job.yml"])).toEqual(["job.yml"]);
  });

  test("include and exclude hold for what is found, not for what is named", async () => {
    const folder = make();
    expect(await found(folder, ["."], { exclude: ["jobs/**"] })).toEqual(["job.yml"]);
    expect(await found(folder, ["."], { include: ["jobs/**"], exclude: ["**/deep/**"] })).toEqual([
      "jobs/a.yml",
      "jobs/b.YAML",
    ]);
    expect(await found(folder, ["jobs/a.yml", "jobs/*.YAML"], { exclude: ["jobs/**"] })).toEqual(["jobs/a.yml"]);
    expect(await found(join(folder, "jobs"), ["."], { base: folder, exclude: ["jobs/deep/**"] })).toEqual([
      "a.yml",
      "b.YAML",
    ]);
  });

  test("with excludes a folder beside their own is scanned as well", async () => {
    const folder = make();
    expect(await found(folder, ["jobs"], { base: join(folder, "docs"), exclude: ["x/**"] })).toEqual(ALL.slice(1));
  });

  test("maxFiles", async () => {
    const folder = make();
    const { files, problems } = await discover(["jobs", "."], {
      cwd: folder,
      base: folder,
      include: [],
      exclude: [],
      maxFiles: 2,
    });
    expect(files).toHaveLength(2);
    expect(problems).toEqual([
      { file: expect.any(String), message: "more than 2 files (limits.maxFiles); the rest was not scanned" },
    ]);
  });
});

describe("ignore files of git", () => {
  test("nested ones, negations, tracked files, deleted files", async () => {
    const folder = repositoryOf({
      ".gitignore": "*.json\nsecret/\n!keep.json\n",
      "a.json": "{}",
      "keep.json": "{}",
      "tracked.yml": "a: 1\n",
      "secret/job.yml": CLEAN_JOB,
      "sub/.gitignore": "local.yml\n/top.yml\n",
      "sub/local.yml": CLEAN_JOB,
      "sub/top.yml": CLEAN_JOB,
      "sub/in/top.yml": CLEAN_JOB,
      "sub/in/local.yml": CLEAN_JOB,
    });
    commitAll(folder);
    const expected = ["keep.json", "sub/in/top.yml", "tracked.yml"];
    expect(await found(folder, ["."])).toEqual(expected);
    expect(await found(join(folder, "sub"), ["."])).toEqual(["in/top.yml"]);
    // An ignored folder that is named is meant.
    expect(await found(folder, ["secret"])).toEqual(["secret/job.yml"]);
    expect(await found(join(folder, "secret"), ["."])).toEqual(["job.yml"]);
  });

  test("a folder without files is not taken for an ignored one", async () => {
    const folder = repositoryOf({ ".gitignore": "*\n", "ignored.yml": CLEAN_JOB });
    mkdirSync(join(folder, "empty"));
    expect(await found(folder, ["."])).toEqual([]);
  });
});

describe("on the command line", () => {
  test("a path that is missing, a glob without a match, a glob that only takes away", () => {
    const cwd = folderOf({ "job.yml": CLEAN_JOB });
    for (const [args, message] of [
      [["no.yml"], "no such file or folder: no.yml"],
      [["job.yml", "no/"], "no such file or folder: no/"],
      [["*.json"], "no file matches *.json"],
      [["!*.yml"], "!*.yml takes away from other paths; name them, too"],
    ] as const) {
      const { status, stdout, stderr } = jobscrub(["scan", ...args], { cwd });
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: "",
        stderr: `jobscrub: ${message}\nTry: jobscrub scan --help\n`,
      });
    }
  });

  test("files with the signs of globs in their names", () => {
    const cwd = folderOf({ "job[1].yml": LEAKING_JOB, "{a}.yml": LEAKING_JOB, "!x.yml": LEAKING_JOB });
    const { stdout } = jobscrub(["scan", "--format", "json", "job[1].yml", "{a}.yml", "!x.yml"], { cwd });
    expect(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file)).toEqual([
      "!x.yml",
      "job[1].yml",
      "{a}.yml",
    ]);
  });

  test("paths outside the working directory", () => {
    const folder = folderOf({ "a/job.yml": LEAKING_JOB, "b/x.txt": "" });
    const { stdout, status } = jobscrub(["scan", "../a"], { cwd: join(folder, "b") });
    expect(status).toBe(1);
    expect(stdout).toContain("../a/job.yml:6:13");
  });

  test("a folder without definitions", () => {
    const cwd = folderOf({ "values.yaml": "a: 1\n", "sub/package.json": "{}" });
    expect(jobscrub(["scan"], { cwd }).status).toBe(3);
    expect(jobscrub(["scan", "sub", "values.yaml"], { cwd }).status).toBe(3);
    expect(jobscrub(["scan", "--allow-empty"], { cwd }).status).toBe(0);
    expect(jobscrub(["scan", "values.yaml"], { cwd }).status).toBe(0);
  });
});

test("paths as they are shown", () => {
  expect(showPath("/a/b/c.yml", "/a")).toBe("b/c.yml");
  expect(showPath("/a", "/a")).toBe(".");
  expect(showPath("/x/y.yml", "/a/b")).toBe("../../x/y.yml");
  expect([isWithin("/a/b", "/a"), isWithin("/a", "/a"), isWithin("/ab", "/a"), isWithin("/a", "/")]).toEqual([
    true,
    true,
    false,
    true,
  ]);
});
