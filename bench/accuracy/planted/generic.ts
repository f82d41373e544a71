// Credentials without an issuer's form: passwords, addresses with passwords, keys in PEM, headers, encodings.
import { leak } from "./payload.ts";
import type { Kind } from "./payload.ts";
import type { Random } from "./random.ts";

const LITERAL = "literal-secret";
const PASSWORDS = [
  "DB_PASSWORD",
  "POSTGRES_PASSWORD",
  "MYSQL_ROOT_PASSWORD",
  "SMTP_PASSWORD",
  "SNOWFLAKE_PASSWORD",
  "MLFLOW_TRACKING_PASSWORD",
  "ADMIN_PWD",
  "sftpPassword",
  "redis_passwd",
  "KEYSTORE_PASSPHRASE",
];
const TOKENS = [
  "SERVICE_TOKEN",
  "AUTH_TOKEN",
  "INTERNAL_API_TOKEN",
  "accessToken",
  "LABEL_STUDIO_API_TOKEN",
  "WEBHOOK_SECRET",
  "SIGNING_KEY",
  "ENCRYPTION_KEY",
  "JWT_SECRET",
  "API_KEY",
  "app_secret",
];
const WEAK = [
  "minioadmin",
  "password",
  "changeme",
  "admin123",
  "hunter2",
  "postgres",
  "letmein",
  "Welcome1",
  "P@ssw0rd",
  "qwerty123",
  "test1234",
  "root",
  "minio123",
];
const WORDS = [
  "amber",
  "copper",
  "falcon",
  "garden",
  "harbor",
  "island",
  "jungle",
  "kettle",
  "lemon",
  "marble",
  "needle",
  "orange",
  "pepper",
  "quartz",
  "river",
  "silver",
  "tiger",
  "violet",
  "winter",
  "zephyr",
];

const strong = (random: Random): string =>
  `${random.text(6)}${random.pick(["!", "#", "%", "@", "*", "-", "$"])}${random.text(5)}${random.pick(["?", "!", "+", "_", "&"])}${random.text(3)}`;
const human = (random: Random): string => {
  const word = random.pick(WORDS);
  return random.pick([
    `${word[0]?.toUpperCase()}${word.slice(1)}${random.int(100, 9999)}!`,
    `${word}-${random.pick(WORDS)}-${random.int(10, 99)}`,
    `${word}${random.pick(["#", "$", "@"])}${random.int(1900, 2099)}${random.text(2, "upper")}`,
  ]);
};
const host = (random: Random): string =>
  `${random.pick(["db", "queue", "cache", "pg"])}${random.int(1, 9)}.contoso.com`;
const plain = (random: Random): string => random.text(random.int(12, 20));

