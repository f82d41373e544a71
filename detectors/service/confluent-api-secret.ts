import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const confluentApiSecret: Detector = namedKeyDetector({
  id: "confluent-api-secret",
  title: "Confluent Cloud API secret",
  docs:
    "With the API key, which is an identifier and often stands beside it, whoever holds the secret reads and writes topics of the cluster. Delete " +
    "the pair and create one for a service account.",
  references: [
    "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
  ],
  rotation:
    "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
  vendors: ["confluent"],
  documented: ["confluent_cloud_api_secret", "confluent_api_secret", "kafka_api_secret"],
  form: "cflt[A-Za-z0-9+/]{60}|[A-Za-z0-9+/]{64}",
  edge: String.raw`\w+/=-`,
  samples: () => [sample("", 64, "base64"), sample("cflt", 60, "base64")],
});
