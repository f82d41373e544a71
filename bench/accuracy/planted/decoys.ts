// Values that look like secrets and are none. Each says why in its kind.
import { decoy } from "./payload.ts";
import type { Kind } from "./payload.ts";
import { PLACEHOLDERS, REFERENCES } from "./stand-ins.ts";

const SECRET_NAMES = [
  "HF_TOKEN",
  "DB_PASSWORD",
  "API_KEY",
  "AZURE_CLIENT_SECRET",
  "WANDB_API_KEY",
  "STORAGE_KEY",
  "AUTH_TOKEN",
  "apiKey",
  "smtp_password",
  "SIGNING_SECRET",
  "AWS_SECRET_ACCESS_KEY",
  "OPENAI_API_KEY",
];
const named = { bare: false } as const;

const one = (kind: string, names: readonly string[], values: readonly string[], options = {}): Kind =>
  decoy(kind, names, (random) => random.pick(values), options);

export const DECOYS: readonly Kind[] = [
  ...[1, 2, 3, 4, 5].map(() => one("reference", SECRET_NAMES, REFERENCES)),
  ...[1, 2, 3, 4, 5, 6].map(() => one("placeholder", SECRET_NAMES, PLACEHOLDERS)),
  one(
    "token-of-text",
    ["MAX_NEW_TOKENS", "max_tokens", "MAX_TOKEN_LENGTH", "PROMPT_TOKEN_LIMIT", "num_tokens", "eos_token_id"],
    ["512", "4096", "2", "128000"],
  ),
  one(
    "tokenizer",
    ["TOKENIZER", "tokenizer_name", "TOKENIZER_NAME_OR_PATH"],
    ["bert-base-uncased", "meta-llama/Llama-3.1-8B-Instruct", "openai/clip-vit-large-patch14", "cl100k_base"],
  ),
  one(
    "flag",
    [
      "TOKENIZERS_PARALLELISM",
      "USE_TIKTOKEN",
      "ADD_START_TOKEN",
      "MYSQL_ALLOW_EMPTY_PASSWORD",
      "PERSIST_CREDENTIALS",
      "REQUIRE_TOKEN",
    ],
    ["true", "false", "1", "0", "yes"],
  ),
  one("special-token", ["PAD_TOKEN", "eos_token", "MASK_TOKEN"], ["<pad>", "</s>", "[MASK]", "<|endoftext|>"], named),
  one(
    "column-key",
    [
      "partition_keys",
      "label_key",
      "token_key",
      "ground_truth_key",
      "SORT_KEY",
      "primary_key",
      "KEY_COLUMN",
      "JOIN_KEYS",
    ],
    ["Store,Brand", "label", "tokens", "customer_id", "sentence1", "order_date"],
    named,
  ),
  one(
    "mode",
    ["auth_mode", "AUTH_TYPE", "RAY_AUTH_MODE", "credential_type", "AUTHENTICATION_TYPE"],
    [
      "key",
      "aml_token",
      "token",
      "username_password",
      "azureml_workspace_connection",
      "secret",
      "password",
      "managed_identity",
    ],
    named,
  ),
  one(
    "name-of-secret",
    [
      "SECRET_NAME",
      "KEY_VAULT_SECRET_NAME",
      "existingSecret",
      "api_key_env",
      "PASSWORD_SECRET_NAME",
      "vaultKey",
      "TOKEN_ENV_VAR",
    ],
    ["hf-token", "kserve-webhook-server-cert", "inf-vsqt-01-secret-id", "OPENAI_API_KEY", "db-password", "MY_SECRET1"],
    named,
  ),
  one(
    "path",
    [
      "GOOGLE_APPLICATION_CREDENTIALS",
      "TOKEN_FILE",
      "PASSWORD_FILE",
      "RAY_TLS_SERVER_KEY",
      "SSH_KEY_PATH",
      "KEY_FILE",
      "CREDENTIALS_DIR",
      "AWS_SHARED_CREDENTIALS_FILE",
    ],
    [
      "/secret/gcp/key.json",
      "/run/secrets/token",
      "/etc/ray/tls/tls.key",
      "~/.ssh/id_rsa",
      "./conf/credentials.json",
      "/mnt/secrets-store/db-password",
    ],
    named,
  ),
  one(
    "address",
    [
      "KEY_VAULT_URL",
      "AZURE_OPENAI_ENDPOINT",
      "TOKEN_ENDPOINT",
      "MLFLOW_TRACKING_URI",
      "SECRET_SERVICE_URL",
      "AUTH_URL",
    ],
    [
      "https://kv-train.vault.azure.net/",
      "https://contoso.openai.azure.com/",
      "https://login.microsoftonline.com/common/oauth2/v2.0/token",
      "http://mlflow.internal:5000",
      "https://sts.windows.net/",
    ],
  ),
  one(
    "storage-address",
    ["DATA_PATH", "TRAIN_DATA", "OUTPUT_URI"],
    [
      "wasbs://datasets@contosoml.blob.core.windows.net/iris/",
      "abfss://raw@contosolake.dfs.core.windows.net/sales/2024",
      "azureml://datastores/workspaceblobstore/paths/data/iris.csv",
      "https://contosoml.blob.core.windows.net/datasets/iris.csv",
      "s3://contoso-models/llama",
      "gs://contoso-data/train",
    ],
  ),
  one(
    "public-index",
    ["PIP_EXTRA_INDEX_URL", "PIP_INDEX_URL"],
    [
      "https://mirror.contoso.com/simple",
      "https://download.pytorch.org/whl/cu121",
      "https://pkgs.dev.azure.com/contoso/_packaging/ml/pypi/simple/",
      "https://${FEED_USER}:${FEED_PAT}@pkgs.dev.azure.com/contoso/_packaging/ml/pypi/simple/",
    ],
    { shape: "url" },
  ),
  one(
    "model",
    ["MODEL_NAME", "BASE_MODEL", "HF_MODEL_ID", "EMBEDDING_MODEL"],
    [
      "meta-llama/Meta-Llama-3-8B-Instruct",
      "mistralai/Mixtral-8x7B-v0.1",
      "gpt-4o-2024-08-06",
      "text-embedding-3-large",
      "azureml://registries/azureml/models/Phi-3-mini-4k-instruct/versions/11",
    ],
  ),
  one(
    "version",
    ["API_VERSION", "SPARK_VERSION", "RELEASE_DATE", "TORCH_VERSION"],
    ["2024-05-01-preview", "3.4.1", "2.1.0+cu121", "2023-11-03", "20240131T0900Z", "v1.29.4-gke.1043002"],
  ),
  decoy(
    "guid",
    ["AZURE_CLIENT_ID", "AZURE_TENANT_ID", "SUBSCRIPTION_ID", "WORKSPACE_ID", "RUN_ID", "ROLE_DEFINITION_ID"],
    (random) => random.guid(),
  ),
  decoy("commit", ["GIT_COMMIT", "COMMIT_SHA", "SOURCE_REVISION", "GIT_REF"], (random) => random.text(40, "hex")),
  decoy(
    "digest",
    ["DATA_MD5", "MODEL_SHA256", "CHECKSUM", "IMAGE_DIGEST", "ETAG"],
    (random) =>
      random.pick([
        random.text(32, "hex"),
        random.text(64, "hex"),
        `sha256:${random.text(64, "hex")}`,
        `sha512-${random.bytes(64).toString("base64")}`,
      ]),
    named,
  ),
  decoy(
    "image",
    ["IMAGE", "BASE_IMAGE", "CONTAINER_IMAGE"],
    (random) => `contoso.azurecr.io/train@sha256:${random.text(64, "hex")}`,
  ),
  decoy("action", ["ACTION_REF", "CHECKOUT"], (random) => `actions/checkout@${random.text(40, "hex")}`),
  decoy("base64-of-text", ["CONFIG_B64", "PAYLOAD", "EXTRA_ARGS_B64"], (random) =>
    Buffer.from(
      random.pick([
        '{"learning_rate":0.1,"epochs":30}',
        "The quick brown fox jumps over the lazy dog",
        "--epochs 3 --lr 0.01 --optimizer adamw",
        "hello world, this is a test",
      ]),
    ).toString("base64"),
  ),
  decoy("public-key", ["SSH_PUBLIC_KEY", "DEPLOY_PUBLIC_KEY", "ssh_key_value"], (random) =>
    random.pick([
      `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${random.text(43, "base64")} train@contoso`,
      `ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ${random.text(338, "base64")}`,
    ]),
  ),
  decoy(
    "public-half",
    ["LANGFUSE_PUBLIC_KEY", "PUBLISHABLE_KEY"],
    (random) => random.pick([`pk-lf-${random.guid()}`, `pk_live_${random.text(24)}`]),
    named,
  ),
  decoy(
    "masked-key",
    ["AZURE_STORAGE_KEY", "account_key"],
    (random) => `${random.pick(["Xx", "X", "x"]).repeat(88).slice(0, 86)}==`,
  ),
  decoy("ids", ["JOB_ID", "EXPERIMENT_RUN", "NODE_ID", "CELL_ID"], (random) =>
    random.pick([
      `sincere_plum_${random.text(10, "lowerDigits")}`,
      random.text(8, "hex"),
      `run_${random.int(1e9, 2e9)}`,
      `0x${random.text(8, "hex")}`,
    ]),
  ),
  decoy(
    "arm-id",
    ["KEY_VAULT_ID", "AZUREML_WORKSPACE_CONNECTION_ID_AOAI", "IDENTITY_ID"],
    (random) => `/subscriptions/${random.guid()}/resourceGroups/rg-ml/providers/Microsoft.KeyVault/vaults/kv-train`,
  ),
  one(
    "scope",
    ["TOKEN_SCOPE", "AUDIENCE"],
    ["https://ml.azure.com/.default", "api://contoso-train/.default", "https://cognitiveservices.azure.com/"],
  ),
  one(
    "sentence",
    ["PASSWORD_POLICY", "TOKEN_HELP", "SECRET_HINT", "NOTE"],
    [
      "rotate every 90 days",
      "stored in Key Vault, ask the platform team",
      "tokens are counted before truncation",
      "see the wiki page about credentials",
    ],
  ),
  one(
    "duration",
    ["TOKEN_TTL", "PASSWORD_MAX_AGE", "KEY_ROTATION_DAYS", "TOKEN_EXPIRY"],
    ["3600", "90d", "24h", "PT1H", "30"],
  ),
  one("size", ["KEY_SIZE", "TOKEN_BUDGET", "SECRET_LENGTH", "KEY_BITS"], ["2048", "4096", "256", "8k"]),
  one(
    "algorithm",
    ["KEY_TYPE", "SIGNING_ALGORITHM", "PASSWORD_HASHER", "TOKEN_TYPE", "ENCRYPTION_KEY_SOURCE"],
    ["RS256", "aes-256-gcm", "bcrypt", "Bearer", "Microsoft.Keyvault", "ed25519"],
    named,
  ),
  one(
    "class",
    ["TOKENIZER_CLASS", "CREDENTIAL_CLASS", "AUTH_PROVIDER"],
    [
      "LlamaTokenizerFast",
      "azure.identity.DefaultAzureCredential",
      "DefaultAzureCredential",
      "airflow.providers.fab.auth_manager.FabAuthManager",
    ],
  ),
  decoy("connection-without-password", ["SQL_CONNECTION_STRING", "DB_CONN", "DATABASE_URL"], (random) =>
    random.pick([
      "Server=tcp:contoso.database.windows.net,1433;Initial Catalog=sales;Authentication=Active Directory Managed Identity;Encrypt=True;",
      "Server=tcp:contoso.database.windows.net,1433;Database=sales;User ID=etl;Password={your_password};Encrypt=True;",
      "Driver={ODBC Driver 18 for SQL Server};Server=contoso.database.windows.net;Uid=etl;Pwd=$(SQL_PASSWORD);",
      "postgresql://etl@db.contoso.com:5432/ml",
      "postgresql://etl:${DB_PASSWORD}@db.contoso.com/ml",
      "mongodb://localhost:27017/ml",
      "redis://cache:6379/0",
      "BlobEndpoint=https://contoso.blob.core.windows.net/;AccountName=contoso",
      "UseDevelopmentStorage=true",
      "sqlite:////tmp/mlflow.db",
      "https://<user>:<token>@git.contoso.com/ml.git",
    ]),
  ),
];

export const NAME_DECOYS: readonly Kind[] = [
  one(
    "harmless-name",
    [],
    [
      "churn-baseline",
      "iris",
      "nightly_train_2024",
      "fraud detection v3",
      "bluebirds-of-europe",
      "customer-churn",
      "resnet50-finetune",
      "oyel-aranda",
      "project-management-nlp",
      "team-vision",
      "wolf-sound-classifier",
      "larks-and-spurs",
    ],
    { shape: "name" },
  ),
  one(
    "harmless-address",
    [],
    [
      "git@github.com:contoso/ml.git",
      "wasbs://data@contosoml.blob.core.windows.net/",
      "azureml:train-env@latest",
      "noreply@contoso.com",
      "image@sha256",
    ],
    { shape: "name" },
  ),
  decoy("id-in-name", [], (random) => `run-${random.guid()}`, { shape: "name" }),
];
