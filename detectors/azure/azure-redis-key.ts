import { HIS_KINDS } from "../../src/detection/checksum/his-kinds.ts";
import { sampleHisKey } from "../../src/detection/checksum/his-key.ts";
import { hisMatches } from "../../src/detection/checksum/his-match.ts";
import { findLegacyKeys } from "../../src/detection/checksum/legacy-key.ts";
import { mentions, namesAt } from "../../src/detection/checksum/value-names.ts";
import type { Detector, Example } from "../../src/detection/detector.ts";
import { sampleBytes } from "../../src/detection/sample.ts";

const NAME = /(?:^|_)redis(?:_[a-z0-9]+){0,3}_(?:key|password|pwd)$/;
const HOST = /\.redis\.(?:cache\.(?:windows|usgovcloudapi|chinacloudapi)|azure)\.(?:net|cn|us)\b/;
const HOST_REACH = 200;
/** `host:6380,password=` of StackExchange.Redis, `rediss://:` of a URL, `-a` of redis-cli. */
const BEFORE = /(?:,\s?password=|:\/\/[\w.-]{0,60}:|\s-a\s["']?)$/i;

const key = () => sampleHisKey(HIS_KINDS.redis, 1);
const legacy = Buffer.from(sampleBytes(32, 91)).toString("base64");
const encoded = encodeURIComponent(legacy);

export const azureRedisKey: Detector = {
  id: "azure-redis-key",
  title: "Azure Cache for Redis access key",
  category: "secret",
  severity: "error",
  docs:
    "An access key reads and changes everything in the cache, including sessions and queued work, and can run its commands. It does not expire. " +
    "Regenerate the key, connect with Microsoft Entra ID and a data access policy instead, and disable access keys.",
  references: [
    "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-azure-active-directory-for-authentication",
    "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure",
  ],
  rotation: "https://learn.microsoft.com/cli/azure/redis#az-redis-regenerate-keys",
  roles: "all",
  precedence: 60,
  signatures: ["AzCa"],
  shortestRun: 32,
  mentions: ["redis"],
  get leaks(): readonly Example[] {
    return [
      { role: "env", name: "KEY", value: key(), confidence: "high" },
      {
        role: "env",
        name: "CACHE",
        value: `contoso.redis.cache.windows.net:6380,password=${key()},ssl=True`,
        secret: key(),
        confidence: "high",
      },
      {
        role: "env",
        name: "CACHE",
        value: `contoso.redis.cache.windows.net:6380,password=${legacy},ssl=True,abortConnect=False`,
        secret: legacy,
        confidence: "high",
      },
      {
        role: "url",
        name: "broker",
        value: `rediss://:${encoded}@contoso.redis.cache.windows.net:6380/0`,
        secret: encoded,
        confidence: "high",
      },
      { role: "env", name: "REDIS_PASSWORD", value: legacy, confidence: "medium" },
    ];
  },
  get clean(): readonly Example[] {
    return [
      { role: "env", name: "CACHE", value: "contoso.redis.cache.windows.net:6380,password=<access-key>,ssl=True" },
      { role: "env", name: "CACHE", value: "contoso.redis.cache.windows.net:6380,password=${REDIS_KEY},ssl=True" },
      { role: "env", name: "REDIS_PASSWORD", value: `${"x".repeat(43)}=` },
      { role: "env", name: "REDIS_SCRIPT_SHA", value: legacy },
      { role: "env", name: "DIGEST", value: legacy },
      { role: "env", name: "CACHE", value: "rediss://contoso.redis.cache.windows.net:6380/0" },
    ];
  },
  *detect(field) {
    const text = field.value;
    yield* hisMatches(text, HIS_KINDS.redis);
    if (!mentions(field, /redis/i)) return;
    for (const { start, end } of findLegacyKeys(text, 32)) {
      const before = text.slice(Math.max(0, start - HOST_REACH), start);
      if (BEFORE.test(before.slice(-80)) && HOST.test(before + text.slice(end, end + HOST_REACH))) {
        yield { start, end, confidence: "high", evidence: ["32 bytes in base64", "connection string of a cache"] };
      } else if (namesAt(field, start, end).some((name) => NAME.test(name))) {
        yield { start, end, confidence: "medium", evidence: ["32 bytes in base64", "the name of a Redis password"] };
      }
    }
  },
};
