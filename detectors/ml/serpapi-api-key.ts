import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const serpapiApiKey: Detector = namedKeyDetector({
  id: "serpapi-api-key",
  title: "SerpApi API key",
  docs:
    "Whoever holds the key searches on the account's plan. The key has no form of its own, so it is only recognised under a name that says " +
    "SerpApi. Regenerate it in the account settings, which makes the old one invalid.",
  references: ["https://serpapi.com/search-api"],
  rotation: "https://serpapi.com/manage-api-key",
  vendors: ["serpapi"],
  documented: ["serpapi_api_key", "serpapi_key", "serp_api_key"],
  form: "[0-9a-f]{64}",
  samples: () => [sample("", 64, "hex")],
});
