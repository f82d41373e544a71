import { expect, test } from "vitest";
import type { Field } from "../../src/formats/format.ts";
import { remediesFor } from "../../src/remedies/remedy.ts";
import { definitionOf } from "../support/document.ts";
import { adviceFor, textOf } from "./subject.ts";

/** What is said about the value that is known only when a script runs. */
async function adviceInScript(text: string, file = "run.sh"): Promise<string> {
  const fields = (await definitionOf(text, file))?.fields ?? [];
  const field = fields.find(({ holds }) => holds === "deferred") as Field;
  return textOf(
    remediesFor({ field, category: "reference", rule: "deferred-plaintext", title: "x", severity: "warning", file }),
  );
}

test("each platform has secrets of its own", () => {
  expect(adviceFor({ family: "workflow", role: "env", format: "github/workflow" })).toContain(
    "HF_TOKEN: ${{ secrets.HF_TOKEN }}",
  );
  expect(adviceFor({ family: "workflow", role: "env", format: "azure-devops/pipeline" })).toContain("AzureKeyVault@2");
  expect(adviceFor({ family: "workflow", role: "env", format: "gitlab/pipeline" })).toContain("masked");
  expect(adviceFor({ family: "shell", role: "env", format: "shell/script" })).toContain("${HF_TOKEN:?is not set}");
  expect(adviceFor({ family: "compose", role: "env", format: "docker/compose" })).toContain("/run/secrets");
});

test("what a job gets at submission is replaced by the vault's address, whatever the platform", async () => {
  for (const [file, text] of [
    ["run.sh", "az ml job create --set environment_variables.HF_TOKEN=$HF_TOKEN"],
    ["x.yml", "steps:\n- bash: az ml job create --set environment_variables.HF_TOKEN=$(HF_TOKEN)\n"],
  ] as const) {
    const advice = await adviceInScript(text, file);
    expect(advice).toContain("--set environment_variables.KEY_VAULT_URL=");
    expect(advice).not.toContain("${{keyvault:");
    expect(advice).not.toContain("Azure ML does not resolve it");
  }
});

test("an online deployment can hold a reference, in its own file", async () => {
  const advice = await adviceInScript(
    "az ml job create -f j.yml\naz ml online-deployment update --set environment_variables.HF_TOKEN=$HF_TOKEN",
  );
  expect(advice).toContain("# deployment.yml");
  expect(advice).toContain("${{keyvault:");
});
