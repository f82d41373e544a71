import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const redisCloudKey: Detector = namedKeyDetector({
  id: "redis-cloud-key",
  title: "Redis Cloud API key",
  docs:
    "With the account key, whoever holds the secret key manages the account's databases within its role. Delete it in access management and " +
    "create a new one.",
  references: ["https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/"],
  rotation: "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/",
  vendors: ["rediscloud"],
  documented: [
    "rediscloud_secret_key",
    "redis_cloud_api_secret_key",
    "rediscloud_access_key",
    "redis_cloud_secret_key",
  ],
  form: "[A-Za-z0-9]{40,64}",
  samples: () => [sample("S", 50, "base32")],
});
