import { describe, expect, test } from "vitest";
import { CREATE, JOB, KEY, OTHER, RULE, TOKEN, places, plan } from "./plan.ts";

describe("what a definition pulls in", () => {
  const COMPONENT =
    "$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json\nname: c\ntype: command\n";
  const PIPELINE =
    "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\nexperiment_name: a\njobs: {train: {type: command, component: ./train/component.yml}}\n";

  test("a component, its environment, its conda file, each relative to the file that names it", async () => {
    const submission = await plan({
      "job.yml": PIPELINE,
      "train/component.yml": `${COMPONENT}command: x --token ${TOKEN}\nenvironment: file:../env/env.yml\n`,
      "env/env.yml":
        "$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\nname: e\nimage: i\nconda_file: conda.yml\n",
      "env/conda.yml": `channels: [conda-forge]\ndependencies: [pip: ["--extra-index-url https://user:${OTHER}@pkgs.contoso.com/simple"]]\n`,
    });
    expect(submission.definitions).toEqual(["job.yml", "train/component.yml", "env/env.yml", "env/conda.yml"]);
    const files = submission.report.findings.map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(["train/component.yml", "env/conda.yml"]));
    const component = submission.report.findings.find(({ file }) => file === "train/component.yml");
    expect(component?.related).toEqual([
      {
        file: "job.yml",
        line: 3,
        column: 42,
        path: "jobs.train.component",
        message: "submitted with job.yml because of jobs.train.component",
      },
    ]);
  });

  test("definitions that lead back to each other", async () => {
    const { definitions } = await plan({
      "job.yml": PIPELINE.replace("train/component.yml", "a.yml"),
      "a.yml": `${COMPONENT}command: x\nenvironment: ./job.yml\n`,
    });
    expect(definitions).toEqual(["job.yml", "a.yml"]);
  });

  test("a job of a schedule", async () => {
    const schedule =
      "$schema: https://azuremlschemas.azureedge.net/latest/schedule.schema.json\nname: s\ntrigger: {type: cron, expression: '0 0 * * *'}\ncreate_job: ./job.yml\n";
    const files = { "s.yml": schedule, "job.yml": `${JOB}environment_variables: {HF_TOKEN: ${TOKEN}}` };
    expect(places(await plan(files, ["az", "ml", "schedule", "create", "-f", "s.yml"]))).toEqual([
      `job.yml environment_variables.HF_TOKEN ${RULE}`,
    ]);
  });

  test("a link that --set changes", async () => {
    const files = { "job.yml": `${JOB}code: src\n`, "src/a.py": `t = "${TOKEN}"`, "other/b.py": `t = "${OTHER}"` };
    const { report } = await plan(files, [...CREATE, "--set", "code=other"]);
    expect(report.findings.map(({ file }) => file)).toEqual(["other/b.py"]);
    expect(report.findings[0]?.related[0]).toMatchObject({
      file: "(command line)",
      message: "uploaded with (command line) because of code: other",
    });
  });

  test("files of the code folder", async () => {
    const { report } = await plan({
      "job.yml": `${JOB}code: src\n`,
      "src/train.py": `login("${TOKEN}")\n`,
      "src/.env": "DB_PASSWORD=hunter-2x\n",
      "src/other.yml": `${JOB}display_name: someone@contoso.com\nenvironment_variables: {A: "${KEY}"}\n`,
      "outside.py": `login("${TOKEN}")\n`,
    });
    expect(report.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      "src/.env literal-secret",
      "src/other.yml azure-storage-account-key",
      `src/train.py ${RULE}`,
    ]);
    for (const { related } of report.findings)
      expect(related).toEqual([
        { file: "job.yml", line: 5, column: 7, path: "code", message: "uploaded with job.yml because of code: src" },
      ]);
  });

  test("key files and logins of the code folder", async () => {
    const { report } = await plan({
      "job.yml": `${JOB}code: src\n`,
      "src/sp.pfx": new Uint8Array([0x30, 0x82, 4, 0, 2, 1, 3]),
      "src/.pgpass": "db:5432:*:etl:hunter-2x\n",
    });
    expect(report.findings.map(({ file, rule, related }) => `${file} ${rule} ${related.length}`)).toEqual([
      "src/.pgpass uploaded-credential-file 1",
      "src/sp.pfx uploaded-credential-file 1",
    ]);
    expect(report.problems).toEqual([]);
  });

  test.each([".amlignore", ".gitignore"])("%s of the code folder keeps a file out", async (ignore) => {
    const files = {
      "job.yml": `${JOB}code: src\n`,
      "src/.env": "DB_PASSWORD=hunter-2x\n",
      "src/train.py": "x",
      [`src/${ignore}`]: ".env\n",
    };
    expect(places(await plan(files))).toEqual([]);
  });

  test("the .gitignore of the repository keeps nothing out", async () => {
    expect(
      places(
        await plan({ "job.yml": `${JOB}code: src\n`, "src/.env": "DB_PASSWORD=hunter-2x\n", ".gitignore": ".env\n" }),
      ),
    ).toHaveLength(1);
  });

  test("a definition in its own code folder is uploaded, replaced values and comments too", async () => {
    const files = { "job.yml": `${JOB}code: .\nenvironment_variables: {HF_TOKEN: ${TOKEN}}\n# ${OTHER}\n` };
    const { report } = await plan(files, [...CREATE, "--set", "environment_variables.HF_TOKEN=none"]);
    expect(report.findings.map(({ start, related }) => [start.line, related[0]?.message])).toEqual([
      [6, "uploaded with job.yml because of code: ."],
      [7, "uploaded with job.yml because of code: ."],
    ]);
  });

  test("the build context and a Dockerfile of another name", async () => {
    const environment = "name: e\nversion: 1\nbuild: {path: docker, dockerfile_path: prod.txt}\n";
    const files = {
      "env.yml": environment,
      "docker/prod.txt": "FROM x\nENV DB_PASSWORD=hunter-2x\n",
      "docker/pip.conf": `index-url=https://u:${TOKEN}@x.contoso.com\n`,
    };
    const { report } = await plan(files, ["az", "ml", "environment", "create", "-f", "env.yml"]);
    expect(report.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `docker/pip.conf ${RULE}`,
      "docker/prod.txt literal-secret",
    ]);
  });

  test("a single file and a zip as additional includes", async () => {
    const component = `${COMPONENT}version: 1\ncommand: x\nadditional_includes: [../lib.py, ../tools.zip]\n`;
    const files = { "c/c.yml": component, "lib.py": `a = "${TOKEN}"`, "tools/t.py": `b = "${OTHER}"` };
    const { report } = await plan(files, ["az", "ml", "component", "create", "-f", "c/c.yml"]);
    expect(report.findings.map(({ file }) => file)).toEqual(["lib.py", "tools/t.py"]);
  });

  test("what is not there is a problem with a place", async () => {
    const { report } = await plan({ "job.yml": `${JOB}code: srcc\n` });
    expect(report.problems).toEqual([
      {
        file: "job.yml",
        line: 5,
        column: 7,
        message: "the code folder named here is not there; nothing of it was looked at",
      },
    ]);
  });

  test("files that are no text are counted in one line", async () => {
    const files = {
      "job.yml": `${JOB}code: src\n`,
      "src/a.bin": new Uint8Array([0]),
      "src/b.bin": new Uint8Array([0]),
      "src/c.txt": "x".repeat(5000),
    };
    const { report } = await plan(files, CREATE, {
      config: { limits: { maxFileSize: 1000, maxFiles: 10, maxDepth: 100, maxFields: 1000, maxProblems: 10 } },
    });
    expect(report.problems).toEqual([
      { file: "job.yml", line: 5, column: 7, message: "3 uploaded files were not looked at (2 binary, 1 large)" },
    ]);
  });
});
