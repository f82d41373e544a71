import type { Detector } from "../../src/detection/detector.ts";
import { sample } from "../../src/detection/sample.ts";
import { tokenDetector } from "../../src/detection/token-detector.ts";

export const tailscaleKey: Detector = tokenDetector({
  id: "tailscale-key",
  title: "Tailscale key",
  docs:
    "An auth key lets a machine into the private network; an API key or client secret manages the network. Revoke it in the admin console and use " +
    "one-off, ephemeral keys with tags.",
  references: ["https://tailscale.com/kb/1085/auth-keys"],
  rotation: "https://login.tailscale.com/admin/settings/keys",
  variable: "TS_AUTHKEY",
  prefixes: ["tskey-"],
  body: "(?:auth|api|client|scim|webhook)-[A-Za-z0-9]{10,20}-[A-Za-z0-9]{20,40}",
  samples: () => [
    sample("tskey-auth-", 12, "alnum", "CNTRL") + sample("-", 32),
    sample("tskey-api-", 12, "alnum", "CNTRL") + sample("-", 32),
  ],
});
