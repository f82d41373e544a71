import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const ollamaApiKey: Detector = namedKeyDetector({
  id: "ollama-api-key",
  title: "Ollama API key",
  docs:
    "Whoever holds the key runs models in Ollama's cloud on the account and publishes models in its name. Delete it in the settings and create a " +
    "new one.",
  references: ["https://docs.ollama.com/api/authentication"],
  rotation: "https://ollama.com/settings/keys",
  vendors: ["ollama"],
  documented: ["ollama_api_key"],
  form: String.raw`[0-9a-f]{32}\.[A-Za-z0-9_-]{24}`,
  samples: () => [sample("", 32, "hex") + sample(".", 24, "base64url")],
});
