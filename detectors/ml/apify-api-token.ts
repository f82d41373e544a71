import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const apifyApiToken: Detector = tokenDetector({
  id: "apify-api-token",
  title: "Apify API token",
  docs:
    "Whoever holds the token runs actors on the account's bill and reads their data sets. Delete it in the settings and create one with limited " +
    "permissions.",
  references: ["https://docs.apify.com/platform/integrations/api"],
  rotation: "https://console.apify.com/settings/integrations",
  variable: "APIFY_API_TOKEN",
  prefixes: ["apify_api_"],
  body: "[A-Za-z0-9]{36}",
  samples: () => [sample("apify_api_", 36)],
});
