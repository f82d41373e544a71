import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const asanaToken: Detector = namedKeyDetector({
  id: "asana-token",
  title: "Asana access token",
  docs: "Whoever holds the token reads and changes what its owner sees in Asana. Revoke it in the developer console and create a new one.",
  references: ["https://developers.asana.com/docs/personal-access-token"],
  rotation: "https://app.asana.com/0/my-apps",
  vendors: ["asana"],
  documented: ["asana_access_token", "asana_pat", "asana_token"],
  form: "[0-2]/[0-9/]{14,34}:[0-9a-f]{32}",
  samples: () => [sample("2/", 16, "digits") + sample("/", 16, "digits") + sample(":", 32, "hex")],
});
