import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const postmanApiKey: Detector = tokenDetector({
  id: "postman-api-key",
  title: "Postman API key",
  docs:
    "Whoever holds the key reads and changes the collections and environments of its owner, which hold further secrets. Delete it in the settings " +
    "and create one with an expiry date.",
  references: ["https://learning.postman.com/docs/developer/postman-api/authentication/"],
  rotation: "https://go.postman.co/settings/me/api-keys",
  variable: "POSTMAN_API_KEY",
  prefixes: ["PMAK-"],
  body: "[0-9a-f]{24}-[0-9a-f]{34}",
  samples: () => [sample("PMAK-", 24, "hex") + sample("-", 34, "hex")],
});
