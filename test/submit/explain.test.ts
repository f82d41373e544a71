import { expect, test } from "vitest";
import { JOB, TOKEN } from "./plan.ts";
import { folderWith, jobscrub } from "./support.ts";

const PIPELINE = `$schema: https://azuremlschemas.azureedge.net/latest/pipelineJob.schema.json
jobs:
  train:
    component: ./component.yml
`;
const COMPONENT = `$schema: https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json
name: c
command: python train.py
code: src
environment: azureml:e:1
`;

test("shows what would be sent and from where, and runs nothing", async () => {
  const cwd = folderWith(
    { "job.yml": PIPELINE, "component.yml": COMPONENT, "src/train.py": "print(1)\n", "src/data.txt": "1\n" },
    "falcon",
  );
  const argv = ["submit", "--explain", "--", "az", "ml", "job", "create", "-f", "job.yml", "--set", "tags.a=unseen-1"];
  const { code, call, stdout, stderr } = await jobscrub([...argv, "display_name=run 1"], { cwd });
  expect([code, call, stderr]).toEqual([0, undefined, ""]);
  expect(stdout.split("\n")).toEqual([
    "az ml job create would send:",
    "  Azure ML pipeline job  <- job.yml (--file)",
    "  tags.a = 8 characters, not shown  <- (command line)",
    "  display_name = run 1  <- (command line)",
    "  Azure ML command component  <- component.yml (submitted with job.yml because of jobs.train.component)",
    "  2 files  <- uploaded with component.yml because of code: src",
    "  experiment_name = falcon  <- (working directory) (added by the Azure CLI)",
    "found: 0 errors, 0 warnings, 0 info",
    "",
  ]);
});

test("of a leak, no value is shown, and the exit code is 1", async () => {
  const cwd = folderWith({ "job.yml": JOB });
  const words = ["--set", `display_name=${TOKEN}`, `environment_variables.HF_TOKEN=${TOKEN}`];
  const argv = ["submit", "--explain", "--", "az", "ml", "job", "create", "-f", "job.yml", ...words];
  const { code, call, stdout, stderr } = await jobscrub(argv, { cwd });
  expect([code, call]).toEqual([1, undefined]);
  expect(`${stdout}${stderr}`).not.toContain(TOKEN);
  expect(stdout).toContain("  display_name = 37 characters, not shown  <- (command line)\n");
  expect(stdout).toContain("found: 2 errors,");
});

test("of a script, what its commands would send", async () => {
  const cwd = folderWith({
    "job.yml": JOB,
    "go.sh": "NAME=x1\naz ml job create -f job.yml --set display_name=$NAME\n",
  });
  const { stdout } = await jobscrub(["submit", "--explain", "--", "bash", "go.sh"], { cwd });
  expect(stdout).toContain("  shell script  <- go.sh (read by the command because of go.sh)\n");
  expect(stdout).toContain("  Azure ML command job  <- job.yml (--file)\n");
  expect(stdout).toContain("  display_name = x1  <- go.sh\n");
});

test("of a command that is not known, that", async () => {
  const { code, stdout } = await jobscrub(["submit", "--explain", "--", "kubectl", "apply"], { cwd: folderWith({}) });
  expect([code, stdout]).toEqual([0, "kubectl: jobscrub does not know what it sends\n"]);
});

test.each([
  [{ CI: "true" }, "warning: --debug prints"],
  [{ TF_BUILD: "True" }, "warning: --debug prints"],
  [{ CI: "false" }, "jobscrub: --debug prints"],
] as const)("--debug with %j", async (env, said) => {
  const clear = { CI: "", TF_BUILD: "", GITHUB_ACTIONS: "" };
  const argv = ["submit", "--dry-run", "--", "az", "ml", "job", "create", "-f", "job.yml", "--debug"];
  const { stderr } = await jobscrub(argv, { cwd: folderWith({ "job.yml": JOB }), env: { ...clear, ...env } });
  expect(stderr).toContain(said);
});