export const GENERIC: readonly Kind[] = [
  leak("strong-password", PASSWORDS, strong, { rules: [LITERAL] }),
  leak("strong-password", PASSWORDS, plain, { rules: [LITERAL] }),
  leak("human-password", PASSWORDS, human, { rules: [LITERAL] }),
  leak("weak-password", PASSWORDS, (random) => random.pick(WEAK), { rules: [LITERAL] }),
  leak(
    "random-token",
    TOKENS,
    (random) =>
      random
        .text(random.int(24, 48), random.pick(["alnum", "word", "hex", "lowerDigits"] as const))
        .replace(/^[-_]|[-_]$/g, "a"),
    { rules: [LITERAL] },
  ),
  leak("random-token", TOKENS, (random) => random.bytes(random.pick([24, 32, 48])).toString("base64"), {
    rules: [LITERAL],
  }),
  leak(
    "base64-of-secret",
    ["CREDENTIALS_B64", "REGISTRY_AUTH", "TOKEN_B64", "API_SECRET_BASE64"],
    (random) =>
      Buffer.from(
        random.pick([`hf_${random.text(34, "alpha")}`, `svc-train:${plain(random)}`, strong(random) + plain(random)]),
      ).toString("base64"),
    {
      rules: [LITERAL, "authorization-header", "huggingface-token", "base64-secret", "docker-registry-auth"],
    },
  ),
  ...["postgresql+psycopg2://etl:", "mysql://root:", "mongodb+srv://ml:", "rediss://:", "amqp://worker:"].map(
    (prefix) =>
      leak(
        "credentials-in-url",
        ["DATABASE_URL", "BROKER_URL", "MONGO_URI", "CONN_URI"],
        (random) =>
          `${prefix}⟦${random.chance(0.3) ? `${plain(random)}%21${random.text(3)}` : plain(random)}⟧@${host(random)}:${random.int(1000, 9999)}/ml`,
        { bare: true },
      ),
  ),
  leak(
    "credentials-in-url",
    ["PIP_EXTRA_INDEX_URL", "PIP_INDEX_URL", "UV_INDEX_URL"],
    (random) => `https://build:⟦${random.text(52, "base32")}⟧@pkgs.dev.azure.com/contoso/_packaging/ml/pypi/simple/`,
    { rules: ["credentials-in-url", "azure-devops-pat"], bare: true, shape: "url" },
  ),
  leak(
    "credentials-in-url",
    ["GIT_URL", "CODE_REPO", "HTTPS_PROXY"],
    (random) => `https://oauth2:⟦${random.text(20)}⟧@git.contoso.com/ml/train.git`,
    { bare: true, shape: "url" },
  ),
  leak(
    "jwt",
    ["ACCESS_TOKEN", "AZUREML_RUN_TOKEN", "SETTING_J"],
    (random) => {
      const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
      return `${part({ alg: "RS256", typ: "JWT", kid: random.text(8) })}.${part({ aud: "https://ml.azure.com", sub: random.guid(), exp: random.int(3e9, 4e9) })}.${random.bytes(256).toString("base64url")}`;
    },
    { bare: true },
  ),
  leak(
    "authorization-header",
    ["AUTH_HEADER", "HTTP_AUTHORIZATION"],
    (random) =>
      random.chance(0.5)
        ? `Bearer ⟦${random.text(40)}⟧`
        : `Basic ⟦${Buffer.from(`svc:${plain(random)}`).toString("base64")}⟧`,
    {
      rules: ["authorization-header", LITERAL],
      bare: true,
    },
  ),
  leak("private-key", ["SSH_PRIVATE_KEY", "TLS_KEY", "GITHUB_APP_KEY"], pem, { bare: true, shape: "lines" }),
  leak("private-key", ["SSH_KEY_B64", "TLS_KEY_B64"], (random) => Buffer.from(`${pem(random)}\n`).toString("base64"), {
    rules: ["private-key", LITERAL],
    bare: true,
  }),
  leak("private-key", ["PRIVATE_KEY", "SIGNING_PEM"], (random) => pem(random).replaceAll("\n", String.raw`\n`), {
    bare: true,
  }),
  leak(
    "pkcs12-archive",
    ["CERT_PFX", "PFX_BASE64"],
    (random) => Buffer.concat([Buffer.from("30820a0b0201033082", "hex"), random.bytes(700)]).toString("base64"),
    { bare: true },
  ),
  leak(
    "gcp-service-account-key",
    ["GOOGLE_CREDENTIALS_JSON", "GCP_SA_KEY"],
    (random) =>
      `{"type": "service_account", "project_id": "ml-train", "private_key_id": "${random.text(40, "hex")}", "private_key": "⟨⟦${pem(random).replaceAll("\n", String.raw`\n`)}⟧\\n⟩", "client_email": "train@ml-train.iam.gserviceaccount.com"}`,
    {
      rules: ["gcp-service-account-key", "private-key"],
      bare: true,
    },
  ),
  leak(
    "docker-registry-auth",
    ["DOCKER_AUTH_CONFIG"],
    (random) =>
      JSON.stringify({
        auths: { "contoso.azurecr.io": { auth: `⟦${Buffer.from(`contoso:${plain(random)}`).toString("base64")}⟧` } },
      }),
    { bare: true },
  ),
];

/** An EC key in PKCS #8 or an RSA key in PKCS #1 whose outer structure is right; its numbers are random. */
function pem(random: Random): string {
  const [label, der] = random.chance(0.6)
    ? [
        "PRIVATE KEY",
        Buffer.concat([
          Buffer.from("308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420", "hex"),
          random.bytes(32),
          Buffer.from("a144034200", "hex"),
          Buffer.from("04", "hex"),
          random.bytes(64),
        ]),
      ]
    : ["RSA PRIVATE KEY", Buffer.concat([Buffer.from("308204a40201000282010100", "hex"), random.bytes(1180)])];
  const body = der.toString("base64").match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...body, `-----END ${label}-----`].join("\n");
}
