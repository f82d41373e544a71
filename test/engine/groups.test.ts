import { expect, test } from "vitest";
import { scan } from "../../src/library/scan.ts";
import { LEAKING_JOB, folderOf } from "../support/cli.ts";

const groups = async (files: Record<string, string>): Promise<string[]> =>
  (await scan({ cwd: folderOf(files) })).findings.map(({ file, path, group }) => `${file} ${path} ${group ?? "-"}`);

test("the same secret at several places has one number, others have none", async () => {
  const other = LEAKING_JOB.replace("HF_TOKEN: @@hf_token@@", "DB_PASSWORD: hunter-2x\n  DB_KEY: 'hunter-2x'");
  expect(
    await groups({
      "a.yml": LEAKING_JOB,
      "b.yml": other,
      "c.yml": LEAKING_JOB,
      "d.env": "API_PASSWORD=another-3y\nT=@@hf_token@@\n",
    }),
  ).toEqual([
    "a.yml environment_variables.HF_TOKEN 1",
    "b.yml environment_variables.DB_PASSWORD 2",
    "b.yml environment_variables.DB_KEY 2",
    "c.yml environment_variables.HF_TOKEN 1",
    "d.env API_PASSWORD -",
    "d.env T 1",
  ]);
});

test("names and places without a secret are in no group", async () => {
  const job = LEAKING_JOB.replace("HF_TOKEN: @@hf_token@@", "A_PASSWORD: <password>\n  B_PASSWORD: <password>");
  const tags = "tags: {a: someone@contoso.com, b: someone@contoso.com}\n";
  expect((await groups({ "a.yml": job + tags })).every((line) => line.endsWith(" -"))).toBe(true);
});
