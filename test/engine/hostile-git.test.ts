import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { git as runGit } from "../../src/engine/git.ts";
import { scan } from "../../src/library/scan.ts";
import { LEAKING_JOB, folderOf, jobscrub } from "../support/cli.ts";
import { commitAll, git, repositoryOf } from "../support/repository.ts";

const TAKEN = "git cannot list this work tree; all files of the folder were taken instead";

function scanIn(cwd: string, env: Record<string, string> = {}, args: readonly string[] = []) {
  const { status, stdout, stderr } = jobscrub(["scan", "--format", "json", ...args], { cwd, env });
  const report = JSON.parse(stdout) as { findings: { file: string }[]; problems: object[] };
  return { status, stderr, found: report.findings.map(({ file }) => file), problems: report.problems };
}

describe("git refuses, and all files are taken", () => {
  const result = {
    status: 1,
    stderr: "",
    found: ["ignored.yml", "job.yml"],
    problems: [{ file: ".", message: TAKEN }],
  };
  const repository = () => {
    const cwd = repositoryOf({ ".gitignore": "ignored.yml\n", "job.yml": LEAKING_JOB, "ignored.yml": LEAKING_JOB });
    commitAll(cwd);
    return cwd;
  };
  // In the report of the command line lines and columns are always there or always absent; only the message matters here.
  const shown = (cwd: string, env?: Record<string, string>) => {
    const { problems, ...rest } = scanIn(cwd, env);
    return {
      ...rest,
      problems: problems.map((problem) => ({
        file: (problem as { file: string }).file,
        message: (problem as { message: string }).message,
      })),
    };
  };

  test("a repository of somebody else", () => {
    expect(shown(repository(), { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" })).toEqual(result);
  });

  test("a broken index", () => {
    const cwd = repository();
    writeFileSync(join(cwd, ".git/index"), "no index");
    expect(shown(cwd)).toEqual(result);
  });

  test("no git on the PATH", () => {
    expect(shown(repository(), { PATH: folderOf({}) })).toEqual(result);
  });

  test("a .git file that leads nowhere", () => {
    const cwd = folderOf({ ".git": "gitdir: /nowhere\n", "job.yml": LEAKING_JOB, "ignored.yml": LEAKING_JOB });
    expect(shown(cwd)).toEqual(result);
  });

  test("--staged cannot run then, and says so", () => {
    const cwd = repository();
    for (const env of [{ PATH: folderOf({}) }, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" }]) {
      const { status, stderr, stdout } = jobscrub(["scan", "--staged"], { cwd, env });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^jobscrub: git cannot say what is staged/);
    }
    const { status, stderr } = jobscrub(["scan", "--staged"], { cwd: folderOf({ "job.yml": LEAKING_JOB }) });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^jobscrub: --staged needs a git work tree/);
  });
});

describe("kinds of repositories", () => {
  test("without a commit", () => {
    const cwd = repositoryOf({ ".gitignore": "ignored.yml\n", "job.yml": LEAKING_JOB, "ignored.yml": LEAKING_JOB });
    expect(scanIn(cwd)).toMatchObject({ status: 1, found: ["job.yml"], problems: [] });
    git(cwd, ["add", "job.yml"]);
    expect(scanIn(cwd, {}, ["--staged"])).toMatchObject({ status: 1, found: ["job.yml"] });
  });

  test("a worktree, whose .git is a file", () => {
    const main = repositoryOf({ ".gitignore": "ignored.yml\n", "job.yml": LEAKING_JOB });
    commitAll(main);
    const cwd = join(folderOf({}), "tree");
    git(main, ["worktree", "add", "--quiet", cwd]);
    writeFileSync(join(cwd, "ignored.yml"), "a: 1\n");
    writeFileSync(join(cwd, "new.yml"), "command: x\n");
    expect(scanIn(cwd)).toMatchObject({ status: 1, found: ["job.yml"], problems: [] });
    git(cwd, ["add", "--all"]);
    expect(scanIn(cwd, {}, ["--staged"])).toMatchObject({ status: 0, problems: [] });
  });

  test("submodules and repositories inside", () => {
    const library = repositoryOf({ ".gitignore": "ignored.yml\n", "job.yml": LEAKING_JOB });
    commitAll(library);
    const cwd = repositoryOf({
      "job.yml": LEAKING_JOB,
      "inner/job.yml": LEAKING_JOB,
      "inner/.gitignore": "i.yml\n",
      "inner/i.yml": LEAKING_JOB,
    });
    git(cwd, ["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library, "lib"]);
    writeFileSync(join(cwd, "lib/ignored.yml"), LEAKING_JOB);
    git(join(cwd, "inner"), ["init", "--quiet"]);
    expect(scanIn(cwd)).toMatchObject({ found: ["inner/job.yml", "job.yml", "lib/job.yml"], problems: [] });
    // A submodule that is not checked out is an empty folder.
    rmSync(join(cwd, "lib"), { recursive: true });
    mkdirSync(join(cwd, "lib"));
    expect(scanIn(cwd)).toMatchObject({ found: ["inner/job.yml", "job.yml"], problems: [] });
  });
});

describe("git cannot be turned against the one who scans", () => {
  test.skipIf(process.platform === "win32")("nothing that the repository's configuration names is run", () => {
    const cwd = repositoryOf({ "job.yml": LEAKING_JOB, ".gitattributes": "*.yml diff=evil filter=evil\n" });
    commitAll(cwd);
    const trap = join(cwd, "trap.sh");
    writeFileSync(trap, `#!/bin/sh\ntouch "${join(cwd, "caught")}"\n`);
    chmodSync(trap, 0o755);
    for (const name of [
      "core.fsmonitor",
      "core.pager",
      "core.sshCommand",
      "gpg.program",
      "diff.external",
      "diff.evil.textconv",
      "diff.evil.command",
    ]) {
      git(cwd, ["config", name, trap]);
    }
    git(cwd, ["config", "log.showSignature", "true"]);
    expect(scanIn(cwd)).toMatchObject({ status: 1, found: ["job.yml"] });
    expect(scanIn(cwd, {}, ["--staged"])).toMatchObject({ status: 0 });
    expect(existsSync(join(cwd, "caught"))).toBe(false);
  });

  test("what git sets for its hooks does not lead to another repository", () => {
    const other = repositoryOf({ "other.yml": LEAKING_JOB });
    commitAll(other);
    const cwd = repositoryOf({ "job.yml": LEAKING_JOB, "sub/job.yml": LEAKING_JOB });
    commitAll(cwd);
    const env = {
      GIT_DIR: join(other, ".git"),
      GIT_WORK_TREE: other,
      GIT_INDEX_FILE: join(other, ".git/index"),
      GIT_PREFIX: "x/",
    };
    expect(scanIn(cwd, env)).toMatchObject({ found: ["job.yml", "sub/job.yml"], problems: [] });
    expect(scanIn(join(cwd, "sub"), env)).toMatchObject({ found: ["job.yml"], problems: [] });
  });
});

test("git runs with an argument array and rejects when git does", async () => {
  const cwd = repositoryOf({ "a.yml": "a: 1\n" });
  await expect(runGit(cwd, ["rev-parse", "--is-inside-work-tree"])).resolves.toBe("true\n");
  await expect(runGit(cwd, ["log"])).rejects.toThrow();
  await expect(runGit(join(cwd, "no"), ["status"])).rejects.toThrow();
  expect((await scan({ cwd })).problems).toEqual([]);
});
