import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const voyageApiKey: Detector = namedKeyDetector({
  id: "voyage-api-key",
  title: "Voyage AI API key",
  docs: "Whoever holds the key makes embeddings on the organization's bill. Delete it in the dashboard and create a new one.",
  references: ["https://docs.voyageai.com/docs/api-key-and-installation"],
  rotation: "https://dashboard.voyageai.com/organization/api-keys",
  vendors: ["voyage", "voyageai"],
  documented: ["voyage_api_key", "voyageai_api_key", "voyage_ai_api_key"],
  form: "(?:pa|al)-[A-Za-z0-9_-]{43}",
  samples: () => [sample("pa-", 43, "base64url"), sample("al-", 43, "base64url")],
});
