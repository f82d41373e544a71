import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const qdrantApiKey: Detector = namedKeyDetector({
  id: "qdrant-api-key",
  title: "Qdrant API key",
  docs:
    "Whoever holds the key reads, changes and deletes the collections of the cluster. The key has no form of its own, so it is only recognised " +
    "under a name that says Qdrant; newer keys are JSON web tokens. Delete it in the console and create one that may only read the collection.",
  references: ["https://qdrant.tech/documentation/cloud/authentication/"],
  rotation: "https://cloud.qdrant.io/",
  vendors: ["qdrant"],
  documented: ["qdrant_api_key"],
  form: "[A-Za-z0-9_-]{43,80}",
  edge: String.raw`\w.-`,
  samples: () => [sample("", 54, "base64url")],
});
