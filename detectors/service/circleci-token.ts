import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const circleciToken: Detector = tokenDetector({
  id: "circleci-token",
  title: "CircleCI token",
  docs:
    "A personal token acts as its owner: starts pipelines, reads logs and changes contexts and variables; a project token is for one project. " +
    "Delete it in the settings and create a new one.",
  references: ["https://circleci.com/docs/managing-api-tokens/"],
  rotation: "https://app.circleci.com/settings/user/tokens",
  variable: "CIRCLECI_TOKEN",
  prefixes: ["CCIPAT_", "CCIPRJ_"],
  body: "[A-Za-z0-9]{22}_[0-9a-f]{40}",
  samples: () => [sample("CCIPAT_", 22) + sample("_", 40, "hex"), sample("CCIPRJ_", 22) + sample("_", 40, "hex")],
});
