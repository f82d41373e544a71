import { mkdirSync, symlinkSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { listSnapshot } from "../../src/engine/snapshot.ts";
import { scan } from "../../src/library/scan.ts";
import { CLEAN_JOB, folderOf } from "../support/cli.ts";
import { repositoryOf } from "../support/repository.ts";

const FILES = ["a.py", "secrets/.env", "secrets/deep/.env", "data/x.csv", "Data/y.csv"];
const listed = (folder: string): string[] =>
  listSnapshot(folder).files.map((path) => relative(folder, path).replaceAll("\\", "/"));

describe("which files an ignore file leaves out, as azure-ai-ml 1.34 says", () => {
  test.each<[text: string, uploaded: string[]]>([
    // Unlike git, which does not look into a folder that it ignores.
    ["secrets/\n!secrets/.env\n", ["Data/y.csv", "a.py", "data/x.csv", "secrets/.env"]],
    ["*\n!.env\n", ["secrets/.env", "secrets/deep/.env"]],
    ["*\n!*.py\n!.env\nsecrets/deep\n", ["a.py", "secrets/.env"]],
    ["!.env\n.env\n", ["Data/y.csv", "a.py", "data/x.csv"]],
    // Unlike git, for which blanks before a pattern belong to it.
    ["  .env  \r\n\tdata/\t\r\n  # a.py\r\n", ["Data/y.csv", "a.py"]],
    ["\uFEFF.env\n", ["Data/y.csv", "a.py", "data/x.csv"]],
    ["/.env\n/data\n", ["Data/y.csv", "a.py", "secrets/.env", "secrets/deep/.env"]],
    ["secrets/*\n!secrets/deep/\n", ["Data/y.csv", "a.py", "data/x.csv", "secrets/deep/.env"]],
    ["secrets/**/.env\n", ["Data/y.csv", "a.py", "data/x.csv"]],
    ["**/\n", ["a.py"]],
    ["/\n\n#.env\n", ["Data/y.csv", "a.py", "data/x.csv", "secrets/.env", "secrets/deep/.env"]],
  ])("%j", (text, uploaded) => {
    const cwd = folderOf({ ...Object.fromEntries(FILES.map((file) => [file, "x"])), ".amlignore": text });
    expect(listed(cwd).filter((file) => file !== ".amlignore")).toEqual(uploaded);
  });

  test("one in a folder below does not count", () => {
    expect(listed(folderOf({ "sub/.gitignore": "*\n", "sub/.env": "x" }))).toEqual(["sub/.env", "sub/.gitignore"]);
  });

  test("kept copies of notebooks are uploaded, too", () => {
    expect(listed(folderOf({ ".ipynb_checkpoints/a-checkpoint.ipynb": "{}" }))).toHaveLength(1);
  });
});

describe("links to folders", () => {
  test("are followed, named by where they lead, each folder once", () => {
    const cwd = folderOf({ "src/a.py": "", "shared/.env": "x", "shared/keys/id_rsa": "x", "shared/b.py": "" });
    symlinkSync("../shared", join(cwd, "src/shared"));
    symlinkSync("../shared", join(cwd, "src/again"));
    symlinkSync("..", join(cwd, "src/up"));
    symlinkSync(".", join(cwd, "shared/circle"));
    symlinkSync("itself", join(cwd, "src/itself"));
    const { files, links } = listSnapshot(join(cwd, "src"));
    expect(files.map((path) => relative(cwd, path))).toEqual([
      "shared/.env",
      "shared/b.py",
      "shared/keys/id_rsa",
      "src/a.py",
    ]);
    expect(links).toEqual(new Set(files.slice(0, 3)));
  });

  test("are left out by what they are called where they lead", () => {
    const cwd = folderOf({ "src/.amlignore": "linked\nkeys/\n", "shared/.env": "x", "shared/keys/id_rsa": "x" });
    symlinkSync("../shared", join(cwd, "src/linked"));
    expect(listed(join(cwd, "src"))).toEqual(["../shared/.env", ".amlignore"]);
  });

  test("a scan tells what is uploaded through one, and follows none out of the repository", async () => {
    const job = CLEAN_JOB.replace("compute:", "code: src\ncompute:");
    const cwd = repositoryOf({ "job.yml": job, "src/a.py": "", "shared/notes.txt": "@@hf_token@@\n" });
    const outside = folderOf({ "notes.txt": "@@hf_token@@\n" });
    symlinkSync("../shared", join(cwd, "src/shared"));
    mkdirSync(join(cwd, "src/sub"));
    symlinkSync(outside, join(cwd, "src/sub/outside"));
    const { findings, problems } = await scan({ cwd });
    expect(findings.map(({ file, related }) => [file, related[0]?.message])).toEqual([
      ["shared/notes.txt", "uploaded with job.yml because of code: src"],
    ]);
    expect(problems.map(({ message }) => message)).toEqual([
      "uploads a link that leads out of the repository; what it leads to was not looked at",
    ]);
  });
});
