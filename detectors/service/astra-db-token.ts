import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const astraDbToken: Detector = tokenDetector({
  id: "astra-db-token",
  title: "DataStax Astra DB token",
  docs:
    "Whoever holds the token reads and writes the databases that its role opens. Delete it in the portal and create one with a role for one " +
    "database.",
  references: ["https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html"],
  rotation: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html",
  variable: "ASTRA_DB_APPLICATION_TOKEN",
  prefixes: ["AstraCS:"],
  body: "[A-Za-z]{24}:[0-9a-f]{64}",
  samples: () => [sample("AstraCS:", 24, "alpha") + sample(":", 64, "hex")],
});
