import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { isPlaceholder } from "../../src/detection/placeholder.ts";
import { sample } from "../../src/detection/sample.ts";

const HEX = /(?<![A-Za-z0-9_-])(?:[0-9A-F]{32}|[0-9a-f]{32})(?![A-Za-z0-9_-])/g;
const NAME = /(?:^|_)search(?:_[a-z0-9]+){0,3}_key[12]?$/;
const OTHER_NAME = /google|bing|serp|elastic|algolia|brave|open_?search/;

const admin = () => sampleHisKey(HIS_KINDS.search, 1);
const query = () => sampleHisKey(HIS_KINDS.search, 2, "Query000");
const older = () => sample("", 32, "hex").toUpperCase();

export const azureSearchKey: Detector = {
  id: "azure-search-key",
  title: "Azure AI Search key",
  category: "secret",
  severity: "error",
  docs:
    "An admin key of a search service can read, change and delete all indexes and their documents, a query key can read every document. Keys do " +
    "not expire. Regenerate an admin key or delete a query key, give the job's identity a Search role, and switch the service to role-based " +
    "access only.",
  references: [
    "https://learn.microsoft.com/azure/search/search-security-api-keys",
    "https://learn.microsoft.com/azure/search/search-security-rbac",
  ],
  rotation: "https://learn.microsoft.com/azure/search/search-security-api-keys#regenerate-admin-keys",
  roles: "all",
  precedence: 60,
  signatures: ["AzSe"],
  shortestRun: 32,
  mentions: ["search"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: admin(), confidence: "high" },
      {
        role: "command",
        name: "command",
        value: `curl -H "api-key: ${query()}" https://contoso.search.windows.net/indexes`,
        secret: query(),
        confidence: "high",
      },
      { role: "env", name: "AZURE_SEARCH_KEY", value: older(), confidence: "medium" },
      { role: "argument", name: "--search-admin-key", value: older().toLowerCase(), confidence: "medium" },
      { role: "text", name: "", value: `AZURE_AI_SEARCH_API_KEY="${older()}"\n`, secret: older() },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "AZURE_SEARCH_KEY", value: "<your-search-key>" },
      { role: "env", name: "AZURE_SEARCH_KEY", value: "0".repeat(32) },
      { role: "env", name: "AZURE_SEARCH_KEY", value: "${{azureml://connections/search/credentials/key}}" },
      { role: "env", name: "RUN_ID", value: older() },
      { role: "env", name: "GOOGLE_SEARCH_KEY", value: older() },
      { role: "setting", name: "search_space_hash", value: older() },
      { role: "env", name: "COLUMN", value: `${"a".repeat(42)}AzSeAAAAAA` },
    ];
  },
  *detect(field) {
    yield* hisMatches(field.value, HIS_KINDS.search);
    if (!mentions(field, /search/i)) return;
    for (const { 0: found, index: start } of field.value.matchAll(HEX)) {
      const end = start + found.length;
      if (!namesAt(field, start, end).some((name) => NAME.test(name) && !OTHER_NAME.test(name)) || isPlaceholder(found))
        continue;
      yield { start, end, confidence: "medium", evidence: ["32 hexadecimal digits", "the name of a search key"] };
    }
  },
};
