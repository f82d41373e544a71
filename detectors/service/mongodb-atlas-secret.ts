import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const mongodbAtlasSecret: Detector = tokenDetector({
  id: "mongodb-atlas-secret",
  title: "MongoDB Atlas service account secret",
  docs:
    "With the client's id (`mdb_sa_id_`), which often stands beside it, whoever holds the secret manages the organization or project within the " +
    "account's roles. Generate a new secret, then revoke the old one.",
  references: ["https://www.mongodb.com/docs/atlas/api/service-accounts-overview/"],
  rotation: "https://www.mongodb.com/docs/atlas/api/service-accounts/generate-new-secret/",
  variable: "MONGODB_ATLAS_CLIENT_SECRET",
  prefixes: ["mdb_sa_sk_"],
  body: "[A-Za-z0-9_-]{40}",
  tail: String.raw`\w-`,
  samples: () => [sample("mdb_sa_sk_", 40)],
  clean: () => [{ role: "env", name: "MONGODB_ATLAS_CLIENT_ID", value: sample("mdb_sa_id_", 24, "hex") }],
});
