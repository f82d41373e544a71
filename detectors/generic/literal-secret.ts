import type { Detector } from "../../src/detection/detector.ts";
import { judge } from "../../src/detection/judge.ts";
import { sample } from "../../src/detection/sample.ts";

const random = sample("", 24);

export const literalSecret: Detector = {
  id: "literal-secret",
  title: "Literal value under a secret-sounding name",
  category: "secret",
  severity: "error",
  docs:
    "The name says that the value is a password, a token or a key, and the value is a literal that could be one. What stands in a job's " +
    "environment, inputs and command is logged and stored by the platform and shown to everyone who can list jobs. Whether it is an error or a " +
    "warning depends on how secret the name sounds and on what the value is; `--verbose` says which evidence decided.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
    "https://learn.microsoft.com/azure/machine-learning/how-to-use-secrets-in-runs",
  ],
  roles: ["env", "argument", "input", "credential", "setting", "tag"],
  precedence: 10,
  onlySecretNames: true,
  leaks: [
    { role: "env", name: "DB_PASSWORD", value: "hunter-2x", severity: "error" },
    { role: "env", name: "DB_PASSWORD", value: "Kx9-trouble-77", severity: "error" },
    { role: "env", name: "SERVICE_TOKEN", value: random, severity: "error", confidence: "high" },
    { role: "argument", name: "--api_key", value: random, severity: "error" },
    { role: "env", name: "MINIO_PASSWORD", value: "minioadmin", severity: "warning" },
    { role: "env", name: "PGPASSWORD", value: "correcthorse", severity: "warning" },
    { role: "credential", name: "admin_password", value: "Summer2024", severity: "error", family: "compute" },
    { role: "credential", name: "pat", value: random, severity: "error", family: "connection" },
    { role: "input", name: "storage_key", value: random, severity: "error" },
  ],
  clean: [
    { role: "env", name: "MAX_NEW_TOKENS", value: "512" },
    { role: "env", name: "TOKENIZER", value: "bert-base-uncased" },
    { role: "env", name: "HF_TOKEN", value: "<your-token>" },
    { role: "env", name: "HF_TOKEN", value: "" },
    { role: "env", name: "HF_TOKEN", value: "${{secrets.HF_TOKEN}}" },
    { role: "env", name: "DB_PASSWORD_FILE", value: "/run/secrets/db" },
    { role: "env", name: "DB_PASSWORD", value: "$DB_PASSWORD" },
    { role: "env", name: "SECRET_NAME", value: "db-password-prod-7" },
    { role: "env", name: "KEY_VAULT_URL", value: "https://contoso.vault.azure.net/" },
    { role: "env", name: "API_KEY", value: "API_KEY" },
    { role: "env", name: "USE_AUTH_TOKEN", value: "true" },
    { role: "setting", name: "auth_mode", value: "key" },
    { role: "input", name: "partition_keys", value: "Store,Brand" },
    { role: "input", name: "token_key", value: "tokens" },
    { role: "setting", name: "ground_truth_key", value: "answer" },
    { role: "env", name: "LOG4J_API_SHA1", value: sample("", 40, "hex") },
    { role: "credential", name: "admin_password", value: "example-password", family: "compute" },
  ],
  *detect(field) {
    const verdict = judge(field);
    if (verdict?.is !== "secret") return;
    const { severity, confidence, evidence } = verdict;
    yield { start: 0, end: field.value.length, severity, confidence, evidence };
  },
};
