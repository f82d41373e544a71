import { expect, test } from "vitest";
import { scanText } from "../../src/library/scan.ts";

/** All advice for the findings in a text. */
async function adviceFor(text: string, file: string): Promise<string> {
  const report = await scanText(text, {
    file,
    config: { names: { deny: [], allow: [], people: [], gitAuthors: false } },
  });
  expect(report.findings).not.toEqual([]);
  const advice = report.findings.flatMap(({ remedies }) => remedies.flatMap(({ title, steps }) => [title, ...steps]));
  expect(report.findings.flatMap(({ remedies }) => remedies.map(({ safety }) => safety))).not.toContain("safe");
  for (const secret of ["hunter-2x", "aHVudGVyLTJ4"]) expect(advice.join("\n")).not.toContain(secret);
  return advice.join("\n");
}

test("a variable of a container refers to a Secret", async () => {
  const text = "apiVersion: v1\nkind: Pod\nspec:\n  containers: [{ env: [{ name: DB_PASSWORD, value: hunter-2x }] }]\n";
  const advice = await adviceFor(text, "pod.yaml");
  expect(advice).toMatch(/name: DB_PASSWORD\n {4}valueFrom:\n {6}secretKeyRef: /);
  expect(advice).not.toContain("${{keyvault:");
});

test.each(["[--db-password, hunter-2x]", "[--db-password=hunter-2x]"])(
  "an argument refers to the variable: %s",
  async (args) => {
    const text = `apiVersion: v1\nkind: Pod\nspec:\n  containers: [{ args: ${args} }]\n`;
    const advice = await adviceFor(text, "pod.yaml");
    expect(advice).toContain("Its arguments refer to it as $(DB_PASSWORD)");
    const { findings } = await scanText(text, { file: "pod.yaml" });
    expect(findings.map(({ message }) => message)).toEqual([
      "Literal value under a secret-sounding name in argument db-password of a Kubernetes manifest",
    ]);
  },
);

test("the manifest of a Secret stays out of the repository", async () => {
  const advice = await adviceFor("apiVersion: v1\nkind: Secret\ndata: { password: aHVudGVyLTJ4 }\n", "secret.yaml");
  expect(advice).toContain("kubectl create secret");
  expect(advice).not.toContain("valueFrom");
});

test.each([
  ["train.sbatch", "export DB_PASSWORD=hunter-2x\n", "umask 077"],
  [".dvc/config", "['remote \"a\"']\n  password = hunter-2x\n", "dvc remote modify --local"],
  [".dvc/config.local", "['remote \"a\"']\n  password = hunter-2x\n", "by identity"],
  ["databricks.yml", "bundle: { name: x }\nvariables: { password: { default: hunter-2x } }\n", "{{secrets/"],
  ["task.yaml", "resources: {}\nenvs: { DB_PASSWORD: hunter-2x }\nrun: x\n", "sky launch --secret"],
  ["client.py", 'password = "hunter-2x"\n', "SecretClient"],
  ["settings.yml", "password: hunter-2x\n", "az keyvault secret"],
])("%s", async (file, text, expected) => {
  expect(await adviceFor(text, file)).toContain(expected);
});
