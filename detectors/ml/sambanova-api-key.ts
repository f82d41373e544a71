import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sampleUuid } from "../../src/detection/sample.ts";

export const sambanovaApiKey: Detector = namedKeyDetector({
  id: "sambanova-api-key",
  title: "SambaNova API key",
  docs:
    "Whoever holds the key calls models on the account's bill. It is a UUID, so it is only recognised under a name that says SambaNova. Delete it " +
    "in the portal and create a new one.",
  references: ["https://docs.sambanova.ai/cloud/docs/get-started/overview"],
  rotation: "https://cloud.sambanova.ai/apis",
  vendors: ["sambanova"],
  documented: ["sambanova_api_key"],
  form: "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  samples: () => [sampleUuid("sambanova")],
});
