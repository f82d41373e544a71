import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const zillizApiKey: Detector = namedKeyDetector({
  id: "zilliz-api-key",
  title: "Zilliz Cloud API key",
  docs:
    "Whoever holds the key reads, changes and deletes the collections of its clusters. The key has no form of its own, so it is only recognised " +
    "under a name that says Zilliz or Milvus. Reset it in the console and let the job use a custom key for one cluster.",
  references: ["https://docs.zilliz.com/docs/manage-api-keys"],
  rotation: "https://cloud.zilliz.com/",
  vendors: ["zilliz", "milvus"],
  documented: ["zilliz_api_key", "zilliz_cloud_api_key", "milvus_token"],
  form: "[0-9a-f]{72,140}",
  samples: () => [sample("", 96, "hex")],
});
