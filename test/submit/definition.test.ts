import { describe, expect, test } from "vitest";
import { CREATE, JOB, OTHER, RULE, TOKEN, places, plan } from "./plan.ts";

describe("the definition", () => {
  test("a clean job", async () => {
    const { understood, definitions, report, notes } = await plan({ "job.yml": JOB });
    expect([understood, definitions, report.findings, report.problems, notes]).toEqual([true, ["job.yml"], [], [], []]);
    expect(report.summary).toMatchObject({ files: 1, definitions: 1 });
  });

  test("a leak in the file", async () => {
    expect(places(await plan({ "job.yml": `${JOB}environment_variables: {HF_TOKEN: ${TOKEN}}` }))).toEqual([
      `job.yml environment_variables.HF_TOKEN ${RULE}`,
    ]);
  });

  test("a leak that --set replaces is not submitted", async () => {
    const files = { "job.yml": `${JOB}environment_variables: {HF_TOKEN: ${TOKEN}, B: ${OTHER}}` };
    expect(places(await plan(files, [...CREATE, "--set", "environment_variables.HF_TOKEN=none"]))).toEqual([
      `job.yml environment_variables.B ${RULE}`,
    ]);
    expect(places(await plan(files, [...CREATE, "--set", "environment_variables=none"]))).toEqual([]);
  });

  test("a replaced value stays masked in the lines around another finding", async () => {
    const { report } = await plan(
      { "job.yml": `${JOB}environment_variables:\n  HF_TOKEN: ${TOKEN}\n  B: ${OTHER}\n` },
      [...CREATE, "--set", "environment_variables.HF_TOKEN=none"],
    );
    expect(report.findings[0]?.excerpt.lines.join("\n")).not.toContain(TOKEN);
    expect(report.findings).toHaveLength(1);
  });

  test("a replaced slot asks for nothing", async () => {
    const files = { "job.yml": `${JOB}environment_variables:\n  HF_TOKEN: ""\n` };
    expect(places(await plan(files))).toEqual(["job.yml environment_variables.HF_TOKEN secret-slot"]);
    expect(places(await plan(files, [...CREATE, "--set", "environment_variables.HF_TOKEN=none"]))).toEqual([]);
  });

  test("a comment is not submitted", async () => {
    expect(places(await plan({ "job.yml": `${JOB}# was ${TOKEN}\n` }))).toEqual([]);
  });

  test("a key is submitted", async () => {
    expect((await plan({ "job.yml": `${JOB}tags: {${TOKEN}: 1}` })).report.findings.map(({ rule }) => rule)).toEqual([
      RULE,
    ]);
  });

  test("a file without $schema is what the command says", async () => {
    expect(
      places(await plan({ "job.yml": `command: x\nenvironment_variables: {HF_TOKEN: ${TOKEN}}\nexperiment_name: a` })),
    ).toEqual([`job.yml environment_variables.HF_TOKEN ${RULE}`]);
  });

  test("a broken file is read as text", async () => {
    const { report } = await plan({ "job.yml": `a: "x\n# ${TOKEN}\nb: ]` });
    expect(report.findings.map(({ rule }) => rule)).toEqual([RULE]);
    expect(report.problems.length).toBeGreaterThan(0);
  });

  test("what is no definition is looked at as text, and said to be", async () => {
    const { report } = await plan({ "x.yml": `a: ${TOKEN}\n` }, [
      "az",
      "ml",
      "marketplace-subscription",
      "create",
      "-f",
      "x.yml",
    ]);
    expect(report.findings.map(({ rule }) => rule)).toEqual([RULE]);
    expect(report.problems).toEqual([
      { file: "x.yml", message: "not recognised as a definition; read as plain text only" },
    ]);
  });

  test("a missing file is an error, for nobody knows what would be submitted", async () => {
    await expect(plan({})).rejects.toThrow("job.yml: no such file; nothing was submitted");
    await expect(plan({ "job.yml": new Uint8Array([0, 1]) })).rejects.toThrow(
      "job.yml: binary data; nothing was submitted",
    );
  });

  test("a comment that silences a replaced value is not called superfluous", async () => {
    const files = {
      "job.yml": `${JOB}environment_variables:\n  HF_TOKEN: ${TOKEN} # jobscrub: ignore[${RULE}] a sample\n`,
    };
    const { report } = await plan(files, [...CREATE, "--set", "environment_variables.HF_TOKEN=none"]);
    expect([report.findings, report.problems]).toEqual([[], []]);
  });
});
