import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const jinaApiKey: Detector = tokenDetector({
  id: "jina-api-key",
  title: "Jina AI API key",
  docs: "Whoever holds the key uses up the account's tokens for embeddings, reranking and reading. Delete it in the dashboard and create a new one.",
  references: ["https://jina.ai/api-dashboard/"],
  rotation: "https://jina.ai/api-dashboard/key-manager",
  variable: "JINA_API_KEY",
  prefixes: ["jina_"],
  body: "[A-Za-z0-9]{60}",
  samples: () => [sample("jina_", 60)],
});
