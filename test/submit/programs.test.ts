import { describe, expect, test } from "vitest";
import { JOB, TOKEN } from "./plan.ts";
import { folderWith, jobscrub } from "./support.ts";

const LEAKY = `${JOB}environment_variables: {HF_TOKEN: ${TOKEN}}\n`;
const FILES = {
  "job.yml": JOB,
  "leak.yml": LEAKY,
  "go.sh": 'az ml job create --file "$1"\n',
  Makefile: "JOB = job.yml\nsubmit:\n\t@az ml job create --file $(JOB)\n",
  "submit.py":
    "import subprocess, sys\nsource = 'job.yml'\nsys.exit(subprocess.call(['az', 'ml', 'job', 'create', '--file', source]))\n",
  "leaking.py": "source = 'leak.yml'\nraise SystemExit('it ran')\n",
  "body.json": JSON.stringify({ properties: { environmentVariables: { HF_TOKEN: TOKEN } } }),
};
const JOBS = "/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/jobs/j";

describe("runs, with the exit code of the command", () => {
  test.each([
    [["bash", "go.sh", "job.yml"], 7],
    [["sh", "-c", "az ml job create --file job.yml"], 7],
    [["env", "A=b", "az", "ml", "job", "create", "--file", "job.yml"], 7],
    [["python3", "submit.py"], 7],
    [["az", "rest", "--method", "get", "--url", JOBS], 7],
    [["az", "ml", "job", "stream", "--name", "j"], 7],
    [["az", "deployment", "group", "create", "-g", "rg", "-f", "missing.bicep"], 7],
  ])("%j", async (argv, exit) => {
    const { code, call } = await jobscrub(["submit", "--", ...argv], { cwd: folderWith(FILES), exit });
    expect([code, call === undefined]).toEqual([exit, false]);
  });

  test("make, which has its own", async () => {
    const { code, call } = await jobscrub(["submit", "--", "make", "submit"], { cwd: folderWith(FILES), exit: 7 });
    expect([code, call?.argv]).toEqual([2, ["ml", "job", "create", "--file", "job.yml"]]);
  });
});

describe("does not run", () => {
  test.each([
    [["bash", "go.sh", "leak.yml"]],
    [["sh", "-c", "az ml job create --file leak.yml"]],
    [["make", "submit", "JOB=leak.yml"]],
    [["python3", "leaking.py"]],
    [["az", "rest", "--method", "put", "--url", JOBS, "--body", "@body.json"]],
    [["uv", "run", "leaking.py"]],
  ])("%j", async (argv) => {
    const { code, call, stdout, stderr } = await jobscrub(["submit", "--", ...argv], { cwd: folderWith(FILES) });
    expect([code, call, stdout]).toEqual([1, undefined, ""]);
    expect(stderr).toMatch(/not submitted: 1 error\./);
    expect(stderr).not.toContain(TOKEN);
  });
});

test("standard input goes to the command of a script", async () => {
  const { call } = await jobscrub(["submit", "--", "bash", "go.sh", "job.yml"], {
    cwd: folderWith(FILES),
    input: "yes\n",
  });
  expect(call?.stdin).toBe("yes\n");
});
