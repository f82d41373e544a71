import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const llamaCloudApiKey: Detector = tokenDetector({
  id: "llama-cloud-api-key",
  title: "LlamaCloud API key",
  docs:
    "Whoever holds the key reads the documents and indexes of its project, and parses more on its bill. Delete it in the console and create a new " +
    "one for the project.",
  references: ["https://developers.llamaindex.ai/python/cloud/general/api_key/"],
  rotation: "https://cloud.llamaindex.ai/api-key",
  variable: "LLAMA_CLOUD_API_KEY",
  prefixes: ["llx-"],
  body: "[A-Za-z0-9]{40,64}",
  samples: () => [sample("llx-", 48)],
});
