import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const deepgramApiKey: Detector = namedKeyDetector({
  id: "deepgram-api-key",
  title: "Deepgram API key",
  docs:
    "Whoever holds the key transcribes and makes speech on the project's bill. The key has no form of its own, so it is only recognised under a " +
    "name that says Deepgram. Delete it in the console and create one with an expiry date.",
  references: ["https://developers.deepgram.com/docs/create-additional-api-keys"],
  rotation: "https://console.deepgram.com/",
  vendors: ["deepgram"],
  documented: ["deepgram_api_key", "dg_api_key"],
  form: "[0-9a-f]{40}",
  samples: () => [sample("", 40, "hex")],
});
