import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const buildkiteToken: Detector = tokenDetector({
  id: "buildkite-token",
  title: "Buildkite API token",
  docs:
    "Whoever holds the token acts as its owner within its scopes: starts builds, reads logs and artifacts. Revoke it in the personal settings and " +
    "create one for one organization.",
  references: ["https://buildkite.com/docs/apis/managing-api-tokens"],
  rotation: "https://buildkite.com/user/api-access-tokens",
  variable: "BUILDKITE_API_TOKEN",
  prefixes: ["bkua_"],
  body: "[A-Za-z0-9]{40}",
  samples: () => [sample("bkua_", 40, "hex")],
});
