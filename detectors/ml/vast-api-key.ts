import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const vastApiKey: Detector = namedKeyDetector({
  id: "vast-api-key",
  title: "Vast.ai API key",
  docs:
    "Whoever holds the key rents GPU machines on the account's credit and reaches those that run. The key has no form of its own, so it is only " +
    "recognised under a name that says Vast. Delete it in the console and create one with fewer permissions.",
  references: ["https://docs.vast.ai/api-reference/introduction"],
  rotation: "https://cloud.vast.ai/manage-keys/",
  vendors: ["vast", "vastai"],
  documented: ["vast_api_key", "vastai_api_key"],
  form: "[0-9a-f]{64}",
  samples: () => [sample("", 64, "hex")],
});
