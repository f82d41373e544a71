import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const jfrogToken: Detector = tokenDetector({
  id: "jfrog-token",
  title: "JFrog API key or token",
  docs:
    "Whoever holds it reads, and often writes, the packages and images of its owner in Artifactory. Revoke it and use a scoped token with an " +
    "expiry date, or OIDC in CI. API keys (`AKCp`) have reached their end of life.",
  references: ["https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"],
  rotation: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/revoke-token",
  variable: "JFROG_API_KEY",
  prefixes: ["AKCp", "cmVmdGtu"],
  body: "[A-Za-z0-9]{56,73}",
  samples: () => [sample("AKCp", 69), sample("cmVmdGtu", 56)],
});
