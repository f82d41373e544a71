import { describe, expect, test } from "vitest";
import type { Place } from "./subject.ts";
import { adviceFor } from "./subject.ts";

const KEYVAULT = "${{keyvault:";
const FEED = "--extra-index-url https://u:0123456789abcdef@h.net/simple";

describe("version 1 and companions say", () => {
  test.each<[string, Place, says: readonly string[], never: readonly string[]]>([
    [
      "variable of a run configuration",
      { family: "job-v1", role: "env", path: ["environment", "environmentVariables", "HF_TOKEN"] },
      ["Run.get_secret", 'os.environ["HF_TOKEN"] = Run.get_context()', "vault-of-the-workspace"],
      [KEYVAULT, "KEY_VAULT_URL", "azure.ai.ml"],
    ],
    [
      "password of a registry",
      { family: "job-v1", role: "credential", path: ["environment", "docker", "baseImageRegistry", "password"] },
      ["az acr import", "needs no login"],
      ["get_secret", KEYVAULT],
    ],
    [
      "index in the packages of an environment",
      {
        family: "job-v1",
        role: "url",
        path: ["environment", "python", "condaDependencies", "channels", 0],
        value: FEED,
      },
      ["python_feed"],
      ["get_secret"],
    ],
    [
      "inline Dockerfile",
      { family: "job-v1", role: "command", path: ["environment", "docker", "baseDockerfile"] },
      ["--mount=type=secret", "baseImage"],
      ["get_secret", "KEY_VAULT_URL"],
    ],
    [
      "password of a cluster",
      { family: "job-v1", role: "credential", path: ["admin_user_password"] },
      ["admin_user_ssh_key"],
      ["get_secret"],
    ],
    [
      "setting of Spark",
      { family: "job-v1", role: "input", path: ["spark", "configuration", "fs.azure.account.key.x"] },
      ["spark.conf.set"],
      [KEYVAULT],
    ],
    [
      "variable of a service",
      { family: "deployment-v1", role: "env", path: ["environment", "environmentVariables", "HF_TOKEN"] },
      ["online endpoint of v2", "a service is no run"],
      ["Run.get_context()", KEYVAULT],
    ],
    [
      "keys of a service",
      { family: "deployment-v1", role: "credential", path: ["keys", "primaryKey"] },
      ["az ml service get-keys"],
      [KEYVAULT, "get_secret"],
    ],
    [
      "key of a certificate",
      { family: "deployment-v1", role: "credential", path: ["sslKey"] },
      ["ssl_key_pem_file", "must be replaced"],
      [KEYVAULT, "get_secret"],
    ],
    [
      "index of a requirements file",
      { family: "requirements", role: "url", format: "pip/requirements", value: FEED },
      ["python_feed", "${PIP_TOKEN}", "pip section of its conda file"],
      ["get_secret", KEYVAULT],
    ],
    [
      "index of pip's configuration",
      { family: "requirements", role: "url", format: "pip/config", value: FEED },
      ["python_feed", "keyring"],
      ["${PIP_TOKEN}"],
    ],
    [
      "token of npm",
      { family: "credentials-file", role: "credential", format: "npm/config", file: "src/.npmrc" },
      [":_authToken=${NPM_TOKEN}", ".amlignore"],
      [KEYVAULT],
    ],
    [
      "login",
      { family: "credentials-file", role: "credential", format: "credentials/netrc", file: "src/.netrc" },
      [`echo ".netrc" >> <code-folder>/.amlignore`],
      [KEYVAULT, "python_feed"],
    ],
    [
      "variable of a project",
      {
        family: "mlflow",
        role: "env",
        format: "mlflow/project",
        path: ["docker_env", "environment", 0, 1],
        name: "HF_TOKEN",
      },
      ['environment: ["HF_TOKEN"]', "container of your own machine"],
      [KEYVAULT],
    ],
    [
      "variable of a Databricks cluster",
      { family: "mlflow", role: "env", format: "mlflow/databricksBackend", path: ["spark_env_vars", "HF_TOKEN"] },
      ["{{secrets/<scope>/hf-token}}"],
      [KEYVAULT],
    ],
  ])("%s", (_, place, says, never) => {
    const advice = adviceFor(place);
    for (const text of says) expect(advice).toContain(text);
    for (const text of never) expect(advice).not.toContain(text);
  });
});
