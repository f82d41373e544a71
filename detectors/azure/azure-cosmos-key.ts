import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import { findLegacyKeys } from "../../src/detection/checksum/legacy-key.ts";
import { namesAt } from "../../src/detection/checksum/value-names.ts";
import { connectionStrings, pairOf, pairsOf, startingWith } from "../../src/detection/connection-string.ts";
import type { Detector, Example, Match } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";
import { isStandIn } from "../../src/detection/token.ts";
import type { Field } from "../../src/formats/format.ts";

const BEGIN = startingWith("AccountEndpoint", "AccountKey");
const NAME = /(?:^|_)(?:cosmos|cosmosdb|document_?db)(?:_[a-z0-9]+){0,4}_key[12]?$/;
/** `type=resource&ver=1&sig=…`, as sent in the Authorization header, percent-encoded or not. */
const RESOURCE_TOKEN =
  /type(?:=|%3[Dd])(?:resource|master)(?:&|%26)ver(?:=|%3[Dd])1(?:\.0)?(?:&|%26)sig(?:=|%3[Dd])((?:[A-Za-z0-9+/=;_-]|%2[BbFf]|%3[BbDd]){24,2000})/g;
const MONGO_HOST = /^@[\w.-]{1,90}\.(?:mongo\.cosmos|documents)\.azure\.com/;

const key = () => sampleHisKey(HIS_KINDS.cosmos, 1);
const readOnly = () => sampleHisKey(HIS_KINDS.cosmos, 2, "MastRO00");
const legacy = () => Buffer.from(sampleBytes(64, 42)).toString("base64");

export const azureCosmosKey: Detector = {
  id: "azure-cosmos-key",
  title: "Azure Cosmos DB key",
  category: "secret",
  severity: "error",
  docs:
    "A primary or secondary key opens the whole Cosmos DB account; a read-write key can change and delete every database, a read-only key can " +
    "read all of them. Keys do not expire. Rotate the key, grant the job's identity a data-plane role in Cosmos DB instead, and disable local " +
    "authentication when no key is in use any more.",
  references: [
    "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys",
    "https://learn.microsoft.com/azure/cosmos-db/nosql/how-to-connect-role-based-access-control",
  ],
  rotation: "https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys",
  roles: "all",
  precedence: 60,
  anchors: ["ACDb", "&ver=1", "%26ver%3D1", "%26ver%3d1", /==(?<=[A-Za-z0-9+/]{8}==)/, /%3[Dd]%3[Dd]/],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "COSMOS_KEY", value: key(), confidence: "high" },
      { role: "argument", name: "--key", value: readOnly(), confidence: "high" },
      {
        role: "env",
        name: "DB",
        value: `AccountEndpoint=https://contoso.documents.azure.com:443/;AccountKey=${legacy()};Database=d`,
        secret: legacy(),
        confidence: "high",
      },
      {
        role: "url",
        name: "uri",
        value: `mongodb://contoso:${legacy()}@contoso.mongo.cosmos.azure.com:10255/?ssl=true`,
        secret: legacy(),
        confidence: "high",
      },
      { role: "env", name: "COSMOS_PRIMARY_KEY", value: legacy(), confidence: "medium" },
      {
        role: "env",
        name: "AUTH",
        value: `type=resource&ver=1&sig=${legacy()};${legacy()};`,
        secret: `${legacy()};${legacy()};`,
      },
      {
        role: "command",
        name: "command",
        value: `python load.py --cosmos-key ${legacy()} --limit 3`,
        secret: legacy(),
      },
    ];
  },
  get clean(): readonly Example[] {
    return [
      {
        role: "env",
        name: "DB",
        value: "AccountEndpoint=https://contoso.documents.azure.com:443/;AccountKey=<account-key>==;",
      },
      { role: "env", name: "COSMOS_KEY", value: "${COSMOS_KEY}==" },
      { role: "env", name: "COSMOS_KEY", value: `${"x".repeat(86)}==` },
      { role: "env", name: "AZURE_STORAGE_KEY", value: legacy() },
      { role: "env", name: "INTEGRITY", value: `sha512-${legacy()}` },
      { role: "env", name: "DB", value: `AccountName=contoso;AccountKey=${legacy()};EndpointSuffix=core.windows.net` },
      // The key of the Cosmos DB emulator, public and the same everywhere; in two halves because scanners know it too.
      {
        role: "env",
        name: "DB",
        value: [
          "AccountEndpoint=https://localhost:8081/;AccountKey=C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2n",
          "Q9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==;",
        ].join(""),
      },
      { role: "text", name: "", value: "Cosmos keys carry ACDb before their checksum ==" },
    ];
  },
  *detect(field) {
    yield* hisMatches(field.value, HIS_KINDS.cosmos);
    yield* legacyMatches(field);
    for (const match of field.value.matchAll(RESOURCE_TOKEN)) {
      const token = match[1] ?? "";
      if (isStandIn(token)) continue;
      const end = match.index + match[0].length;
      yield { start: end - token.length, end, confidence: "high", evidence: ["resource token of Cosmos DB"] };
    }
  },
};

function* legacyMatches(field: Field): Generator<Match> {
  const text = field.value;
  const keys = [...findLegacyKeys(text, 64)];
  if (keys.length === 0) return;
  const inStrings = new Set<number>();
  for (const string of connectionStrings(text, BEGIN)) {
    if (pairOf(string, "accountendpoint") === undefined) continue;
    for (const pair of pairsOf(string, "accountkey")) inStrings.add(pair.start);
  }
  for (const { start, end } of keys) {
    if (inStrings.has(start) || (text.charAt(start - 1) === ":" && MONGO_HOST.test(text.slice(end, end + 120)))) {
      yield {
        start,
        end,
        confidence: "high",
        evidence: ["64 bytes in base64", "connection string of a Cosmos DB account"],
      };
    } else if (namesAt(field, start, end).some((name) => NAME.test(name))) {
      yield { start, end, confidence: "medium", evidence: ["64 bytes in base64", "the name of a Cosmos DB key"] };
    }
  }
}
