import { expect, test } from "vitest";
import { fixText } from "./fix-text.ts";

const steps = async (file: string, text: string): Promise<string> =>
  (await fixText(file, text)).fixed.flatMap(({ fix }) => fix.steps).join("\n");

test("a package address names the host of the connection and reads its token from the vault", async () => {
  const git = await steps("requirements.txt", "git+https://@@github_token@@@github.com/o/r.git@main#egg=r\n");
  expect(git).toContain("type: git\ntarget: https://github.com\n");
  expect(git).toContain("az ml connection create");
  const feed = await steps(
    "pip.conf",
    "[global]\nindex-url = https://u:@@devops_pat@@@pkgs.dev.azure.com/o/_packaging/f/pypi/simple/\n",
  );
  expect(feed).toContain("type: python_feed\ntarget: https://pkgs.dev.azure.com\n");
});

test("a workflow's secret comes from the vault, never from the command line", async () => {
  const text = "on: push\njobs:\n  a:\n    runs-on: x\n    env:\n      HF_TOKEN: @@hf_token@@\n    steps: []\n";
  expect(await steps(".github/workflows/a.yml", text)).toContain(
    "az keyvault secret show --vault-name contoso --name hf-token --query value --output tsv | gh secret set HF_TOKEN",
  );
});

test("no step repeats a value", async () => {
  const text = 'from azure.ai.ml import command, MLClient\nTOKEN = "@@hf_token@@"\n';
  const { fixed } = await fixText("a.py", text);
  expect(fixed).toHaveLength(1);
  for (const { fix } of fixed)
    for (const said of [fix.title, ...fix.steps, ...(fix.edits ?? []).map((each) => each.text)])
      expect(said).not.toMatch(/hf_[A-Za-z]{34}/);
});
