import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { planSubmission } from "../../src/submit/gate.ts";
import type { Submission } from "../../src/submit/gate.ts";
import { CREATE, JOB, TOKEN } from "./plan.ts";
import { folderWith } from "./support.ts";

describe("what the Azure CLI adds by itself", () => {
  const options = { config: { names: { deny: ["falcon"], allow: [], people: [], gitAuthors: false } } };
  const NAMELESS = JOB.replace("experiment_name: iris\n", "");

  async function inFolder(name: string, job: string, argv = CREATE): Promise<Submission> {
    return planSubmission(argv, { cwd: folderWith({ "job.yml": job }, name), ...options });
  }

  test("the working directory becomes the experiment", async () => {
    const { report } = await inFolder("alex Falcon.v2", NAMELESS);
    expect(report.findings.map(({ file, path, role }) => `${file} ${path} ${role}`)).toEqual([
      "(working directory) experiment_name name",
    ]);
    expect(report.findings[0]?.excerpt.lines).toEqual([expect.stringMatching(/^alex F?…\(6\)$/)]);
    expect(report.findings[0]?.related[0]).toMatchObject({
      file: "job.yml",
      message: expect.stringContaining("the name of the working directory"),
    });
  });

  test.each([
    [JOB, CREATE],
    [NAMELESS, [...CREATE, "--set", "experiment_name=iris"]],
    [NAMELESS, ["az", "ml", "component", "create", "--file", "job.yml"]],
  ])("not when it is named, and not for anything but a job: %#", async (job, argv) => {
    expect((await inFolder("falcon", job, argv)).report.findings).toEqual([]);
  });

  test("branch and remote of git become properties", async () => {
    const cwd = repository("https://github.com/contoso/falcon.git", "feature/falcon");
    const { report } = await planSubmission(CREATE, { cwd, ...options });
    expect(report.findings.map(({ file, path, role }) => `${file} ${path} ${role}`)).toEqual([
      '(git branch) properties["mlflow.source.git.branch"] tag',
      '(git remote) properties["mlflow.source.git.repoURL"] tag',
    ]);
    expect(report.findings[0]?.related[0]?.message).toBe(
      "the Azure CLI adds this to the properties of the job by itself",
    );
  });

  test("a person's name in the branch or in the working directory", async () => {
    const people = { config: { names: { deny: [], allow: [], people: ["adoe"], gitAuthors: false } } };
    const branch = await planSubmission(CREATE, {
      cwd: repository("https://github.com/contoso/x.git", "users/adoe/fix"),
      ...people,
    });
    expect(branch.report.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(["(git branch) user-name"]);
    const folder = await planSubmission(CREATE, { cwd: folderWith({ "job.yml": NAMELESS }, "adoe"), ...people });
    expect(folder.report.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "(working directory) user-name",
    ]);
  });

  test("a credential in the remote is a warning, since a current Azure CLI holds it back", async () => {
    const { report } = await planSubmission(CREATE, {
      cwd: repository(`https://user:${TOKEN}@github.com/contoso/model.git`, "falcon"),
      ...options,
    });
    expect(report.findings.map(({ file, severity }) => `${file} ${severity}`)).toEqual(["(git remote) warning"]);
    expect(report.findings[0]?.related[0]?.message).toMatch(/leaves this out .* 1\.27/);
    expect(JSON.stringify(report)).not.toContain(TOKEN);
  });

  test("variables of the environment stand in for git", async () => {
    const { report } = await planSubmission(CREATE, {
      cwd: folderWith({ "job.yml": JOB }),
      env: { AZUREML_GIT_BRANCH: "falcon" },
      ...options,
    });
    expect(report.findings.map(({ file }) => file)).toEqual(["(git branch)"]);
  });

  test("a variable that is set to nothing does not", async () => {
    const { report } = await planSubmission(CREATE, {
      cwd: repository("https://github.com/contoso/model.git", "falcon"),
      env: { AZUREML_GIT_BRANCH: "", AZUREML_GIT_REPOSITORY_URI: "" },
      ...options,
    });
    expect(report.findings.map(({ file }) => file)).toEqual(["(git branch)"]);
  });

  function repository(remote: string, branch: string): string {
    const cwd = folderWith({ "job.yml": JOB });
    for (const args of [
      ["init", "-q", "-b", branch],
      ["remote", "add", "origin", remote],
    ])
      execFileSync("git", args, { cwd });
    return cwd;
  }
});
