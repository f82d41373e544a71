import { describe, expect, test } from "vitest";
import { CREATE, JOB, RULE, TOKEN, places, plan } from "./plan.ts";

describe("the command line", () => {
  test.each([
    ["--set", `environment_variables.HF_TOKEN=${TOKEN}`],
    [`--set=environment_variables.HF_TOKEN=${TOKEN}`],
    ["--set", "a=b", `environment_variables.HF_TOKEN=${TOKEN}`],
  ])("a leak in %j", async (...words) => {
    const { report } = await plan({ "job.yml": JOB }, [...CREATE, ...words]);
    const [finding] = report.findings;
    expect(finding).toMatchObject({
      file: "(command line)",
      path: "environment_variables.HF_TOKEN",
      role: "env",
      rule: RULE,
    });
    expect(finding?.message).toMatch(/environment variable HF_TOKEN of an Azure ML command job/);
    expect(finding?.remedies.flatMap(({ edits }) => edits)).toEqual([]);
    expect(report.findings).toHaveLength(1);
    expect(report.summary.files).toBe(1);
  });

  test("the place is that of the value in the quoted word", async () => {
    const argv = [...CREATE, "--set", `tags.note=it's ${TOKEN}`];
    const { report } = await plan({ "job.yml": JOB }, argv);
    const line = `${CREATE.join(" ")} --set 'tags.note=it'\\''s `;
    expect(report.findings[0]?.start).toEqual({ line: 1, column: line.length + 1 });
  });

  test("no other word of the command line is shown", async () => {
    const { report } = await plan({ "job.yml": JOB }, [
      ...CREATE,
      "--set",
      "environment_variables.A=unseen-1",
      `tags.t=x ${TOKEN} y`,
      "environment_variables.B=unseen-2",
    ]);
    const { excerpt } = report.findings[0] ?? {};
    expect(excerpt?.lines).toEqual([expect.stringMatching(/^… hf_\w?…\(37\) …$/)]);
    expect(excerpt?.lines[0]?.slice((excerpt?.mark.column ?? 0) - 1)).toMatch(/^hf_/);
    expect(JSON.stringify(report)).not.toContain("unseen");
  });

  test("a value gets the role of its place in a pipeline", async () => {
    const job =
      "$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json\nexperiment_name: a\njobs: {train: {component: azureml:c:1}}\n";
    const { report } = await plan({ "job.yml": job }, [
      ...CREATE,
      "--set",
      "jobs.train.environment_variables.DB_PASSWORD=hunter-2x",
    ]);
    expect(report.findings[0]).toMatchObject({
      role: "env",
      path: "jobs.train.environment_variables.DB_PASSWORD",
      rule: "literal-secret",
    });
  });

  test("names of options are looked at as names", async () => {
    const options = { config: { names: { deny: ["falcon"], allow: [], people: [], gitAuthors: false } } };
    const { report } = await plan(
      { "job.yml": JOB },
      [...CREATE, "--name", "falcon-1", "--set", "display_name=falcon"],
      options,
    );
    expect(report.findings.map(({ role, path }) => `${role} ${path}`)).toEqual(["name name", "name display_name"]);
  });

  test("a value from an @file", async () => {
    expect(
      places(
        await plan({ "job.yml": JOB, "token.txt": `${TOKEN}\n` }, [
          ...CREATE,
          "--set",
          "environment_variables.HF_TOKEN=@token.txt",
        ]),
      ),
    ).toEqual([`token.txt environment_variables.HF_TOKEN ${RULE}`]);
  });

  test("an option that sets nothing is looked at too", async () => {
    expect(places(await plan({ "job.yml": JOB }, [...CREATE, "--later", TOKEN]))).toEqual([`(command line)  ${RULE}`]);
  });

  test("what stands before az is not submitted", async () => {
    expect(places(await plan({ "job.yml": JOB }, ["env", `HF_TOKEN=${TOKEN}`, ...CREATE]))).toEqual([]);
  });

  test("without a file the options are the definition", async () => {
    const { report, understood, notes } = await plan({}, [
      "az",
      "ml",
      "compute",
      "create",
      "-n",
      "c",
      "--type",
      "amlcompute",
      "--admin-password",
      "Xk29fpQ-4n",
    ]);
    expect([understood, notes]).toEqual([
      true,
      ["the command names no --file: only what stands on the command line was looked at"],
    ]);
    expect(report.summary).toMatchObject({ definitions: 1, files: 0 });
    expect(report.findings.map(({ role, path }) => `${role} ${path}`)).toContain(
      "credential ssh_settings.admin_password",
    );
    expect(report.findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/; it stays in the history of the shell and in logs of CI$/),
    ]);
  });

  test("credentials of a connection have to be given with the command", async () => {
    const connection =
      "$schema: http://azureml/sdk-2-0/Connection.json\ntype: git\nname: c\ntarget: https://github.com\n";
    const create = ["az", "ml", "connection", "create", "-f", "c.yml", "--set", "credentials.type=pat"];
    const { report, notes } = await plan({ "c.yml": connection }, [...create, `credentials.pat=${TOKEN}`]);
    expect([report.findings, notes]).toEqual([
      [],
      ["credentials on the command line go into the vault of the service; they were let pass"],
    ]);
    expect(
      places(await plan({ "c.yml": `${connection}credentials:\n  type: pat\n  pat: ${TOKEN}\n` }, create)),
    ).toEqual([`c.yml credentials.pat ${RULE}`]);
  });

  test("--debug is warned of", async () => {
    expect((await plan({ "job.yml": JOB }, [...CREATE, "--debug"])).notes).toEqual([
      expect.stringContaining("--debug prints"),
    ]);
  });
});

describe("a command that is not understood", () => {
  test("its words are looked at", async () => {
    const { understood, report, notes } = await plan({}, [
      "tool",
      "submit",
      "--token",
      TOKEN,
      "--db-password",
      "hunter-2x",
    ]);
    expect(understood).toBe(false);
    expect(notes).toEqual([
      "this is no command that jobscrub knows: only the words of the command line were looked at, not what the command reads",
    ]);
    expect(report.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `(command line) ${RULE}`,
      "(command line) literal-secret",
    ]);
  });

  test("and what they load", async () => {
    expect(places(await plan({ "t.txt": TOKEN }, ["tool", "@t.txt"]))).toEqual([`t.txt  ${RULE}`]);
  });
});
