import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const paperspaceApiKey: Detector = namedKeyDetector({
  id: "paperspace-api-key",
  title: "Paperspace API key",
  docs:
    "Whoever holds the key starts and deletes machines, notebooks and deployments on the team's bill. The key has no form of its own, so it is " +
    "only recognised under a name that says Paperspace. Delete it in the team settings and create a new one.",
  references: ["https://docs.digitalocean.com/reference/paperspace/api-keys/"],
  rotation: "https://docs.digitalocean.com/reference/paperspace/api-keys/",
  vendors: ["paperspace", "gradient"],
  documented: ["paperspace_api_key", "gradient_api_key"],
  form: "[0-9a-f]{30}|[0-9a-f]{40}",
  samples: () => [sample("", 30, "hex")],
});
