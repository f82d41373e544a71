import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const assemblyaiApiKey: Detector = namedKeyDetector({
  id: "assemblyai-api-key",
  title: "AssemblyAI API key",
  docs:
    "Whoever holds the key transcribes on the account's bill and reads its transcripts. The key has no form of its own, so it is only recognised " +
    "under a name that says AssemblyAI. Delete it in the dashboard and create a new one.",
  references: ["https://www.assemblyai.com/docs/api-reference/overview"],
  rotation: "https://www.assemblyai.com/dashboard/api-keys",
  vendors: ["assemblyai"],
  documented: ["assemblyai_api_key", "assembly_ai_api_key", "aai_api_key"],
  form: "[0-9a-z]{32}",
  samples: () => [sample("", 32, "base32")],
});
