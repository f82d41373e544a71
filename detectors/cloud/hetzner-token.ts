import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const hetznerToken: Detector = namedKeyDetector({
  id: "hetzner-token",
  title: "Hetzner Cloud token",
  docs:
    "Whoever holds the token reads or manages the project's servers, volumes and networks. The key has no form of its own, so it is only " +
    "recognised under a name that says Hetzner. Delete it in the console and create one that may only read, if that is enough.",
  references: ["https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/"],
  rotation: "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
  vendors: ["hetzner", "hcloud"],
  documented: ["hcloud_token", "hetzner_token", "hetzner_api_token"],
  form: "[A-Za-z0-9]{64}",
  samples: () => [sample("", 64)],
});
