import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sampleUuid } from "../../src/detection/sample.ts";

export const exaApiKey: Detector = namedKeyDetector({
  id: "exa-api-key",
  title: "Exa API key",
  docs:
    "Whoever holds the key searches on the account's bill. It is a UUID, so it is only recognised under a name that says Exa. Delete it in the " +
    "dashboard and create a new one.",
  references: ["https://docs.exa.ai/reference/getting-started"],
  rotation: "https://dashboard.exa.ai/api-keys",
  vendors: ["exa"],
  documented: ["exa_api_key"],
  form: "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  samples: () => [sampleUuid("exa")],
});
