import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const braintrustApiKey: Detector = namedKeyDetector({
  id: "braintrust-api-key",
  title: "Braintrust API key",
  docs:
    "Whoever holds the key reads and changes the organization's experiments, logs and data sets, with prompts and answers in full. Delete it in " +
    "the settings and create a new one.",
  references: ["https://www.braintrust.dev/docs/reference/api"],
  rotation: "https://www.braintrust.dev/app/settings?subroute=api-keys",
  vendors: ["braintrust"],
  documented: ["braintrust_api_key"],
  form: "sk-[A-Za-z0-9]{48}",
  samples: () => [sample("sk-", 48)],
});
