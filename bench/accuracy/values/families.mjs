// Labelled rows made from families: names of one sound × values of one kind, drawn from a seed. The label is the
// family's, so it is known before any program has looked at the row.

const list = (text) => text.trim().split(/\s+/);

const PASSWORD_NAMES = list(
  `DB_PASSWORD POSTGRES_PASSWORD MYSQL_ROOT_PASSWORD PGPASSWORD SQL_PWD FTP_PASS adminPassword jdbcPassword SMTP_PASSWORD
  spring.datasource.password RABBITMQ_PASS REDIS_PASSWD ldap_bind_password DB2_PASSWORD KAFKA_SASL_PASSWORD SA_PASSWORD
  vpn-password MAIL_PASSWORD_PROD DB_PASSWORT USER_KENNWORT db_contrasena SSH_KEY_PASSPHRASE SNOWFLAKE_PASSWORD`,
);
const SECRET_NAMES = list(
  `CLIENT_SECRET APP_SECRET JWT_SECRET clientSecret SESSION_SECRET AWS_SECRET_ACCESS_KEY FLASK_SECRET_KEY OAUTH_CLIENT_SECRET
  WEBHOOK_SECRET sp_client_secret AZURE_CLIENT_SECRET MINIO_SECRET_KEY API_SECRET consumerSecret SHARED_SECRET`,
);
const TOKEN_NAMES = list(
  `HF_TOKEN GITHUB_TOKEN ACCESS_TOKEN authToken SERVICE_TOKEN JUPYTER_TOKEN SLACK_BOT_TOKEN refresh_token NPM_AUTH_TOKEN
  DATABRICKS_TOKEN VAULT_TOKEN bearerToken GITLAB_ACCESS_TOKEN INFLUXDB_TOKEN MLFLOW_TRACKING_TOKEN GH_PAT`,
);
const KEY_NAMES = list(
  `OPENAI_API_KEY AZURE_OPENAI_API_KEY WANDB_API_KEY apiKey STORAGE_ACCOUNT_KEY SEARCH_API_KEY x-api-key SIGNING_KEY
  ENCRYPTION_KEY ACCESS_KEY COHERE_API_KEY accountKey subscription_key AZURE_STORAGE_KEY LANGFUSE_SECRET_KEY MASTER_KEY`,
);
const STRONG_NAMES = [...PASSWORD_NAMES, ...SECRET_NAMES, ...TOKEN_NAMES, ...KEY_NAMES];
const SILENT_NAMES = list(
  `TOKENIZER tokenizer_path MAX_TOKENS pad_token num_tokens token_ids PARTITION_KEY cache_key sort_key join_key KEYBOARD
  monkey MODEL_NAME RUN_ID commit_sha IMAGE_TAG dataset_version experiment author COMPAT passed passenger compass bypass
  SECRET_NAME API_KEY_NAME password_file TOKEN_URL KEY_VAULT_NAME secret_version CLIENT_ID tenant_id SUBSCRIPTION_ID
  PUBLIC_KEY ssh_public_key checksum md5 etag digest build_id trace_id correlationId data_hash primary_key_column
  secret_store token_type API_KEY_HEADER key_id keyring_path credentials_file auth_type authority`,
);
const WEAK_KEY_NAMES = list(
  "PRODUCT_KEY LANGCODE_KEY PLATFORM_KEY VENDOR_KEY DEPLOY_KEY tenantKey UPLOAD_KEY HOOK_KEY",
);
const WORDS = list(
  `maple river cobalt lantern falcon orchid granite meadow copper willow harbor thistle ember juniper quartz saffron
  walrus pepper cedar comet drizzle marble nectar otter plume ridge sparrow tundra velvet zephyr Wolke Garten Nuage Bateau Camino Sombra`,
);
const RANDOM = list(
  `alnum:20 alnum:24 alnum:32 alnum:40 alnum:64 hex:32 hex:40 hex:64 base64:40 base64:44 base64:88 base64url:32 base64url:43
  lower:32 upper:32 base32:52 alnum:16`,
);
const WEAK = list(
  `password Password password1 passw0rd P@ssw0rd P@ssw0rd1 p@ssword123 Passw0rd! admin Admin123 admin1234 administrator root
  root123 toor minioadmin changeme ChangeMe! changeit letmein welcome Welcome1! qwerty qwertyuiop 123456789 12345 guest guest123
  secret test test123 postgres postgres123 mysql redis123 abc123 default iloveyou dragon monkey123 superman demo
  1q2w3e4r zxcvbnm asdf1234 master root@123 Pa55word passwort1 contraseña azerty123 user123 temp123`,
);
const THINGS = list(
  "key token password secret api-key api_key access-token client_secret hf-token storage_key wandb-key",
);
const VARIABLES = list("HF_TOKEN DB_PASSWORD API_KEY clientSecret storageKey my_token SQL_ADMIN_PWD2 accessKey");
const OBJECTS = list(
  `db-credentials pg-auth registry-creds ml-secrets hf-token-secret openai-key prod-db-password app-secret-v2 tls-cert
  sp-client-secret storage-account-key ngc-registry kserve-webhook-cert wandb-secret model-registry-pull`,
);
const PLAIN = list(
  `true false 0 1 8 512 4096 0.5 1e-4 3600 30s 15m 1.2.3 v2.0.1 2024-01 none null auto enabled disabled optional required
  bert-base-uncased meta-llama/Llama-3.1-8B gpt-4o-mini gpt2 text-embedding-3-large /mnt/data/key.pem ./secrets/token.txt
  https://login.contoso.com/oauth2/token https://contoso.blob.core.windows.net/data C:\\keys\\id.pem ~/.ssh/id_ed25519
  azureml:data:1 models/llama.bin secrets/token.txt service_principal managed_identity bearer basic oauth2 wasbs://data@contoso.blob.core.windows.net/x`,
);

