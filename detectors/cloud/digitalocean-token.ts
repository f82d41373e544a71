import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const digitaloceanToken: Detector = tokenDetector({
  id: "digitalocean-token",
  title: "DigitalOcean token",
  docs:
    "A personal (`dop`), OAuth (`doo`) or refresh (`dor`) token manages the team's machines, databases and clusters within its scopes. Delete it " +
    "in the control panel and create one with custom scopes and an expiry date.",
  references: ["https://docs.digitalocean.com/reference/api/create-personal-access-token/"],
  rotation: "https://cloud.digitalocean.com/account/api/tokens",
  variable: "DIGITALOCEAN_ACCESS_TOKEN",
  prefixes: ["dop_v1_", "doo_v1_", "dor_v1_"],
  body: "[0-9a-f]{64}",
  samples: () => [sample("dop_v1_", 64, "hex"), sample("doo_v1_", 64, "hex"), sample("dor_v1_", 64, "hex")],
});
