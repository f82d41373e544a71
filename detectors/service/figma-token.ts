import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const figmaToken: Detector = tokenDetector({
  id: "figma-token",
  title: "Figma token",
  docs:
    "Whoever holds the token reads and comments on the files of its owner within its scopes. Revoke it in the settings and create one with an " +
    "expiry date.",
  references: ["https://developers.figma.com/docs/rest-api/authentication/"],
  rotation: "https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens",
  variable: "FIGMA_TOKEN",
  prefixes: ["figd_"],
  body: "[A-Za-z0-9_-]{38,44}",
  tail: String.raw`\w-`,
  samples: () => [sample("figd_", 40, "base64url")],
});
