import type { Detector, Example } from "../../src/detection/detector.ts";
import { judge } from "../../src/detection/judge.ts";
import { sample } from "../../src/detection/sample.ts";

const random = () => sample("", 24);

export const literalSecret: Detector = {
  id: "literal-secret",
  title: "Literal value under a secret-sounding name",
  category: "secret",
  severity: "error",
  docs:
    "The name says that the value is a password, a token or a key, and the value is a literal that could be one. What stands in a job's " +
    "environment, inputs and command is logged and stored by the platform and shown to everyone who can list jobs. Three things decide: how secret " +
    "the name sounds by its words (`DB_PASSWORD`, `mot_de_passe`, `apiKey`, but not `tokenizer` or `partition_keys`), what the value is (random, typed like " +
    "a password, a default or well-known password, or rather a reference, placeholder, path, address, identifier, number), and what stands beside it " +
    "(a user name, an address or a client id). A random or typed value is an error, a default password or a merely likely secret is a " +
    "warning; the evidence stands in `--verbose` and in the JSON report.",
  references: [
    "https://learn.microsoft.com/azure/machine-learning/concept-data-encryption#data-collection-and-handling",
    "https://learn.microsoft.com/azure/machine-learning/how-to-use-secrets-in-runs",
  ],
  roles: ["env", "argument", "input", "credential", "setting", "tag"],
  precedence: 10,
  onlySecretNames: true,
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "DB_PASSWORD", value: "hunter-2x", severity: "error" },
      { role: "env", name: "DB_PASSWORD", value: "Kx9-trouble-77", severity: "error" },
      { role: "env", name: "SERVICE_TOKEN", value: random(), severity: "error", confidence: "high" },
      { role: "argument", name: "--api_key", value: random(), severity: "error" },
      { role: "env", name: "MINIO_PASSWORD", value: "minioadmin", severity: "warning" },
      { role: "env", name: "PGPASSWORD", value: "correcthorse", severity: "warning" },
      { role: "credential", name: "admin_password", value: "Summer2024", severity: "error", family: "compute" },
      { role: "credential", name: "pat", value: random(), severity: "error", family: "connection" },
      { role: "input", name: "storage_key", value: random(), severity: "error" },
      { role: "env", name: "DB1_PWD", value: "My-Pass-77", severity: "error" },
      { role: "env", name: "DB_PASSWORD", value: "$Trouble2019", severity: "error" },
      { role: "env", name: "DB_PASSWORD", value: "/Kx9#trouble", severity: "error" },
      { role: "env", name: "DB_PASSWORD", value: "correct horse battery staple", severity: "warning" },
      { role: "env", name: "DB_PASSWORD", value: "19870412", severity: "warning" },
      { role: "env", name: "SA_PASSWORD", value: "P@ssw0rd123!", severity: "warning" },
      { role: "env", name: "AWS_SECRET_ACCESS_KEY", value: "minioadmin", severity: "warning" },
      {
        role: "env",
        name: "DB_PASSWORD",
        value: "${DB_PASSWORD:-Wolke7Blau}",
        secret: "Wolke7Blau",
        severity: "error",
      },
      { role: "env", name: "BASIC_AUTH", value: "etl:hunter-2x", secret: "hunter-2x", severity: "error" },
      { role: "env", name: "API_KEYS", value: sample("", 32), severity: "error" },
      { role: "env", name: "SSH_PASSWD", value: "root:Docker!", secret: "Docker!", severity: "error" },
      { role: "env", name: "mot_de_passe", value: "Nuage7Bleu", severity: "error" },
      { role: "env", name: "PASSWORD_SALT", value: sample("", 32, "hex"), severity: "error" },
      { role: "env", name: "ALERT_WEBHOOK", value: `https://alerts.contoso.com/hooks/${random()}`, severity: "error" },
    ];
  },
  get clean(): readonly Example[] {
    return [
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
      { role: "setting", name: "auth", value: "oauth2:client-credentials" },
      { role: "env", name: "AUTH", value: "kv:db-password-2" },
      { role: "env", name: "CREDENTIAL", value: "managed-identity:system" },
      { role: "env", name: "DB_PASSWORD", value: "db1-password-from-vault" },
      { role: "env", name: "SMTP_PASSWORD", value: "你的API密钥" },
      { role: "env", name: "ACCESS_KEY", value: "8312341g-5678-abcd-4a2b2c-33bcsd655" },
      { role: "env", name: "PASSWORD_HASHER", value: "argon2" },
      { role: "input", name: "partition_keys", value: "Store,Brand" },
      { role: "input", name: "token_key", value: "tokens" },
      { role: "setting", name: "ground_truth_key", value: "answer" },
      { role: "env", name: "LOG4J_API_SHA1", value: sample("", 40, "hex") },
      { role: "credential", name: "admin_password", value: "example-password", family: "compute" },
      { role: "env", name: "PWD", value: "/workspace/src" },
      { role: "env", name: "PASS", value: "1" },
      { role: "setting", name: "compass", value: random() },
      { role: "env", name: "CACHE_KEY", value: sample("", 64, "hex") },
      { role: "env", name: "API_TOKEN", value: "meta-llama/Llama-3.1-8B" },
      { role: "env", name: "GH_TOKEN", value: "GITHUB_TOKEN" },
      { role: "env", name: "DB_PASSWORD", value: "@Microsoft.KeyVault(VaultName=kv;SecretName=db)" },
      { role: "env", name: "API_KEY", value: "kv.getSecret('openai')" },
      { role: "setting", name: "webhook", value: "https://contoso.com/hooks/training-finished" },
    ];
  },
  *detect(field) {
    const verdict = judge(field);
    if (verdict?.is !== "secret") return;
    const { start, end, severity, confidence, evidence } = verdict;
    yield { start, end, severity, confidence, evidence };
  },
};