/** Typed passwords: words with digits and signs, as people make them. */
function typed(pick, next) {
  const cap = (word) => word[0].toUpperCase() + word.slice(1).toLowerCase();
  const digits = (length) => String(Math.floor(next() * 10 ** length)).padStart(length, "0");
  const sign = () => pick([..."!#$%&*+-.?@^_~"]);
  const scrap = (length) => Array.from({ length }, () => pick([..."abcdefghkmnpqrstuvwxyz23456789"])).join("");
  return pick([
    () => cap(pick(WORDS)) + sign() + digits(2),
    () => cap(pick(WORDS)) + digits(4) + sign(),
    () => `${pick(WORDS).toLowerCase()}${sign()}${cap(pick(WORDS))}${digits(1)}`,
    () => `${cap(pick(WORDS))}-${cap(pick(WORDS))}-${digits(2)}`,
    () => `${scrap(3)}7${scrap(3)}`,
    () => `Q${scrap(5)}${digits(1)}${sign()}`,
    () => `${digits(2)}${cap(pick(WORDS))}${sign()}${scrap(2)}`,
    () => `${cap(pick(WORDS))} ${digits(3)} ${pick(WORDS)}`,
    () => `${sign()}${cap(pick(WORDS))}${digits(2)}${sign()}`,
    () => `${cap(pick(WORDS)).replace("a", "4").replace("e", "3")}${digits(2)}x`,
    () => `${pick(WORDS).toLowerCase()}${digits(2)}ö${sign()}`,
  ])();
}

function placeholder(pick) {
  const thing = pick(THINGS);
  const loud = (text) => text.toUpperCase().replaceAll("-", "_");
  return pick([
    `<${thing}>`,
    `<your-${thing}>`,
    `<YOUR_${loud(thing)}>`,
    `your-${thing}`,
    `your_${thing}_here`,
    `YOUR_${loud(thing)}_HERE`,
    `INSERT_${loud(thing)}_HERE`,
    `REPLACE_WITH_${loud(thing)}`,
    `replace-me-with-${thing}`,
    `EXAMPLE_${loud(thing)}`,
    `my-${thing}-placeholder`,
    `[your ${thing}]`,
    `{your_${thing}}`,
    `dummy-${thing}`,
    `fake_${thing}`,
    `enter your ${thing} here`,
    `TODO: ${thing}`,
    `put-${thing}-here`,
    `dein-${thing}`,
    `votre_${thing}_ici`,
    `tu-${thing}-aqui`,
    `xxxx${thing}xxxx`,
    "x".repeat(12),
    "*".repeat(9),
    `<<${thing}>>`,
    `example-${thing}`,
    `change-this-${thing}`,
    `sk-${"x".repeat(20)}`,
    `${thing}-goes-here`,
    `not-a-real-${thing}`,
  ]);
}

