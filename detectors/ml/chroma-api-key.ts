import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const chromaApiKey: Detector = namedKeyDetector({
  id: "chroma-api-key",
  title: "Chroma Cloud API key",
  docs: "Whoever holds the key reads, changes and deletes the databases of the team. Delete it in the dashboard and create one for a single database.",
  references: ["https://docs.trychroma.com/cloud/getting-started"],
  rotation: "https://www.trychroma.com/",
  vendors: ["chroma"],
  documented: ["chroma_api_key", "chroma_cloud_api_key"],
  form: "ck-[A-Za-z0-9]{40,50}",
  samples: () => [sample("ck-", 44)],
});
