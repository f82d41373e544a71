import type { Detector } from "../../src/detection/detector.ts";
import { namedKeyDetector } from "../../src/detection/named-key-detector.ts";
import { sample } from "../../src/detection/sample.ts";

export const linodeToken: Detector = namedKeyDetector({
  id: "linode-token",
  title: "Linode token",
  docs:
    "Whoever holds the token manages the account's machines, volumes and clusters within its scopes. The key has no form of its own, so it is " +
    "only recognised under a name that says Linode. Revoke it in the profile and create one with fewer scopes and an expiry date.",
  references: ["https://techdocs.akamai.com/linode-api/reference/get-started"],
  rotation: "https://cloud.linode.com/profile/tokens",
  vendors: ["linode"],
  documented: ["linode_token", "linode_cli_token", "linode_api_token"],
  form: "[0-9a-f]{64}",
  samples: () => [sample("", 64, "hex")],
});
