import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const upstashToken: Detector = namedKeyDetector({
  id: "upstash-token",
  title: "Upstash token",
  docs:
    "Whoever holds the token reads and changes the database, queue or vector index that it is for. Reset it in the console and use the read-only " +
    "token where that is enough.",
  references: ["https://upstash.com/docs/redis/features/restapi"],
  rotation: "https://console.upstash.com/",
  vendors: ["upstash"],
  documented: ["upstash_redis_rest_token", "upstash_vector_rest_token", "upstash_api_key"],
  form: "[A-Za-z0-9_-]{36,200}={0,2}",
  edge: String.raw`\w=-`,
  samples: () => [sample("A", 55, "base64url"), sample("ABc", 80, "base64url", "==")],
});
