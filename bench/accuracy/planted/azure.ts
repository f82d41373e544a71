// Credentials of Azure, after the formats that Microsoft publishes:
// https://github.com/microsoft/security-utilities and the services' own documentation.
import { annotatedKey, devOpsPat, entraSecret, hisKey } from "./checksums.ts";
import { leak } from "./payload.ts";
import type { Kind } from "./payload.ts";
import type { Random } from "./random.ts";

const LITERAL = "literal-secret";
const NEUTRAL = ["SETTING_A", "PIPELINE_ARG", "X1", "VALUE_FOR_STEP"];

const storageKey = (random: Random): string => hisKey(random, 64, "+ASt", "Default0");
const messaging = (random: Random): string =>
  hisKey(random, 32, random.pick(["+ASb", "+AEh", "+ARm"]), random.pick(["Send0000", "Manage00", "Listen00"]));
const password = (random: Random): string =>
  `${random.text(12)}${random.pick(["!", "#", "$", "%", "&"])}${random.text(4)}`;
const plain = (random: Random): string => random.text(random.int(14, 22));
const host = (random: Random): string =>
  random.pick(["contoso", "fabrikam", "adatum", "northwind"]) + random.int(1, 99);

function signature(random: Random): string {
  return encodeURIComponent(random.bytes(32).toString("base64"));
}

function sas(random: Random): string {
  const parts = random.shuffled([
    `sv=${random.pick(["2022-11-02", "2023-11-03", "2024-05-04"])}`,
    `se=20${random.int(40, 89)}-0${random.int(1, 9)}-1${random.int(0, 9)}T08%3A00%3A00Z`,
    `sp=${random.pick(["r", "rl", "racwdl"])}`,
    random.pick(["sr=c", "sr=b", "ss=b&srt=sco"]),
    "spr=https",
    `sig=⟦${signature(random)}⟧`,
  ]);
  return `⟨${parts.join("&")}⟩`;
}

