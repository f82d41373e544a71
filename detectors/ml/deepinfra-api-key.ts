import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const deepinfraApiKey: Detector = namedKeyDetector({
  id: "deepinfra-api-key",
  title: "DeepInfra API key",
  docs:
    "Whoever holds the key calls and deploys models on the account's bill. The key has no form of its own, so it is only recognised under a name " +
    "that says DeepInfra. Delete it in the dashboard and create a new one.",
  references: ["https://deepinfra.com/docs/getting-started"],
  rotation: "https://deepinfra.com/dash/api_keys",
  vendors: ["deepinfra"],
  documented: ["deepinfra_api_key", "deepinfra_token", "deepinfra_api_token"],
  form: "[A-Za-z0-9]{32}",
  samples: () => [sample("", 32)],
});
