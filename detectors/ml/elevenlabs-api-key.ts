import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const elevenlabsApiKey: Detector = namedKeyDetector({
  id: "elevenlabs-api-key",
  title: "ElevenLabs API key",
  docs:
    "Whoever holds the key makes speech on the account's credits, also with its cloned voices. Delete it in the settings and create one " +
    "restricted to what the job needs.",
  references: ["https://elevenlabs.io/docs/api-reference/authentication"],
  rotation: "https://elevenlabs.io/app/developers/api-keys",
  vendors: ["elevenlabs"],
  documented: ["elevenlabs_api_key", "eleven_api_key", "eleven_labs_api_key", "xi_api_key"],
  form: "sk_[0-9a-f]{48}|[0-9a-f]{32}",
  samples: () => [sample("sk_", 48, "hex"), sample("", 32, "hex")],
  leaks: () => [{ role: "env", name: "ELEVEN_API_KEY", value: sample("sk_", 48, "hex"), confidence: "high" }],
});