export const AZURE: readonly Kind[] = [
  leak(
    "azure-storage-account-key",
    ["AZURE_STORAGE_KEY", "STORAGE_ACCOUNT_KEY", "BLOB_ACCESS", ...NEUTRAL],
    storageKey,
    { bare: true },
  ),
  leak(
    "azure-storage-account-key",
    ["AZURE_STORAGE_ACCOUNT_KEY", "STORAGE_KEY"],
    (random) => random.bytes(64).toString("base64"),
    {
      rules: ["azure-storage-account-key", LITERAL],
    },
  ),
  leak(
    "azure-cosmos-key",
    ["COSMOS_KEY", "COSMOS_DB_KEY", ...NEUTRAL],
    (random) => hisKey(random, 64, "ACDb", random.pick(["MastRW00", "MastRO00"])),
    { bare: true },
  ),
  leak("azure-batch-key", ["BATCH_ACCOUNT_KEY", ...NEUTRAL], (random) => hisKey(random, 64, "+ABa", "AbAcct00"), {
    bare: true,
  }),
  leak("azure-ml-studio-key", ["STUDIO_API_KEY", ...NEUTRAL], (random) => hisKey(random, 64, "+AMC", "Classic0"), {
    bare: true,
  }),
  leak(
    "azure-api-management-key",
    ["APIM_KEY", "OCP_APIM_SUBSCRIPTION_KEY", ...NEUTRAL],
    (random) => hisKey(random, 64, "APIM", random.pick(["Tenant00", "IoTHub00"])),
    { bare: true },
  ),
  leak("azure-service-bus-key", ["SERVICE_BUS_KEY", "EVENT_HUB_KEY", ...NEUTRAL], messaging, { bare: true }),
  leak(
    "azure-iot-key",
    ["IOT_HUB_KEY", ...NEUTRAL],
    (random) => hisKey(random, 32, "AIoT", random.pick(["IoTHub00", "Device00"])),
    { bare: true },
  ),
  leak(
    "azure-event-grid-key",
    ["EVENT_GRID_KEY", ...NEUTRAL],
    (random) => hisKey(random, 32, "AZEG", random.pick(["SendRecv", "Default0"])),
    { bare: true },
  ),
  leak(
    "azure-redis-key",
    ["REDIS_KEY", "REDIS_PASSWORD", ...NEUTRAL],
    (random) => hisKey(random, 32, "AzCa", "Access00"),
    { bare: true },
  ),
  leak(
    "azure-container-registry-password",
    ["ACR_PASSWORD", "DOCKER_PASSWORD", ...NEUTRAL],
    (random) => hisKey(random, 39, "+ACR", "ACRDflt0"),
    { bare: true },
  ),
  leak(
    "azure-search-key",
    ["AZURE_SEARCH_KEY", "SEARCH_ADMIN_KEY", ...NEUTRAL],
    (random) => hisKey(random, 39, "AzSe", random.pick(["PAdmin00", "Query000"])),
    { bare: true },
  ),
  leak(
    "azure-functions-key",
    ["FUNCTION_KEY", "FUNC_HOST_KEY", ...NEUTRAL],
    (random) => hisKey(random, 40, "AzFu", random.pick(["Functi00", "Master00"])),
    { bare: true },
  ),
  leak(
    "azure-annotated-key",
    ["AZURE_OPENAI_API_KEY", "OPENAI_KEY", "SPEECH_KEY", ...NEUTRAL],
    (random) => annotatedKey(random, "ACOG", random.pick(["AAAA", "AAAB", "AAAE", "AAAY"])),
    { bare: true },
  ),
  leak(
    "azure-devops-pat",
    ["AZURE_DEVOPS_EXT_PAT", "SYSTEM_ACCESSTOKEN", ...NEUTRAL],
    (random) => annotatedKey(random, "AZDO", "AAAS"),
    {
      rules: ["azure-annotated-key", "azure-devops-pat"],
      bare: true,
    },
  ),
  leak("azure-devops-pat", ["AZURE_DEVOPS_PAT", "ADO_PAT", "GIT_PAT"], devOpsPat, { bare: true }),
  leak(
    "azure-app-configuration-key",
    ["APP_CONFIG_CONNECTION", "APPCONFIG"],
    (random) =>
      `Endpoint=https://${host(random)}.azconfig.io;Id=${random.text(4)}-l0-s0:${random.text(20)};Secret=⟦${random.bytes(32).toString("base64")}⟧`,
    { bare: true },
  ),
  leak(
    "azure-entra-client-secret",
    ["AZURE_CLIENT_SECRET", "ARM_CLIENT_SECRET", "SP_SECRET", ...NEUTRAL],
    entraSecret,
    { bare: true },
  ),
  leak(
    "azure-entra-client-secret",
    ["AZURE_CLIENT_SECRET", "AAD_CLIENT_SECRET"],
    (random) => `${random.text(3)}7Q~${random.text(31)}`,
    { bare: true },
  ),
  leak(
    "azure-openai-key-legacy",
    ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_KEY", "COGNITIVE_SERVICES_KEY"],
    (random) => random.text(32, "hex"),
    {
      rules: ["azure-openai-key-legacy", LITERAL],
    },
  ),
  leak("azure-ml-endpoint-key", ["SCORING_KEY", "ENDPOINT_KEY", "ENDPOINT_API_KEY"], (random) => random.text(32), {
    rules: ["azure-ml-endpoint-key", LITERAL],
  }),
  leak(
    "azure-sas-token",
    ["DATA_URL", "MODEL_URI", "BLOB_SAS_URL"],
    (random) =>
      `https://${host(random)}.blob.core.windows.net/${random.pick(["data", "models"])}/train.parquet?${sas(random)}`,
    { bare: true, shape: "url" },
  ),
  leak(
    "azure-sas-token",
    ["SAS_TOKEN", "AZURE_STORAGE_SAS_TOKEN", "CONTAINER_SAS"],
    (random) => (random.chance(0.5) ? "?" : "") + sas(random),
    { bare: true },
  ),
  leak(
    "azure-storage-account-key",
    ["AZURE_STORAGE_CONNECTION_STRING", "STORAGE_CONN", "CONN"],
    (random) =>
      `DefaultEndpointsProtocol=https;AccountName=${host(random)};AccountKey=⟦${storageKey(random)}⟧;EndpointSuffix=core.windows.net`,
    { bare: true },
  ),
  leak(
    "azure-service-bus-key",
    ["SERVICE_BUS_CONNECTION", "EVENTHUB_CONN"],
    (random) =>
      `Endpoint=sb://${host(random)}.servicebus.windows.net/;SharedAccessKeyName=send;SharedAccessKey=⟦${random.chance(0.5) ? messaging(random) : random.bytes(32).toString("base64")}⟧;EntityPath=q`,
    { bare: true },
  ),
  leak(
    "azure-iot-key",
    ["IOTHUB_CONNECTION"],
    (random) =>
      `HostName=${host(random)}.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey=⟦${hisKey(random, 32, "AIoT", "IoTHub00")}⟧`,
    { bare: true },
  ),
  leak(
    "azure-cosmos-key",
    ["COSMOS_CONNECTION_STRING"],
    (random) =>
      `AccountEndpoint=https://${host(random)}.documents.azure.com:443/;AccountKey=⟦${hisKey(random, 64, "ACDb", "MastRW00")}⟧;`,
    { bare: true },
  ),
  leak(
    "sql-connection-string",
    ["SQL_CONNECTION_STRING", "DB_CONN", "WAREHOUSE"],
    (random) =>
      `Server=tcp:${host(random)}.database.windows.net,1433;Initial Catalog=sales;User ID=etl;Password=⟦${plain(random)}⟧;Encrypt=True;Connection Timeout=30;`,
    { bare: true },
  ),
  leak(
    "sql-connection-string",
    ["ODBC_CONNECTION", "DB_CONN"],
    (random) =>
      `Driver={ODBC Driver 18 for SQL Server};Server=tcp:${host(random)}.database.windows.net,1433;Database=ml;Uid=etl;Pwd={⟦${password(random)}⟧};Encrypt=yes;`,
    { bare: true },
  ),
  leak(
    "sql-connection-string",
    ["JDBC_URL", "SPARK_JDBC"],
    (random) =>
      `jdbc:sqlserver://${host(random)}.database.windows.net:1433;database=ml;user=etl;password=⟦${plain(random)}⟧;encrypt=true`,
    { bare: true },
  ),
  leak(
    "libpq-connection-string",
    ["PG_DSN", "DB_DSN"],
    (random) =>
      `host=${host(random)}.postgres.database.azure.com port=5432 dbname=ml user=etl password=⟦${plain(random)}⟧ sslmode=require`,
    {
      rules: ["connection-parameters", "sql-connection-string", LITERAL],
      bare: true,
    },
  ),
  leak(
    "azure-data-factory-key",
    ["IR_KEY", "SHIR_AUTH_KEY"],
    (random) => `IR@${random.guid()}@${host(random)}@${random.bytes(32).toString("base64")}`,
    { bare: true },
  ),
  leak(
    "databricks-token",
    ["DATABRICKS_TOKEN", ...NEUTRAL],
    (random) => `dapi${random.text(32, "hex")}${random.pick(["", "-2"])}`,
    { bare: true },
  ),
  leak(
    "azure-service-principal-json",
    ["AZURE_CREDENTIALS", "SP_JSON"],
    (random) =>
      JSON.stringify({
        clientId: random.guid(),
        clientSecret: `⟦${entraSecret(random)}⟧`,
        subscriptionId: random.guid(),
        tenantId: random.guid(),
      }),
    {
      rules: ["azure-service-principal-json", "azure-entra-client-secret"],
      bare: true,
    },
  ),
];
