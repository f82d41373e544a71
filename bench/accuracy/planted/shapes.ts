// Secrets within other text: JSON in a value, lists of variables, commands, addresses with parameters, encodings.
import { entraSecret, hisKey } from "./checksums.ts";
import { decoy, leak } from "./payload.ts";
import type { Kind } from "./payload.ts";
import type { Random } from "./random.ts";

const ANY_RULE = { rules: [], bare: true } as const;

const password = (random: Random): string => `${random.text(8)}-${random.text(4)}`;
const storageKey = (random: Random): string => hisKey(random, 64, "+ASt", "Default0");

export const SHAPES: readonly Kind[] = [
  leak(
    "json-in-value",
    ["EXTRA_CONFIG", "SETTINGS_JSON", "MODEL_ARGS"],
    (random) =>
      random.pick([
        `{"endpoint": "https://api.contoso.com", "api_key": "⟦${random.text(32)}⟧", "retries": 3}`,
        `{"db": {"host": "db.contoso.com", "user": "etl", "password": "⟦${password(random)}⟧"}}`,
        `[{"name": "HF_TOKEN", "value": "⟦hf_${random.text(34, "alpha")}⟧"}]`,
      ]),
    ANY_RULE,
  ),
  leak(
    "list-of-variables",
    ["EXTRA_ENV", "JOB_VARIABLES"],
    (random) =>
      random.pick([
        `LOG=info,DB_PASSWORD=⟦${password(random)}⟧,DEBUG=0`,
        `REGION=westeurope;API_TOKEN=⟦${random.text(40)}⟧;RETRIES=3`,
      ]),
    ANY_RULE,
  ),
  leak(
    "arguments-in-value",
    ["DOCKER_ARGS", "RUN_OPTIONS", "SPARK_SUBMIT_ARGS"],
    (random) =>
      random.pick([
        `-e DB_PASSWORD=⟦${password(random)}⟧ --ipc=host`,
        `--shm-size 8g --env HF_TOKEN=⟦hf_${random.text(34, "alpha")}⟧`,
        `--conf spark.hadoop.fs.azure.account.key.contosoml.blob.core.windows.net=⟦${storageKey(random)}⟧ --conf spark.cores.max=4`,
      ]),
    ANY_RULE,
  ),
  leak(
    "command-in-value",
    ["SETUP_COMMAND", "PRE_RUN", "STARTUP"],
    (random) =>
      random.pick([
        `export API_KEY=⟦${random.text(32)}⟧; python prepare.py`,
        `curl -u svc:⟦${password(random)}⟧ https://api.contoso.com/data`,
        `wandb login ⟦${random.text(40, "hex")}⟧ && python train.py`,
        `docker login -u contoso -p ⟦${password(random)}⟧ contoso.azurecr.io`,
        `az login --service-principal -u ${random.guid()} -p ⟦${entraSecret(random)}⟧ --tenant ${random.guid()}`,
        `PGPASSWORD=⟦${password(random)}⟧ psql -h db -U etl -c 'select 1'`,
        `git clone https://ml-bot:⟦${random.text(20)}⟧@git.contoso.com/ml/train.git`,
      ]),
    ANY_RULE,
  ),
  leak(
    "secret-in-query",
    ["WEBHOOK_URL", "SCORE_URL", "FEED_URL"],
    (random) =>
      random.pick([
        `https://api.contoso.com/v1/items?api_key=⟦${random.text(32)}⟧&page=1`,
        `https://contoso.azurewebsites.net/api/score?code=⟦${hisKey(random, 40, "AzFu", "Functi00")}⟧`,
        `https://feed.contoso.com/data.csv?format=csv&access_token=⟦${random.text(40)}⟧`,
      ]),
    { rules: [], bare: true, shape: "url" },
  ),
  leak(
    "base64-of-docker-config",
    ["DOCKER_CONFIG_JSON", "PULL_SECRET_B64"],
    (random) => {
      const auth = Buffer.from(`contoso:${password(random)}`).toString("base64");
      return Buffer.from(JSON.stringify({ auths: { "contoso.azurecr.io": { auth } } })).toString("base64");
    },
    ANY_RULE,
  ),
];

const pick = (
  kind: string,
  names: readonly string[],
  values: readonly string[],
  shape: "value" | "url" = "value",
): Kind => decoy(kind, names, (random) => random.pick(values), { shape });

export const SHAPE_DECOYS: readonly Kind[] = [
  pick(
    "json-without-secret",
    ["EXTRA_CONFIG", "SETTINGS_JSON", "GENERATION_ARGS"],
    [
      '{"endpoint": "https://api.contoso.com", "api_key": "${API_KEY}", "retries": 3}',
      '{"max_new_tokens": 512, "pad_token": "<pad>", "tokenizer": "bert-base-uncased"}',
      '{"db": {"host": "db.contoso.com", "user": "etl", "password": "<password>"}}',
      '{"key": "customer_id", "partition_keys": ["Store", "Brand"], "secretName": "db-password"}',
    ],
  ),
  pick(
    "list-without-secret",
    ["EXTRA_ENV", "JOB_VARIABLES"],
    [
      "LOG=info,TOKEN_LIMIT=4096,DEBUG=0",
      "DB_PASSWORD,HF_TOKEN,WANDB_API_KEY",
      "REGION=westeurope;API_TOKEN=$(API_TOKEN);RETRIES=3",
    ],
  ),
  pick(
    "arguments-without-secret",
    ["DOCKER_ARGS", "RUN_OPTIONS"],
    [
      "-e DB_PASSWORD --ipc=host",
      "--env-file /run/secrets/env --shm-size 8g",
      "--conf spark.hadoop.fs.azure.account.auth.type=OAuth",
    ],
  ),
  pick(
    "command-without-secret",
    ["SETUP_COMMAND", "PRE_RUN"],
    [
      'curl -H "Authorization: Bearer $TOKEN" https://api.contoso.com/data',
      "az keyvault secret show --vault-name kv-train --name hf-token --query value -o tsv",
      "python train.py --tokenizer-name bert-base-uncased --max-new-tokens 512",
      "az login --service-principal -u $APP_ID -p $APP_SECRET --tenant $TENANT",
      "ssh-keygen -t ed25519 -f /root/.ssh/id_ed25519",
    ],
  ),
  pick(
    "query-without-secret",
    ["WEBHOOK_URL", "SCORE_URL"],
    [
      "https://api.contoso.com/v1/items?page_token=3&page=1",
      "https://api.contoso.com/v1/items?api_key=<key>&page=1",
      "https://contoso.com/cb?response_type=token&code=200",
      "https://api.contoso.com/v1?key=customer_id",
    ],
  ),
  decoy("base64-of-json", ["CONFIG_JSON_B64", "MANIFEST_B64"], (random) =>
    Buffer.from(JSON.stringify({ auths: {}, epochs: random.int(1, 99) })).toString("base64"),
  ),
];
