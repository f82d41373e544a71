import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const sonarToken: Detector = tokenDetector({
  id: "sonar-token",
  title: "SonarQube token",
  docs:
    "A user token (`squ`) acts as its owner; a project (`sqp`) or global (`sqa`) analysis token uploads analyses and so changes results. Revoke " +
    "it in the account settings and create one with an expiry date.",
  references: ["https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/"],
  rotation: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
  variable: "SONAR_TOKEN",
  prefixes: ["squ_", "sqp_", "sqa_"],
  body: "[0-9a-f]{40}",
  samples: () => [sample("squ_", 40, "hex"), sample("sqp_", 40, "hex")],
});
