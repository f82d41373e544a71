import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const weaviateApiKey: Detector = namedKeyDetector({
  id: "weaviate-api-key",
  title: "Weaviate API key",
  docs:
    "An admin key reads, changes and deletes all collections of the cluster, often the text of documents. The key has no form of its own, so it " +
    "is only recognised under a name that says Weaviate. Rotate it in the cloud console and give the job a read-only key.",
  references: ["https://docs.weaviate.io/cloud/manage-clusters/authentication"],
  rotation: "https://console.weaviate.cloud/",
  vendors: ["weaviate"],
  documented: ["weaviate_api_key", "wcs_api_key", "wcd_api_key", "weaviate_admin_key"],
  form: "[A-Za-z0-9+/_]{36,128}={0,2}",
  edge: String.raw`\w+/=-`,
  samples: () => [sample("", 36), sample("", 72, "base64", "X3YyMDA=")],
});
