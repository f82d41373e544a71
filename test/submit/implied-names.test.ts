import { expect, test } from "vitest";
import { DEFAULTS } from "../../src/config/config.ts";
import { hashWord } from "../../src/detection/names/hashed-word.ts";
import { planSubmission } from "../../src/submit/gate.ts";
import { CREATE, JOB } from "./plan.ts";
import { folderWith } from "./support.ts";

const NAMELESS = JOB.replace("experiment_name: iris\n", "");
const names = { ...DEFAULTS.names, gitAuthors: false };

async function found(folder: string, branch: string, config = names): Promise<string[]> {
  const cwd = folderWith({ "job.yml": NAMELESS }, folder);
  const { report } = await planSubmission(CREATE, {
    cwd,
    env: { AZUREML_GIT_BRANCH: branch },
    config: { names: config },
  });
  return report.findings.map(({ file, rule }) => `${file} ${rule}`);
}

test.each([
  ["maria-garcia", "users/priya.sharma/fix", ["(git branch) person-name", "(working directory) person-name"]],
  ["sync-nas2.lan.d", "from/10.20.30.41", ["(git branch) ip-address", "(working directory) internal-host"]],
  ["churn", "main", []],
])("a job that is submitted from the folder %s on the branch %s", async (folder, branch, expected) => {
  expect(await found(folder, branch)).toEqual(expected);
});

test("hashed words and customers", async () => {
  const config = { ...names, deny: [hashWord("Blue Heron")], customers: ["Fabrikam"] };
  expect(await found("blue_heron", "feature/fabrikam-churn", config)).toEqual([
    "(git branch) customer-name",
    "(working directory) denied-name",
  ]);
});
