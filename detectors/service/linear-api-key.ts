import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const linearApiKey: Detector = tokenDetector({
  id: "linear-api-key",
  title: "Linear API key",
  docs:
    "Whoever holds the key reads and changes the issues and projects that its owner sees. Revoke it in the settings and create one with fewer " +
    "permissions.",
  references: ["https://linear.app/developers/graphql#personal-api-keys"],
  rotation: "https://linear.app/settings/account/security",
  variable: "LINEAR_API_KEY",
  prefixes: ["lin_api_", "lin_oauth_"],
  body: "[A-Za-z0-9]{40,64}",
  samples: () => [sample("lin_api_", 40), sample("lin_oauth_", 64, "hex")],
});
