import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/config.ts";
import { scan } from "../../src/library/scan.ts";
import { LEAKING_JOB } from "../support/cli.ts";
import { commitAll, git, repositoryOf } from "../support/repository.ts";
import { fillSamples } from "../../build/samples.ts";

const JOB = LEAKING_JOB.replace("HF_TOKEN: @@hf_token@@", "EPOCHS: 3");
const config = { names: { ...DEFAULTS.names, deny: ["falcon"], people: ["adoe"], gitAuthors: false } };

function repository(branch: string, remote?: string, files: Record<string, string> = { "jobs/job.yml": JOB }): string {
  const cwd = repositoryOf(files);
  git(cwd, ["symbolic-ref", "HEAD", `refs/heads/${branch}`]);
  if (remote !== undefined) git(cwd, ["remote", "add", "origin", fillSamples(remote)]);
  return cwd;
}

const found = async (cwd: string): Promise<string[]> =>
  (await scan({ cwd, config })).findings.map(
    ({ file, start, rule, severity }) => `${file}:${start.line}:${start.column} ${severity} ${rule}`,
  );

describe("a repository with jobs", () => {
  test("its branch and its remote are recorded with each of them", async () => {
    const cwd = repository("users/adoe/fix", "https://github.com/contoso/falcon.git");
    expect(await found(cwd)).toEqual([
      ".git/HEAD:1:23 warning user-name",
      expect.stringMatching(/^\.git\/config:\d+:35 error denied-name$/),
    ]);
    const [first] = (await scan({ cwd, config })).findings;
    expect(first?.related[0]).toMatchObject({ file: "jobs/job.yml", message: expect.stringContaining("records") });
    expect(first?.remedies[0]?.steps.join("\n")).toContain("git branch -m");
  });

  test("a credential in the remote is a warning and shown nowhere, nor is that of another remote", async () => {
    const cwd = repository("main", "https://user:@@github_token@@@github.com/contoso/model.git");
    git(cwd, ["remote", "add", "other", fillSamples("https://user:@@hf_token@@@huggingface.co/contoso/model")]);
    const report = await scan({ cwd, config });
    expect(report.findings.map(({ file, severity }) => `${file} ${severity}`)).toEqual([".git/config warning"]);
    const told = JSON.stringify(report);
    for (const mark of ["@@github_token@@", "@@hf_token@@"]) expect(told).not.toContain(fillSamples(mark));
  });

  test("the remote of the branch counts, and that of a linked work tree", async () => {
    const cwd = repository("main", "https://github.com/contoso/model.git");
    git(cwd, ["remote", "add", "fork", "https://github.com/adoe/model.git"]);
    git(cwd, ["config", "branch.main.remote", "fork"]);
    expect(await found(cwd)).toEqual([expect.stringMatching(/^\.git\/config:\d+:\d+ warning user-name$/)]);
    commitAll(cwd);
    const linked = `${cwd}-linked`;
    git(cwd, ["worktree", "add", "--quiet", "-b", "falcon", linked]);
    expect((await found(linked)).some((each) => each.endsWith("HEAD:1:17 error denied-name"))).toBe(true);
    git(cwd, ["worktree", "remove", linked]);
  });

  test("it can be accepted in the configuration", async () => {
    const cwd = repository("users/adoe/fix");
    const ignore = [{ file: ".git/HEAD", reason: "public" }];
    expect((await scan({ cwd, config: { ...config, ignore } })).findings).toEqual([]);
  });
});

describe("nothing is said", () => {
  test("without a job", async () => {
    expect(
      await found(repository("falcon", "https://github.com/contoso/falcon", { "conda.yml": "name: x\n" })),
    ).toEqual([]);
  });

  test("of a detached head, of an ordinary branch and remote, and of broken files", async () => {
    expect(await found(repository("main", "git@github.com:contoso/model.git"))).toEqual([]);
    const cwd = repository("falcon");
    writeFileSync(join(cwd, ".git", "HEAD"), `${"0".repeat(40)}\n`);
    writeFileSync(join(cwd, ".git", "config"), '[remote "origin"\nurl\n[\n=');
    expect(await found(cwd)).toEqual([]);
  });
});
