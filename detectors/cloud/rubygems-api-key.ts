import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const rubygemsApiKey: Detector = tokenDetector({
  id: "rubygems-api-key",
  title: "RubyGems API key",
  docs:
    "Whoever holds the key publishes and yanks gems within its scopes, which others install. Delete it in the profile and create one for a single " +
    "gem, or publish from CI with trusted publishing.",
  references: ["https://guides.rubygems.org/api-key-scopes/"],
  rotation: "https://guides.rubygems.org/api-key-scopes/",
  variable: "GEM_HOST_API_KEY",
  prefixes: ["rubygems_"],
  body: "[0-9a-f]{48}",
  samples: () => [sample("rubygems_", 48, "hex")],
});
