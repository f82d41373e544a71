import { describe, expect, test } from "vitest";
import { adviceFor } from "./subject.ts";

const KEYVAULT = "${{keyvault:";

describe("a reference in the wrong place", () => {
  test.each([
    ["${{keyvault:https://kv.vault.azure.net/secrets/a/b}}", "online deployments"],
    ["${{azureml://connections/c/credentials/k}}", "online deployments"],
    ["@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/a)", "App Service"],
    ["secretref:hf-token", "Container Apps"],
    ["${{ secrets.HF_TOKEN }}", "GitHub Actions"],
    ["$(HF_TOKEN)", "Azure Pipelines"],
    ["${open_ai.api_key}", "prompt flow"],
  ])("%s in a job", (value, resolver) => {
    const text = adviceFor({ family: "job", role: "env", category: "reference", value });
    expect(text).toContain("Replace the reference in HF_TOKEN; Azure ML does not resolve it here");
    expect(text).toContain(resolver);
    expect(text).toContain("In a job Azure ML does not resolve it");
    expect(text).toContain(`get_secret("hf-token")`);
  });

  test("in an online deployment is replaced by the one that works there", () => {
    expect(
      adviceFor({ family: "online-deployment", role: "env", category: "reference", value: "secretref:hf-token" }),
    ).toContain(KEYVAULT);
  });
});
