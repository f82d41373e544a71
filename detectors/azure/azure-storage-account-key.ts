import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import { findLegacyKeys } from "../../src/detection/checksum/legacy-key.ts";
import { namesAt } from "../../src/detection/checksum/value-names.ts";
import { connectionStrings, pairOf, pairsOf, startingWith } from "../../src/detection/connection-string.ts";
import type { ConnectionString } from "../../src/detection/connection-string.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";
import type { Field } from "../../src/formats/format.ts";

const BEGIN = startingWith(
  "DefaultEndpointsProtocol",
  "AccountName",
  "AccountKey",
  "AccountEndpoint",
  "BlobEndpoint",
  "EndpointSuffix",
  "StorageAccountKey",
);
const NAME =
  /(?:^|_)(?:account|storage|blob|adls|data_?lake|file_?share)(?:_[a-z0-9]+){0,4}_key[12]?(?:_primary|_secondary|_[12])?$/;
/** Spark's setting: `fs.azure.account.key.<account>.dfs.core.windows.net`. */
const SPARK_NAME = /(?:^|_)fs_azure_account_key(?:_|$)/;
/** `mount -t cifs //contoso.file.core.windows.net/s /mnt -o username=contoso,password=…`, `BlobServiceClient(url, credential="…")` */
const HOST = /\.(?:blob|dfs|file|queue|table)\.core\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)/;
const HOST_REACH = 400;
const HANDED_OVER = /(?:pass(?:word)?|credential)\s?[=:]\s?["']?$/i;
const OTHER_NAME = /batch|cosmos|document_?db|hash|digest|sha\d|checksum/;

const key = () => sampleHisKey(HIS_KINDS.storage, 1);
const legacy = () => Buffer.from(sampleBytes(64, 2)).toString("base64");

export const azureStorageAccountKey: Detector = {
  id: "azure-storage-account-key",
  title: "Azure storage account key",
  category: "secret",
  severity: "error",
  docs:
    "An account key opens the whole storage account: whoever holds it can read, change and delete every blob, file, queue and table, and can " +
    "sign further access tokens with it. It does not expire and cannot be limited. Rotate the key, give the identity that runs the job a role on " +
    "the data instead, and switch shared key access off where nothing else needs it.",
  references: [
    "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
    "https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent",
    "https://learn.microsoft.com/azure/machine-learning/how-to-identity-based-service-authentication",
  ],
  rotation: "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys",
  roles: "all",
  precedence: 60,
  anchors: ["+ASt", /==(?<=[A-Za-z0-9+/]{8}==)/, /%3[Dd]%3[Dd]/],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_STORAGE_KEY", value: key(), confidence: "high" },
      { role: "env", name: "DATA", value: key().slice(0, -2), confidence: "high" },
      {
        role: "tag",
        name: "note",
        value: `key is ${key().replace(/^../, "Zz")}`,
        secret: key().replace(/^../, "Zz"),
        confidence: "medium",
      },
      {
        role: "command",
        name: "command",
        value: `export C="DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=${legacy()};EndpointSuffix=core.windows.net" && python train.py`,
        secret: legacy(),
        confidence: "high",
      },
      { role: "credential", name: "account_key", value: legacy(), family: "datastore", confidence: "medium" },
      { role: "setting", name: "fs.azure.account.key.contoso.dfs.core.windows.net", value: legacy() },
      {
        role: "command",
        name: "command",
        value: `mount -t cifs //contoso.file.core.windows.net/s /mnt/s -o vers=3.0,username=contoso,password=${legacy()},serverino`,
        secret: legacy(),
      },
      {
        role: "text",
        name: "",
        value: `BlobServiceClient("https://contoso.blob.core.windows.net", credential="${legacy()}")`,
        secret: legacy(),
      },
      { role: "text", name: "", value: `os.environ["AZURE_STORAGE_KEY"] = "${legacy()}"\n`, secret: legacy() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      {
        role: "env",
        name: "CONNECTION",
        value:
          "DefaultEndpointsProtocol=https;AccountName=contoso;AccountKey=<your-key>;EndpointSuffix=core.windows.net",
      },
      {
        role: "env",
        name: "CONNECTION",
        value: "AccountName=contoso;AccountKey=${{keyvault:https://kv.vault.azure.net/secrets/storage}};",
      },
      { role: "env", name: "AZURE_STORAGE_KEY", value: "$(STORAGE_KEY)" },
      { role: "env", name: "MODEL_SHA512", value: legacy() },
      { role: "env", name: "ACCOUNT_KEY_HASH", value: legacy() },
      { role: "credential", name: "account_key", value: `${"X".repeat(86)}==` },
      { role: "env", name: "CONNECTION", value: `AccountName=contoso;AccountKey=${"a".repeat(76)}+AStAAAAAA==` },
      {
        role: "env",
        name: "CONNECTION",
        value: `AccountEndpoint=https://contoso.documents.azure.com:443/;AccountKey=${legacy()};`,
      },
      // The key of Azurite, public and the same everywhere; in two halves because scanners know it too.
      {
        role: "env",
        name: "CONNECTION",
        value: [
          "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u",
          "SRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;",
        ].join(""),
      },
      { role: "env", name: "CONNECTION", value: "UseDevelopmentStorage=true" },
    ];
  },
  *detect(field) {
    yield* hisMatches(field.value, HIS_KINDS.storage);
    yield* legacyMatches(field);
  },
};

function* legacyMatches(field: Field): Generator<Match> {
  const keys = [...findLegacyKeys(field.value, 64)];
  if (keys.length === 0) return;
  const strings = new Map<number, ConnectionString>();
  for (const string of connectionStrings(field.value, BEGIN)) {
    for (const pair of pairsOf(string, "accountkey", "storageaccountkey")) strings.set(pair.start, string);
  }
  for (const { start, end } of keys) {
    const string = strings.get(start);
    if (string !== undefined) {
      const account = pairOf(string, "accountname", "storageaccountname");
      if (pairOf(string, "accountendpoint") !== undefined || account?.value === "devstoreaccount1") continue;
      yield {
        start,
        end,
        confidence: account === undefined ? "medium" : "high",
        evidence: ["64 bytes in base64", "AccountKey of a connection string"],
      };
    } else if (
      isSentToStorage(field.value, start) ||
      namesAt(field, start, end).some((name) => (NAME.test(name) || SPARK_NAME.test(name)) && !OTHER_NAME.test(name))
    ) {
      yield { start, end, confidence: "medium", evidence: ["64 bytes in base64", "the name of a storage key"] };
    }
  }
}

function isSentToStorage(text: string, start: number): boolean {
  return (
    HANDED_OVER.test(text.slice(Math.max(0, start - 20), start)) &&
    HOST.test(text.slice(Math.max(0, start - HOST_REACH), start))
  );
}
