import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample, sampleUuid } from "../../src/detection/sample.ts";

export const novitaApiKey: Detector = namedKeyDetector({
  id: "novita-api-key",
  title: "Novita AI API key",
  docs: "Whoever holds the key calls models and rents GPUs on the account's bill. Delete it in the settings and create a new one.",
  references: ["https://novita.ai/docs/guides/quickstart"],
  rotation: "https://novita.ai/settings/key-management",
  vendors: ["novita"],
  documented: ["novita_api_key"],
  form: "sk_[A-Za-z0-9_-]{43}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  samples: () => [sample("sk_", 43, "base64url"), sampleUuid("novita")],
});
