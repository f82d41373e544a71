import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const serperApiKey: Detector = namedKeyDetector({
  id: "serper-api-key",
  title: "Serper API key",
  docs:
    "Whoever holds the key searches on the account's credits. The key has no form of its own, so it is only recognised under a name that says " +
    "Serper. Delete it in the dashboard and create a new one.",
  references: ["https://serper.dev/playground"],
  rotation: "https://serper.dev/api-keys",
  vendors: ["serper"],
  documented: ["serper_api_key"],
  form: "[0-9a-f]{40}",
  samples: () => [sample("", 40, "hex")],
});
