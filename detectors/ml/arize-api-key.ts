import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const arizeApiKey: Detector = namedKeyDetector({
  id: "arize-api-key",
  title: "Arize API key",
  docs:
    "Whoever holds the key writes traces and predictions into the space, and reads them with a developer key. Delete it in the space settings and " +
    "create a service key.",
  references: ["https://arize.com/docs/ax/security-and-settings/api-keys"],
  rotation: "https://app.arize.com/",
  vendors: ["arize"],
  documented: ["arize_api_key", "arize_space_key"],
  form: "ak-[0-9a-f-]{36}-[A-Za-z0-9_-]{20,60}|[0-9a-f]{20,40}",
  samples: () => [sample("ak-", 36, "hex") + sample("-", 32), sample("", 32, "hex")],
});
