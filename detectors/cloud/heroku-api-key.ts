import type { Detector } from "../../src/detection/detector.ts";
import { sample, sampleUuid } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const herokuApiKey: Detector = tokenDetector({
  id: "heroku-api-key",
  title: "Heroku API key",
  docs:
    "Whoever holds the key manages the account's apps and reads their configuration, which holds further secrets. Regenerate it in the account " +
    "settings, or create an authorization with fewer scopes.",
  references: ["https://devcenter.heroku.com/articles/authentication"],
  rotation: "https://dashboard.heroku.com/account",
  variable: "HEROKU_API_KEY",
  prefixes: ["HRKU-"],
  body: "[A-Za-z0-9_-]{36,64}",
  tail: String.raw`\w-`,
  samples: () => [sample("HRKU-AA", 58, "base64url"), `HRKU-${sampleUuid("heroku")}`],
});
