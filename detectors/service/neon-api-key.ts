import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const neonApiKey: Detector = namedKeyDetector({
  id: "neon-api-key",
  title: "Neon API key",
  docs:
    "Whoever holds the key manages the account's or organization's projects and reads the passwords of their databases. Revoke it in the settings " +
    "and create one for a project.",
  references: ["https://neon.com/docs/manage/api-keys"],
  rotation: "https://console.neon.tech/app/settings/api-keys",
  vendors: ["neon"],
  documented: ["neon_api_key"],
  form: "(?:napi_)?[a-z0-9]{64}",
  samples: () => [sample("napi_", 64, "base32"), sample("", 64, "base32")],
});
