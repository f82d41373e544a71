import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const basetenApiKey: Detector = namedKeyDetector({
  id: "baseten-api-key",
  title: "Baseten API key",
  docs:
    "Whoever holds the key calls, deploys and deletes the workspace's models. Revoke it in the settings and create one that may only call the " +
    "model that the job needs.",
  references: ["https://docs.baseten.co/organization/api-keys"],
  rotation: "https://app.baseten.co/settings/api_keys",
  vendors: ["baseten"],
  documented: ["baseten_api_key"],
  form: String.raw`[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}`,
  samples: () => [sample("", 8) + sample(".", 32)],
});
