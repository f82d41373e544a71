import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const pulumiAccessToken: Detector = tokenDetector({
  id: "pulumi-access-token",
  title: "Pulumi access token",
  docs:
    "Whoever holds the token reads and changes the stacks of its owner, with their state and decrypted secrets. Delete it in the settings; in CI " +
    "use OIDC.",
  references: ["https://www.pulumi.com/docs/administration/access-identity/access-tokens/"],
  rotation: "https://app.pulumi.com/account/tokens",
  variable: "PULUMI_ACCESS_TOKEN",
  prefixes: ["pul-"],
  body: "[0-9a-f]{40}",
  samples: () => [sample("pul-", 40, "hex")],
});
