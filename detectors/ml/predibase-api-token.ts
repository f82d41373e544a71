import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const predibaseApiToken: Detector = namedKeyDetector({
  id: "predibase-api-token",
  title: "Predibase API token",
  docs:
    "Whoever holds the token fine-tunes and deploys models on the account's bill and reads its data sets. Delete it in the settings and create a " +
    "new one.",
  references: ["https://docs.predibase.com/"],
  rotation: "https://app.predibase.com/settings",
  vendors: ["predibase"],
  documented: ["predibase_api_token", "predibase_api_key"],
  form: "pb_[A-Za-z0-9_-]{20,60}",
  samples: () => [sample("pb_", 22)],
});