function reference(pick) {
  const name = pick(VARIABLES);
  return pick([
    `\${{ secrets.${name} }}`,
    `\${${name}}`,
    `$${name}`,
    `$(${name})`,
    `%${name}%`,
    `{{ ${name} }}`,
    `{{ .Values.${name} }}`,
    `\${var.${name}}`,
    `$env:${name}`,
    `\${${name}:-}`,
    `os.environ["${name}"]`,
    `process.env.${name}`,
    `op://vault/${name}`,
    `vault:secret/data/app#${name}`,
    `@Microsoft.KeyVault(VaultName=kv;SecretName=${name})`,
    `https://contoso.vault.azure.net/secrets/${name}`,
    `[parameters('${name}')]`,
    `{{resolve:ssm:${name}}}`,
    `!Ref ${name}`,
    `#{${name}}#`,
    `__${name.toUpperCase()}__`,
    `$[variables.${name}]`,
    `env:${name}`,
    `secretref:${name}`,
    `kv.getSecret('${name}')`,
    `/run/secrets/${name}`,
    `\${oc.env:${name}}`,
    `self.${name}`,
    `!${name}!`,
  ]);
}

/**
 * The rows of all families.
 *
 * @param next random numbers in [0, 1)
 * @returns rows `{ label, role, name, value, beside }`
 */
export function familyRows(next) {
  const pick = (from) => from[Math.floor(next() * from.length)];
  const rows = new Map();
  const add = (count, label, make) => {
    for (let index = 0; index < count; index++) {
      const { role = pick(["env", "env", "env", "setting", "input", "argument"]), name, value, beside = "" } = make();
      rows.set(`${role}\t${name}\t${value}\t${beside}`, { label, role, name, value, beside });
    }
  };
  add(320, "error", () => ({ name: pick(STRONG_NAMES), value: `@@${pick(RANDOM)}@@` }));
  add(40, "leak", () => ({ name: pick(STRONG_NAMES), value: "@@guid@@" }));
  add(240, "error", () => ({ name: pick(PASSWORD_NAMES), value: typed(pick, next) }));
  add(60, "warning", () => ({
    name: pick(PASSWORD_NAMES),
    value: Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(WORDS)).join(pick([" ", "-", "", "_"])),
  }));
  add(50, "leak", () => ({
    name: pick(SECRET_NAMES),
    value: `${pick(WORDS)}${pick(["#", "!", "@"])}K${Math.floor(next() * 900) + 100}x`,
  }));
  add(140, "warning", () => ({ name: pick(PASSWORD_NAMES), value: pick(WEAK) }));
  add(30, "warning", () => ({ name: pick(PASSWORD_NAMES), value: String(Math.floor(next() * 90_000_000) + 100_000) }));
  add(40, "error", () => ({ role: "credential", name: pick(STRONG_NAMES), value: typed(pick, next) }));
  add(60, "leak", () => ({ name: pick(WEAK_KEY_NAMES), value: `@@${pick(RANDOM)}@@` }));
  add(40, "error", () => ({
    name: pick(["key", "Key", "KEY", "key1"]),
    value: `@@${pick(RANDOM)}@@`,
    beside: pick([
      "endpoint=https://x.contoso.com",
      "url=https://x.contoso.com",
      "HOST=db.contoso.com",
      "base_url=https://c.io",
    ]),
  }));
  add(40, "leak", () => ({
    name: pick(["pass", "PASS", "pw"]),
    value: typed(pick, next),
    beside: pick(["user=svc", "username=svc", "login=svc"]),
  }));
  add(300, "nothing", () => ({ name: pick(SILENT_NAMES), value: `@@${pick([...RANDOM, "guid"])}@@` }));
  add(80, "nothing", () => ({ name: pick(SILENT_NAMES), value: typed(pick, next) }));
  add(60, "nothing", () => ({ name: pick(SILENT_NAMES), value: pick(WEAK) }));
  add(240, "slot", () => ({ name: pick(STRONG_NAMES), value: placeholder(pick) }));
  add(200, "nothing", () => ({ name: pick(STRONG_NAMES), value: reference(pick) }));
  add(100, "quiet", () => ({ name: pick([...SECRET_NAMES, ...TOKEN_NAMES, ...KEY_NAMES]), value: pick(OBJECTS) }));
  add(180, "nothing", () => ({ name: pick([...SECRET_NAMES, ...TOKEN_NAMES, ...KEY_NAMES]), value: pick(PLAIN) }));
  add(80, "nothing", () => ({ name: pick(WEAK_KEY_NAMES), value: pick([...PLAIN, ...OBJECTS, ...WORDS]) }));
  return [...rows.values()];
}
