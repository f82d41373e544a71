import { symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listSnapshot } from "../../src/engine/snapshot.ts";
import { scan } from "../../src/library/scan.ts";
import { CLEAN_JOB, folderOf } from "../support/cli.ts";
import { commitAll, git, repositoryOf } from "../support/repository.ts";

const job = (code: string): string => CLEAN_JOB.replace("compute:", `code: ${code}\ncompute:`);
const ENV = "HF_TOKEN=@@hf_token@@\n";

const found = async (options: Parameters<typeof scan>[0]): Promise<string[]> => {
  const { findings, problems } = await scan(options);
  return [
    ...findings.map(({ file }) => file),
    ...problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
  ];
};

describe("the .env file of a job's code folder", () => {
  test("is scanned although git ignores it, others are not", async () => {
    const cwd = repositoryOf({ ".gitignore": ".env\n", "job.yml": job("src"), "src/sub/.env": ENV, "other/.env": ENV });
    commitAll(cwd);
    expect(await found({ cwd })).toEqual(["src/sub/.env"]);
  });

  test.each([
    [".amlignore", ".env\n", []],
    [".amlignore", "*.env\nsub\n", []],
    [".amlignore", "# nothing\n.ENV\n", ["src/.env"]],
    [".gitignore", "/.env\n", []],
    [".gitignore", "x.env\n", ["src/.env"]],
  ])("%s of the folder itself decides: %j", async (name, text, expected) => {
    const cwd = repositoryOf({
      ".gitignore": ".env\n",
      "job.yml": job("./src"),
      [`src/${name}`]: text,
      "src/.env": ENV,
    });
    expect(await found({ cwd })).toEqual(expected);
  });

  test(".amlignore wins over .gitignore", async () => {
    const cwd = repositoryOf({
      "job.yml": job("src"),
      "src/.amlignore": "x\n",
      "src/.gitignore": ".env\n",
      "src/.env": ENV,
    });
    git(cwd, ["add", "--all"]);
    expect(await found({ cwd })).toEqual(["src/.env"]);
  });

  test("the configuration can exclude it; include is about definitions", async () => {
    const cwd = repositoryOf({ ".gitignore": ".env\n", "jobs/job.yml": job("../src"), "src/.env": ENV });
    expect(await found({ cwd, config: { exclude: ["src/**"] } })).toEqual([]);
    expect(await found({ cwd, config: { include: ["jobs/**"] } })).toEqual(["src/.env"]);
    expect(await found({ cwd: join(cwd, "jobs"), paths: ["job.yml"] })).toEqual(["../src/.env"]);
  });

  test("a folder that is missing, a file, a URL, a template", async () => {
    const cwd = folderOf({
      "a.yml": job("no"),
      "b.yml": job("a.yml"),
      "c.yml": job("https://x.example/y"),
      "d.yml": job("${{x}}"),
    });
    expect(await found({ cwd })).toEqual([]);
  });

  test("a folder or a link outside the repository is not looked into", async () => {
    const outside = folderOf({ ".env": ENV });
    const cwd = repositoryOf({ "a.yml": job(outside), "b.yml": job(".."), "c.yml": job("src"), "src/x.py": "" });
    symlinkSync(join(outside, ".env"), join(cwd, "src/.env"));
    git(cwd, ["add", "."]);
    expect(await found({ cwd })).toEqual([
      "src/.env:undefined a link that leads out of the folder; skipped",
      "a.yml:4 a folder outside the repository; what it uploads was not looked at",
      "b.yml:4 a folder outside the repository; what it uploads was not looked at",
      "c.yml:4 uploads a link that leads out of the repository; what it leads to was not looked at",
    ]);
    unlinkSync(join(cwd, "src/.env"));
    expect(await found({ cwd, paths: ["c.yml"] })).toEqual([]);
    // Outside a repository nothing says where the project ends.
    expect(await found({ cwd: folderOf({ "a.yml": job(outside) }) })).toHaveLength(1);
  });
});

describe("listSnapshot", () => {
  const list = (files: Record<string, string>): string[] => {
    const folder = folderOf(files);
    return listSnapshot(folder).files.map((file) => file.slice(folder.length + 1).replaceAll("\\", "/"));
  };

  test("all files, without folders that nobody reads", () => {
    expect(
      list({
        "a.py": "",
        "b/c.py": "",
        ".git/config": "",
        "node_modules/x.js": "",
        "__pycache__/a.pyc": "",
        ".hidden/x": "",
      }),
    ).toEqual([".git/config", ".hidden/x", "a.py", "b/c.py"]);
  });

  test("patterns of the ignore file", () => {
    const text = "*.log\n/top.txt\ndata/\n!keep.log\nsub/**/x.py\n";
    const files = {
      ".amlignore": text,
      "a.log": "",
      "keep.log": "",
      "top.txt": "",
      "b/top.txt": "",
      "data/x": "",
      "b/data/y": "",
      "sub/q/x.py": "",
      "sub/y.py": "",
    };
    expect(list(files)).toEqual([".amlignore", "b/top.txt", "keep.log", "sub/y.py"]);
  });

  test("an ignore file with carriage returns; the name of the one that holds", () => {
    const folder = folderOf({ ".gitignore": "*.log\r\nx\r\n", "a.log": "", x: "", y: "" });
    expect(listSnapshot(folder)).toEqual({
      files: [join(folder, ".gitignore"), join(folder, "y")],
      links: new Set(),
      ignoreFile: ".gitignore",
      truncated: false,
    });
  });
});
