import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample, sampleUuid } from "../../src/detection/sample.ts";

export const ai21ApiKey: Detector = namedKeyDetector({
  id: "ai21-api-key",
  title: "AI21 API key",
  docs:
    "Whoever holds the key calls Jamba models on the account's bill and reads its file library. The key has no form of its own, so it is only " +
    "recognised under a name that says AI21. Delete it in the studio and create a new one.",
  references: ["https://docs.ai21.com/reference"],
  rotation: "https://studio.ai21.com/v2/account/api-key",
  vendors: ["ai21"],
  documented: ["ai21_api_key"],
  form: "[A-Za-z0-9]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
  samples: () => [sample("", 32), sampleUuid("ai21")],
});
