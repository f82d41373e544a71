import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const clarifaiPat: Detector = namedKeyDetector({
  id: "clarifai-pat",
  title: "Clarifai personal access token",
  docs:
    "Whoever holds the token acts as its owner on Clarifai: reads and changes apps, data sets and models. The key has no form of its own, so it " +
    "is only recognised under a name that says Clarifai. Delete it in the settings and create one with fewer scopes.",
  references: ["https://docs.clarifai.com/control/authentication/pat"],
  rotation: "https://clarifai.com/settings/security",
  vendors: ["clarifai"],
  documented: ["clarifai_pat", "clarifai_api_key"],
  form: "[0-9a-f]{32}",
  samples: () => [sample("", 32, "hex")],
});
