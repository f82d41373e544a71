import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const algoliaApiKey: Detector = namedKeyDetector({
  id: "algolia-api-key",
  title: "Algolia API key",
  docs:
    "The admin key reads, changes and deletes all indexes of the application; a search-only key is meant to be public. The key has no form of its " +
    "own, so it is only recognised under a name that says Algolia. Regenerate it in the dashboard and create one for the index that the job " +
    "writes.",
  references: ["https://www.algolia.com/doc/guides/security/api-keys"],
  rotation: "https://www.algolia.com/account/api-keys/all",
  vendors: ["algolia"],
  documented: ["algolia_admin_key", "algolia_api_key", "algolia_write_api_key"],
  form: "[0-9a-f]{32}",
  samples: () => [sample("", 32, "hex")],
});
